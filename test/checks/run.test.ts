// SPDX-License-Identifier: EUPL-1.2
import { NO_INPUTS } from "../../src/core/checks/inputs";
import { findingMessage } from "../../src/core/checks/message";
import { defineRule, type RuleSpec } from "../../src/core/checks/rule";
import { runChecks } from "../../src/core/checks/run";
import { DEFAULT_BODY } from "../../src/core/scorecard/settings";
import { buildScorecard } from "./build-scorecard";
import { said } from "./findings-of";

const base = {
  title: "Prova",
  why: "Prova.",
  severity: "error",
  criteria: ["e"],
  norm: "—",
  phases: "all",
  bodies: "all",
  options: { least: 2 },
  messages: { row: "Riga {row}.", whole: "Tutto." },
} as const satisfies Partial<RuleSpec<Record<string, string>, { least: number }>>;

const everyCell = defineRule({
  ...base,
  code: "TST002",
  slug: "every-cell",
  mapEntry: (entry, { report }) =>
    report({ where: { sheet: entry.sheet, at: entry.at }, messageId: "row", data: { row: entry.at.row } }),
  indicator: (indicator, { report }) =>
    report({ where: { indicator, field: "note" }, messageId: "row", data: { row: indicator.row } }),
  objective: ({ sheet, at }, { report }) => report({ where: { sheet, at }, messageId: "row", data: { row: at.row } }),
});
const whole = defineRule({
  ...base,
  code: "TST001",
  slug: "whole",
  phases: ["report"],
  bodies: ["chamber"],
  workbook: (_, { options, report }) => {
    if (options.least === 2) report({ where: null, messageId: "whole", data: {} });
  },
  indicator: (indicator, { report }) =>
    report({ where: { indicator, field: "actual" }, messageId: "row", data: { row: indicator.row } }),
});
const CHAMBER = { ...DEFAULT_BODY, kind: "chamber" } as const;
const scorecard = buildScorecard([[{ rows: [{ actual: 1, target: 1 }] }]], [{ code: "1.1", declared: "1%" }]);

test("findings come in reading order, the workbook first; a field without column falls on the name of its row", () => {
  expect(said(runChecks(scorecard, CHAMBER, NO_INPUTS, [everyCell, whole]))).toEqual([
    "— error: TST001: whole",
    "A2 error: TST002: row",
    "B3 error: TST002: row",
    "C3 error: TST001: row",
    "A2 error: TST002: row",
  ]);
});

test("words are made on demand, from the rules that ran", () => {
  const [finding] = runChecks(scorecard, CHAMBER, NO_INPUTS, [everyCell]);
  expect(findingMessage(finding!, [everyCell])).toBe("Riga 1.");
});

test.each([
  ["a phase in which it does not hold", { phase: "plan" }],
  ["a body for which it does not hold", { kind: "municipality" }],
] as const)("a rule rests in %s", (_, where) => {
  expect(runChecks(scorecard, { ...CHAMBER, ...where }, NO_INPUTS, [whole])).toEqual([]);
});

test("a body's options replace the defaults", () => {
  const findings = runChecks(scorecard, CHAMBER, NO_INPUTS, [whole], { TST001: { least: 3 } });
  expect(findings.map(({ messageId }) => messageId)).toEqual(["row"]);
});

test("data that do not fill a message do not compile", () => {
  defineRule({
    ...base,
    code: "TST003",
    slug: "wrong-data",
    workbook: (_, { report }) => {
      // @ts-expect-error the message shows `row`
      report({ where: null, messageId: "row", data: { line: 1 } });
      // @ts-expect-error there is no such message
      report({ where: null, messageId: "none", data: {} });
    },
  });
});
