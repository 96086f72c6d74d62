// SPDX-License-Identifier: EUPL-1.2
import { besidePlan, findingsBeside, PLAN, planOf, type PlannedRow, saidBeside } from "../beside-plan";

const saidOf = (rows: readonly PlannedRow[]): readonly string[] => saidBeside("PIA002", besidePlan(rows));
const NEW: PlannedRow = ["2.1 Entrate certe", "Rateizzazioni concesse", 30];

test("an indicator that the Plan has not is told at its name", () => {
  expect(saidOf([...PLAN, NEW])).toEqual([
    "B12 warning: L’indicatore «Rateizzazioni concesse» non è nel Piano (piano.xlsx). Citare in «Variazioni» l’atto che lo ha aggiunto, o toglierlo.",
  ]);
});

test("a new objective is told once, with the cells of its indicators", () => {
  const rows: readonly PlannedRow[] = [
    ...PLAN,
    ["3.1 Personale", "Ore di formazione", 40],
    ["3.1 Personale", "Tirocini", 5],
  ];
  const verification = besidePlan(rows);
  expect(saidBeside("PIA002", verification)).toEqual([
    expect.stringContaining("warning: L’obiettivo «Personale» ha 2 indicatori, e nessuno è nel Piano"),
  ]);
  expect(findingsBeside("PIA002", verification)[0]!.related.map(({ at }) => at.row)).toEqual([11, 12]);
});

test("what an update of the Plan added asks for its act", () => {
  const plans = [planOf(PLAN, "piano.xlsx", "2025-01-31"), planOf([...PLAN, NEW], "aggiornato.xlsx", "2025-07-01")];
  expect(saidBeside("PIA002", besidePlan([...PLAN, NEW], plans))).toEqual([
    expect.stringContaining("info?: L’aggiornamento del Piano «aggiornato.xlsx» ha 1 indicatore che prima non c’era"),
  ]);
});

test.each<[string, readonly PlannedRow[]]>([
  ["the same rows", PLAN],
  ["one row fewer", PLAN.slice(1)],
  ["another order", [...PLAN].reverse()],
  ["a row written twice, which is planned once", [...PLAN, PLAN[9]!]],
  ["a row written again with another target", [...PLAN, [PLAN[9]![0], PLAN[9]![1], 950]]],
])("is silent on %s", (_, rows) => {
  expect(saidOf(rows)).toEqual([]);
});

test("the same name under another objective is another indicator", () => {
  expect(saidOf([...PLAN, ["1.1 Servizi online", "Contribuenti che usano il portale", 900]])).toHaveLength(1);
});

test("is silent without a Plan, and on a workbook that is a Plan itself", () => {
  expect(saidBeside("PIA002", besidePlan([...PLAN, NEW], []))).toEqual([]);
  expect(saidBeside("PIA002", besidePlan([...PLAN, NEW], [planOf(PLAN)], { phase: "plan" }))).toEqual([]);
});
