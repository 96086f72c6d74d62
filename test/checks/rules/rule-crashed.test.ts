// SPDX-License-Identifier: EUPL-1.2
import { findingMessage } from "../../../src/core/checks/message";
import { defineRule } from "../../../src/core/checks/rule";
import { RULES } from "../../../src/core/checks/registers/all";
import { runChecks } from "../../../src/core/checks/run";
import { buildScorecard } from "../build-scorecard";

const clumsy = defineRule({
  code: "TST001",
  slug: "clumsy",
  title: "Regola maldestra",
  why: "Prova.",
  severity: "error",
  criteria: [],
  norm: "—",
  phases: "all",
  bodies: "all",
  options: {},
  messages: { seen: "Riga {row}." },
  indicator(indicator, { report }) {
    if (indicator.row !== 3) throw new Error("nessuna colonna");
    report({ where: { indicator, field: "actual" }, messageId: "seen", data: { row: indicator.row } });
  },
});
const rows = [
  { actual: 1, target: 1 },
  { actual: 1, target: 1 },
  { actual: "SI/NO", target: "SI" },
];

test("a rule's own mistake is a finding on the rule; its other rows and the other rules go on", () => {
  const findings = runChecks(buildScorecard([[{ rows }]]), undefined, undefined, [...RULES, clumsy]);
  expect(findings.map(({ rule }) => rule)).toEqual(["PERF000", "REA004", "TST001", "VAL002"]);
  expect(findings[0]).toMatchObject({ place: null, severity: "warning", needsReview: true });
  expect(findingMessage(findings[0]!)).toContain(
    "Il controllo TST001 (Regola maldestra) si è interrotto 2 volte per un errore di PERF (nessuna colonna).",
  );
});

test("is silent when every rule does its work", () => {
  expect(runChecks(buildScorecard([[{ rows }]])).map(({ rule }) => rule)).not.toContain("PERF000");
});
