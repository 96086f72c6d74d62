// SPDX-License-Identifier: EUPL-1.2
import { dayNumber } from "../../src/core/values/parse-date";
import { reportSettings } from "../../src/core/usecases/report/report-settings";
import { settingsSummary } from "../../src/core/usecases/report/settings-summary";
import type { CellContent } from "../../src/core/workbook/plan";
import type { Cell } from "../../src/core/workbook/cell";
import { townInJune } from "../usecases/small-body";
import { cellOf, setCell, sheetOf, type WorkbookData } from "../workbook/in-memory";
import { problemsOf, rowOf, setParameter, verified, withSettings } from "./sheets";

let data: WorkbookData;
beforeEach(() => {
  data = withSettings(townInJune());
});

const SECTION = "Scadenze";
const date = (text: string): Cell => {
  const [day, month, year] = text.split("/").map(Number) as [number, number, number];
  return cellOf(dayNumber(year, month, day), "dd/mm/yyyy");
};

/** A person types on a row below the two deadlines that PERF names; from 0. */
function typeOwn(at: number, name: string, value: CellContent | Cell): void {
  const row = rowOf(data, "Parametri", "Termine della Relazione") + 1 + at;
  setCell(sheetOf(data, "Parametri"), row, 0, cellOf(name));
  setCell(sheetOf(data, "Parametri"), row, 1, value !== null && typeof value === "object" ? value : cellOf(value));
}

const ownOf = () => verified(data).settings.deadlines.own.map(({ name, day }) => `${name} ${String(day)}`);

test("left as it is, nothing is decided and nothing is told of", () => {
  expect(verified(data).settings.deadlines).toEqual({ plan: null, report: null, own: [] });
  expect(problemsOf(data)).toEqual([]);
  expect(settingsSummary(verified(data)).join()).not.toContain("Termine");
});

test("a day of the body's takes the place of the norm's, typed as a date or as a text", () => {
  setParameter(data, "Termine del Piano", date("30/04/2024"));
  setParameter(data, "Termine della Relazione", "30 aprile 2025");
  const { settings } = verified(data);
  expect([settings.deadlines.plan, settings.deadlines.report]).toEqual([45_412, 45_777]);
  expect(reportSettings(verified(data)).deadlines).toEqual({ plan: "2024-04-30", report: "2025-04-30", own: [] });
  // they are no method and no threshold
  expect(settingsSummary(verified(data)).join()).not.toContain("Termine");
});

test("deadlines of the body's own are rows below: a name and a day", () => {
  typeOwn(0, "Monitoraggio intermedio", date("31/07/2024"));
  typeOwn(2, " Colloqui finali ", "15/01/2025");
  expect(ownOf()).toEqual(["Monitoraggio intermedio 45504", "Colloqui finali 45672"]);
  expect(problemsOf(data)).toEqual([]);
});

test.each<[string, string, CellContent, number]>([
  ["a name without a day is a row still to be filled in", "Colloqui finali", null, 0],
  ["a word is no day, and is told with its cell", "Colloqui finali", "entro l'estate", 1],
  ["a day without its year is none", "Colloqui finali", "31 luglio", 1],
])("%s", (_, name, value, problems) => {
  typeOwn(0, name, value);
  expect(ownOf()).toEqual([]);
  expect(problemsOf(data)).toHaveLength(problems);
  for (const text of problemsOf(data)) {
    expect(text).toMatch(/^Parametri!B\d+: «.+» non è una data: scrivere il giorno di «Colloqui finali»/);
  }
});

test("the same name twice is one deadline, the first", () => {
  typeOwn(0, "Monitoraggio", date("31/07/2024"));
  typeOwn(1, "MONITORAGGIO", date("31/08/2024"));
  expect(ownOf()).toEqual(["Monitoraggio 45504"]);
});

test("rows of other sections are no deadlines, whatever stands there", () => {
  const methods = rowOf(data, "Parametri", "Metodi tra cui scegliere");
  setCell(sheetOf(data, "Parametri"), methods + 1, 1, date("31/07/2024"));
  const first = rowOf(data, "Parametri", SECTION);
  setCell(sheetOf(data, "Parametri"), first - 1, 0, cellOf("Nota"));
  setCell(sheetOf(data, "Parametri"), first - 1, 1, date("31/07/2024"));
  expect(ownOf()).toEqual([]);
});
