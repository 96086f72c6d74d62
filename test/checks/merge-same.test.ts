// SPDX-License-Identifier: EUPL-1.2
import { NO_INPUTS } from "../../src/core/checks/inputs";
import { defineRule } from "../../src/core/checks/rule";
import { runChecks } from "../../src/core/checks/run";
import { DEFAULT_BODY } from "../../src/core/scorecard/settings";
import { REPEATED, registered, scorecardOf, type Dashboards, type Row } from "./dashboards";

const SHOWN = "Cittadini iscritti alla scuola di musica";
/** Says of each row of that name what its result is, and offers to change it. */
const everyRow = defineRule({
  ...{
    code: "TST001",
    slug: "every-row",
    title: "Prova",
    why: "Prova.",
    severity: "error",
    criteria: ["e"],
    norm: "—",
  },
  ...{ phases: "all", bodies: "all", options: {}, messages: { seen: "Vale {actual}." } },
  indicator(indicator, { report }) {
    const { actual, label, sheet, row } = indicator;
    if (REPEATED.some(([name]) => name === label)) return;
    const edits = [{ sheet, at: { row, column: 2 }, value: 1 }];
    const fix = actual.number === 999 ? null : { label: "Scrivere 1", kind: "certain" as const, edits };
    report({ where: { indicator, field: "actual" }, fix, messageId: "seen", data: { actual: actual.number } });
  },
});

function findings(dashboards: Dashboards, settings = DEFAULT_BODY) {
  return runChecks(scorecardOf(dashboards), settings, NO_INPUTS, [everyRow]);
}

const row = (actual: number, label = SHOWN): Row => [label, actual, 900];

test("what is said alike of one indicator is said once, with the other places and with all edits", () => {
  const [only, ...others] = findings({ Strategico: [row(923)], A: [row(923)], B: [row(923)] });
  expect(others).toEqual([]);
  expect(only!.place?.sheet).toBe("Strategico");
  expect(only!.related.map(({ sheet }) => sheet)).toEqual(["A", "B"]);
  expect(only!.fix?.edits.map(({ sheet }) => sheet)).toEqual(["Strategico", "A", "B"]);
});

test("a fix that would leave one of the places is not offered", () => {
  const [only] = findings({ Strategico: [row(999)], A: [row(999)] });
  expect(only!.related).toHaveLength(1);
  expect(only!.fix).toBeNull();
});

test.each<[string, Dashboards, number]>([
  ["other data", { Strategico: [row(923)], A: [row(924)] }, 2],
  [
    "a generic name, which two units give to things of their own",
    { A: [row(923, "N. utenti")], B: [row(923, "N. utenti")] },
    2,
  ],
  ["two rows of one dashboard", { Strategico: [row(923), row(923)] }, 2],
  [
    "offices that measure each its own",
    {
      A: [
        ["Alberi messi a dimora", 1, 2],
        ["Posti nei nidi comunali", 3, 4],
        ["Chilometri di piste ciclabili", 5, 6],
        row(923),
      ],
      B: [
        ["Alberi messi a dimora", 7, 9],
        ["Posti nei nidi comunali", 8, 9],
        ["Chilometri di piste ciclabili", 6, 7],
        row(923),
      ],
    },
    8,
  ],
])("said apart: %s", (_, dashboards, count) => {
  expect(findings(dashboards)).toHaveLength(count);
});

test("said apart where the register says that each unit measures its own", () => {
  const settings = { ...DEFAULT_BODY, register: [registered(SHOWN, "own")] };
  expect(findings({ Strategico: [row(923)], A: [row(923)] }, settings)).toHaveLength(2);
});
