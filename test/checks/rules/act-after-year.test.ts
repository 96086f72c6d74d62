// SPDX-License-Identifier: EUPL-1.2
import { verify, type Verification } from "../../../src/core/usecases/verify";
import { validateForOiv } from "../../../src/core/usecases/validate-for-oiv";
import type { CellContent } from "../../../src/core/workbook/plan";
import { find } from "../../usecases/small-body";
import { applyPlan, put, sheetOf, snapshotOf } from "../../workbook/in-memory";
import { findingsBeside, PLAN, planOf, type PlannedRow, saidBeside, workbookOf } from "../beside-plan";

const [EASED, DROPPED] = ["Numero di servizi attivati online", "Sportelli aperti al pubblico"];
const ROWS = PLAN.filter(([, label]) => label !== DROPPED).map(([goal, label, target]): PlannedRow => [
  goal,
  label,
  label === EASED ? 9 : target,
]);
const given = { today: null, plans: [planOf(PLAN)] };

/** The Relazione with these acts on «Variazioni», each with its date and a reason. */
function withActs(...acts: readonly (readonly [label: string, act: string, date: CellContent])[]): Verification {
  const data = workbookOf(ROWS);
  const request = { overrides: {}, checkedAt: "2026-06-30T09:15", version: "1", formulas: new Map() };
  applyPlan(data, validateForOiv(snapshotOf(data), { ...request, plans: given.plans }).filling.plan);
  for (const [label, act, date] of acts) {
    const row = find(data, "Variazioni", label).replace(/[A-Z]+/, "");
    put(sheetOf(data, "Variazioni"), { [`H${row}`]: act, [`I${row}`]: date, [`J${row}`]: "Passati alla Regione" });
  }
  return verify(snapshotOf(data), {}, given);
}

test("an act of the next year is for a person, once for all that it varied", () => {
  const verification = withActs([EASED, "Delibera 12", "20/03/2026"], [DROPPED, "delibera 12", "20 marzo 2026"]);
  expect(saidBeside("PIA007", verification)).toEqual([
    expect.stringContaining(
      `warning?: L’atto «Delibera 12», citato in «Variazioni» per 2 differenze dal Piano («${EASED}», …), è del 20/03/2026, dopo la fine del 2025`,
    ),
  ]);
  expect(findingsBeside("PIA007", verification)[0]!.related).toHaveLength(1);
});

test("two acts are two causes", () => {
  const verification = withActs([EASED, "Delibera 12", "20/03/2026"], [DROPPED, "Delibera 13", "20/03/2026"]);
  expect(saidBeside("PIA007", verification)).toHaveLength(2);
});

test.each<[string, readonly (readonly [string, string, CellContent])[]]>([
  ["an act of the year", [[EASED, "Delibera 12", "31/12/2025"]]],
  ["an act without a date", [[EASED, "Delibera 12", null]]],
  ["no act", []],
  ["a date for an act that is not named", [[EASED, "-", "20/03/2026"]]],
])("is silent on %s", (_, acts) => {
  expect(saidBeside("PIA007", withActs(...acts))).toEqual([]);
});
