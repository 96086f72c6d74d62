// SPDX-License-Identifier: EUPL-1.2
import { planSettingsChange } from "../../../src/core/usecases/settings/change/plan-settings-change";
import { planSettings } from "../../../src/core/usecases/plan-settings";
import { verify } from "../../../src/core/usecases/verify";
import { explain } from "../../../src/core/wording/explain";
import { addressOf } from "../../../src/core/workbook/address";
import { problemsOf, rowOf, setParameter, textAt, verified, withSettings } from "../../settings/sheets";
import { applyPlan, cellAt, cellOf, formulaOf, setCell, sheetOf, snapshotOf } from "../../workbook/in-memory";
import { townInJune, valuesOf } from "../small-body";
import { changesOf, plannedChange, STRANGE_COLUMNS, strangeTown } from "./changes";

const atRest = { edits: [], sheets: [] };

test("on a sheet that is there a change writes its cell and who decided it, and nothing else", () => {
  const data = withSettings(townInJune());
  const row = rowOf(data, "Parametri", "Soglia verde");
  const plan = plannedChange(data, changesOf({ green: "95 %" }));
  expect(plan.edits.map(({ sheet, row: at, column, value, format }) => [sheet, at, column, value, format])).toEqual([
    ["Parametri", row, 1, 0.95, "0%"],
    ["Parametri", row, 2, "indicato dall’ente", null],
  ]);
  expect(plan).toMatchObject({ sheets: [], names: [], conflicts: [] });
  applyPlan(data, plan);
  expect(verified(data).settings.thresholds.green).toBe(0.95);
  expect(verified(data).settingOrigins.get("green")).toBe("body");
  expect(planSettings(snapshotOf(data)).filling.plan).toMatchObject(atRest);
});

test("the default typed or nothing typed is the default again, and says so", () => {
  const data = withSettings(townInJune());
  applyPlan(data, plannedChange(data, changesOf({ green: "95 %", phase: "piano" })));
  applyPlan(data, plannedChange(data, changesOf({ green: "", phase: "consuntivo" })));
  const { settings, settingOrigins } = verified(data);
  expect([settings.thresholds.green, settings.phase]).toEqual([0.9, "report"]);
  expect([settingOrigins.get("green"), settingOrigins.get("phase")]).toEqual(["default", "default"]);
});

test("without a sheet it is made as the command makes it, with the change on it", () => {
  const [data, byHand] = [townInJune(), withSettings(townInJune())];
  const plan = plannedChange(
    data,
    changesOf({ "method-down": "lineare, più basso è meglio", "deadline-plan": "30/04/2024" }),
  );
  expect(plan.sheets.map(({ name }) => name)).toEqual(["Parametri", "Registro indicatori", "PERF memoria"]);
  applyPlan(data, plan);
  setParameter(byHand, "Metodo decrescente", "lineare, più basso è meglio");
  setParameter(byHand, "Termine del Piano", cellOf(45_412, "dd/mm/yyyy"));
  expect(verified(data).settings).toEqual(verified(byHand).settings);
  expect(verified(data).settings).toMatchObject({ deadlines: { plan: 45_412 } });
  expect(verified(data).settingOrigins.get("method-down")).toBe("body");
  expect(planSettings(snapshotOf(data)).filling.plan).toMatchObject(atRest);
});

test.each([
  ["phase", "mensile", "«mensile» non è una fase: scrivere piano, monitoraggio o consuntivo."],
  ["green", "90", "«90» non è una soglia: scrivere una percentuale da 0 % a 100 %, con il segno %."],
  ["year", "23", "«23» non è un anno: scrivere un anno con quattro cifre, come 2024, o lasciare vuoto."],
  ["referenceDate", "estate", "«estate» non è una data: scrivere una data, come 30/06/2024, o lasciare vuoto."],
])("what cannot be used is told before anything is planned: %s %s", (key, typed, text) => {
  const planned = planSettingsChange(verified(townInJune()), changesOf({ [key]: typed, amber: "50 %" }));
  if (planned.ok) throw new Error("planned");
  expect([...planned.errors].map(([of, reason]) => [of, explain(reason).replaceAll("\u00a0", " ")])).toEqual([
    [key, text],
  ]);
});

test("a formula of staff's and a locked cell stay, and that is said", () => {
  const data = withSettings(townInJune());
  const row = rowOf(data, "Parametri", "Soglia verde");
  setCell(sheetOf(data, "Parametri"), row, 1, formulaOf(0.9, "0%"));
  const formula = plannedChange(data, changesOf({ green: "95 %" }));
  expect(formula.edits).toEqual([]);
  expect(formula.conflicts).toMatchObject([
    { cell: { row, column: 1 }, wanted: 0.95, why: { code: "setting-formula" } },
  ]);
  sheetOf(data, "Parametri").isProtected = true;
  const locked = plannedChange(data, changesOf({ amber: "50 %" }));
  expect(locked.edits).toEqual([]);
  expect(locked.conflicts).toMatchObject([{ wanted: 0.5, why: { code: "setting-locked" } }]);
  sheetOf(data, "Parametri").unlocked = [addressOf(rowOf(data, "Parametri", "Soglia gialla"), 1)];
  expect(plannedChange(data, changesOf({ amber: "50 %" })).edits).toMatchObject([{ value: 0.5 }]);
});

test("a sheet without its headings is left alone", () => {
  const data = withSettings(townInJune());
  sheetOf(data, "Parametri").cells.delete(3);
  const plan = plannedChange(data, changesOf({ green: "95 %" }));
  expect(plan).toMatchObject({ edits: [], sheets: [], conflicts: [{ why: { code: "settings-unreadable" } }] });
});

test("a parameter whose row staff deleted gets one below all else, and what staff wrote stays", () => {
  const data = withSettings(townInJune());
  const sheet = sheetOf(data, "Parametri");
  sheet.cells.delete(rowOf(data, "Parametri", "Fasce"));
  setCell(sheet, 1, 5, cellOf("nota dell’ufficio"));
  const before = valuesOf(sheet);
  applyPlan(data, plannedChange(data, changesOf({ bands: "50 % → 100 %" })));
  expect(verified(data).settings.scoring.options.bands).toEqual([{ from: 0.5, factor: 1 }]);
  for (const [address, value] of before) expect([address, valuesOf(sheet).get(address)]).toEqual([address, value]);
  expect(problemsOf(data)).toEqual([]);
  expect(planSettings(snapshotOf(data)).filling.plan).toMatchObject(atRest);
  // from then on it is a row like the others
  applyPlan(data, plannedChange(data, changesOf({ bands: "" })));
  expect(verified(data).settingOrigins.get("bands")).toBe("default");
});

test("what staff took away is not brought back by the command", () => {
  const data = withSettings(townInJune());
  sheetOf(data, "Parametri").cells.delete(rowOf(data, "Parametri", "Fasce"));
  expect(planSettings(snapshotOf(data)).filling.plan).toMatchObject(atRest);
});

test("columns of a sheet that was not recognised: without «Parametri» the sheet is made, and the table read", () => {
  const data = strangeTown();
  applyPlan(data, plannedChange(data, changesOf({}, [STRANGE_COLUMNS])));
  expect(verified(data).scorecard.indicators.map(({ achievement }) => achievement)).toEqual([0.8, 0.95]);
  expect(textAt(data, "Parametri", rowOf(data, "Parametri", "Dati"), 2)).toBe("indicato dall’ente");
  expect(planSettings(snapshotOf(data)).filling.plan.sheets).toEqual([]);
});

test("on a section that is there its row is filled in, a heading that it lacks is added, and all can be taken back", () => {
  const data = withSettings(strangeTown());
  const columns = new Map([...STRANGE_COLUMNS.columns, ["polarity", 0] as const, ["baseline", 3] as const]);
  columns.delete("polarity");
  sheetOf(data, "Dati").cells.get(3)!.set(3, cellOf(2));
  applyPlan(data, plannedChange(data, changesOf({}, [{ ...STRANGE_COLUMNS, columns }])));
  expect(verified(data).settings.mappings).toEqual([{ sheet: "Dati", headingRow: 2, columns }]);
  expect(planSettings(snapshotOf(data)).filling.plan).toMatchObject({ sheets: [] });
  applyPlan(data, plannedChange(data, changesOf({}, [{ sheet: "Dati", headingRow: null, columns: new Map() }])));
  expect(verified(data).settings.mappings).toEqual([]);
  expect(problemsOf(data)).toEqual([]);
});

test("a section «Colonne» that staff deleted is made again for the sheet that is placed", () => {
  const data = withSettings(strangeTown());
  const { cells } = sheetOf(data, "Parametri");
  const from = rowOf(data, "Parametri", "Colonne");
  for (const row of [...cells.keys()]) if (row >= from) cells.delete(row);
  applyPlan(data, plannedChange(data, changesOf({ green: "95 %" }, [STRANGE_COLUMNS])));
  expect(verified(data).settings).toMatchObject({ thresholds: { green: 0.95 }, mappings: [{ sheet: "Dati" }] });
  expect(problemsOf(data)).toEqual([]);
});

test("the same change planned twice is written once", () => {
  const data = townInJune();
  const changes = changesOf({ tolerance: "0,5", steps: "50 → 50; 100 → 100", kind: "università" });
  applyPlan(data, plannedChange(data, changes));
  expect(plannedChange(data, changes)).toMatchObject(atRest);
  expect(verify(snapshotOf(data)).settings.scoring.options.tolerance).toBe(0.5);
});

test("the look that a percentage needs is given, so that «92,5 %» is not shown as 93 %", () => {
  const data = withSettings(townInJune());
  applyPlan(data, plannedChange(data, changesOf({ green: "92,5 %" })));
  expect(cellAt(sheetOf(data, "Parametri"), rowOf(data, "Parametri", "Soglia verde"), 1).format).toBe("0.0%");
});
