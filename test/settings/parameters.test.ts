// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../../src/core/memory/content";
import { DEFAULT_BODY } from "../../src/core/scorecard/settings";
import { METHOD_MEANINGS } from "../../src/core/wording/settings";
import { METHODS_FOR } from "../../src/core/scorecard/scoring/register";
import { parametersFor } from "../../src/core/settings/parameters";
import { settingsSummary } from "../../src/core/usecases/report/settings-summary";
import { townInJune } from "../usecases/small-body";
import { cellAt, cellOf, formulaOf, renameSheet, sheetOf, setCell, type WorkbookData } from "../workbook/in-memory";
import { problemsOf, rowOf, setParameter, textAt, verified, withSettings } from "./sheets";

let data: WorkbookData;
beforeEach(() => {
  data = withSettings(townInJune());
});

test("what is written on a new sheet is what held before it was there, but for what was inferred", () => {
  const { settings, settingProblems, settingOrigins } = verified(data);
  expect(settingProblems).toEqual([]);
  const { register, ...others } = settings;
  expect(register.length).toBeGreaterThan(0);
  expect(others).toEqual({ ...DEFAULT_BODY, register: undefined, year: 2024, phase: "report", kind: "other" });
  expect(settingOrigins.get("year")).toBe("inferred");
  expect(settingOrigins.get("green")).toBe("default");
});

test.each([
  ["Tipo di ente", "Università", "kind", "university"],
  ["Tipo di ente", "camera di commercio", "kind", "chamber"],
  ["Anno", 2023, "year", 2023],
  ["Anno", "2023", "year", 2023],
  ["Anno", null, "year", null],
  ["Fase", "MONITORAGGIO", "phase", "monitoring"],
  ["Fase", "piano ", "phase", "plan"],
  ["Sovra-realizzazione", cellOf(1.2, "0%"), "overAchievement", 1.2],
  ["Sovra-realizzazione", "120 %", "overAchievement", 1.2],
  ["Anticipo sulla data", 90, "earlyDays", 90],
] as const)("%s: %p is read as it is meant", (label, written, key, meant) => {
  setParameter(data, label, written);
  expect(problemsOf(data)).toEqual([]);
  expect(verified(data).settings[key]).toEqual(meant);
});

test.each([
  ["Metodo decrescente", "lineare, più basso è meglio", (s: S) => s.methods.down, "linear-decrease"],
  ["Metodo data", "entro la data, con una penalità per giorno", (s: S) => s.methods.date, "date-penalty"],
  ["Riepilogo", "media semplice", (s: S) => s.rollUp, "flat-mean"],
  ["Riepilogo", "Automatico", (s: S) => s.rollUp, "auto"],
  ["Valore mancante", "vale zero", (s: S) => s.missingActual, "zero"],
  ["Tetto al 100 %", "no", (s: S) => s.options.capped, false],
  ["Tolleranza", "0,5", (s: S) => s.options.tolerance, 0.5],
  ["Penalità per giorno", cellOf(0.1, "0%"), (s: S) => s.options.penaltyPerDay, 0.1],
  ["Quota propria", "30%", (s: S) => s.rollUpOptions.ownShare, 0.3],
  [
    "Gradini",
    "80 -> 50; 100% = 100%",
    (s: S) => s.options.steps,
    [
      { from: 0.8, factor: 0.5 },
      { from: 1, factor: 1 },
    ],
  ],
  ["Gradini decrescenti", "20 % → 50 %; 0 % → 100 %", (s: S) => s.options.overrunSteps[0], { upTo: 0.2, factor: 0.5 }],
  ["Fasce", "0,6 → 0,5; 0,9 → 1", (s: S) => s.options.bands[0], { from: 0.6, factor: 0.5 }],
] as const)("%s: %p is a setting of the scoring", (label, written, of, meant) => {
  setParameter(data, label, written);
  expect(problemsOf(data)).toEqual([]);
  expect(of(verified(data).settings.scoring)).toEqual(meant);
});
type S = ReturnType<typeof verified>["settings"]["scoring"];

test.each([
  [
    "Fase",
    "mensile",
    "«mensile» non è una fase: scrivere piano, monitoraggio o consuntivo. Intanto vale «consuntivo».",
  ],
  ["Anno", 23, "«23» non è un anno: scrivere un anno con quattro cifre, come 2024, o lasciare vuoto."],
  [
    "Soglia verde",
    90,
    "«90» non è una soglia: scrivere una percentuale da 0 % a 100 %, con il segno %. Intanto vale «90 %».",
  ],
  ["Tolleranza", -1, "«-1» non è una tolleranza: scrivere un numero da 0 in su. Intanto vale «0»."],
  [
    "Data di riferimento",
    "a giugno",
    "«a giugno» non è una data: scrivere una data, come 30/06/2024, o lasciare vuoto.",
  ],
  ["Gradini", "95 → 100; 75 → 50", "«95 → 100; 75 → 50» non è un elenco di gradini"],
  [
    "Metodo data",
    "valore esatto",
    "«valore esatto» non è un metodo per questi indicatori: scrivere entro la data o no o",
  ],
  ["Metodo crescente", formulaOf(null), "la formula non ha un risultato"],
] as const)("%s: %p is a problem with its cell, and the default holds", (label, written, problem) => {
  const before = verified(data).settings;
  setParameter(data, label, written);
  const row = rowOf(data, "Parametri", label) + 1;
  expect(problemsOf(data)).toEqual([expect.stringContaining(`Parametri!B${String(row)}: ${problem}`)]);
  const { year, phase, ...rest } = verified(data).settings;
  const { year: yearBefore, phase: phaseBefore, ...restBefore } = before;
  expect(rest).toEqual(restBefore);
  expect([year, phase]).toEqual([label === "Anno" ? null : yearBefore, label === "Fase" ? "report" : phaseBefore]);
});

test("a formula counts for its last result", () => {
  setParameter(data, "Soglia verde", formulaOf(0.95, "0%"));
  expect(verified(data).settings.thresholds.green).toBe(0.95);
});

test("settings that contradict each other are said, and neither holds", () => {
  setParameter(data, "Soglia verde", cellOf(0.6, "0%"));
  setParameter(data, "Data di riferimento", cellOf(45_107, "dd/mm/yyyy"));
  expect(problemsOf(data)).toEqual([
    expect.stringContaining("la soglia verde (60 %) non è sopra la gialla (70 %)"),
    expect.stringContaining("la data di riferimento 30/06/2023 non è nell’anno 2024"),
  ]);
  const { thresholds, referenceDate } = verified(data).settings;
  expect([thresholds, referenceDate]).toEqual([DEFAULT_BODY.thresholds, null]);
});

test("rows may be moved, deleted and repeated, columns added, the sheet renamed", () => {
  const sheet = sheetOf(data, "Parametri");
  setParameter(data, "Fase", "piano");
  const [phase, year] = [rowOf(data, "Parametri", "Fase"), rowOf(data, "Parametri", "Anno")];
  const moved = sheet.cells.get(phase)!;
  sheet.cells.set(phase, sheet.cells.get(year)!);
  sheet.cells.set(year, moved);
  sheet.cells.delete(rowOf(data, "Parametri", "Soglia verde"));
  for (const [row, cells] of sheet.cells) {
    const shifted = [...cells].map(([column, cell]) => [column + 1, cell] as const);
    sheet.cells.set(row, new Map([[0, cellOf("nota")], ...shifted]));
  }
  renameSheet(data, "Parametri", "Impostazioni");
  expect(problemsOf(data)).toEqual([]);
  expect(verified(data).settings).toMatchObject({ phase: "plan", year: 2024, thresholds: { green: 0.9 } });
});

test("the same parameter twice: the first holds, and that is said", () => {
  const sheet = sheetOf(data, "Parametri");
  const row = rowOf(data, "Parametri", "Fase");
  setCell(sheet, 8, 0, cellOf("Fase"));
  setCell(sheet, 8, 1, cellOf("piano"));
  expect(verified(data).settings.phase).toBe("plan");
  expect(problemsOf(data)).toEqual([
    `Parametri!A${String(row + 1)}: «Fase» è già alla riga 9: vale quella. Togliere una delle due righe.`,
  ]);
});

test("without its mark and memory the sheet is known by its name and headings, and is no input of the reading", () => {
  setParameter(data, "Fase", "monitoraggio");
  data.definedNames = [];
  data.sheets = data.sheets.filter(({ name }) => name !== "PERF memoria");
  const { settings, scorecard } = verified(data);
  expect(settings.phase).toBe("monitoring");
  expect(scorecard.sheets.find(({ name }) => name === "Parametri")!.role).toBe("summary");
  expect(scorecard.sheets.find(({ name }) => name === "Registro indicatori")!.role).toBe("summary");
});

test("a sheet of the user's with that name says nothing", () => {
  const own = townInJune();
  own.sheets.push({ ...sheetOf(data, "Mappa"), name: "Parametri" });
  expect(verified(own).settings).toEqual(DEFAULT_BODY);
});

test("a sheet without its headings is said, and the defaults hold", () => {
  sheetOf(data, "Parametri").cells.delete(3);
  expect(problemsOf(data)).toEqual([
    expect.stringContaining("Parametri!A1: sul foglio «Parametri» non ci sono più le intestazioni"),
  ]);
  expect(verified(data).settings.year).toBeNull();
});

test("who decided what is told apart", () => {
  setParameter(data, "Fase", "piano");
  setParameter(data, "Soglia verde", cellOf(0.8, "0%"));
  const verification = verified(data);
  expect(verification.settingOrigins.get("phase")).toBe("body");
  expect(settingsSummary(verification).join(" · ").replaceAll("\u00a0", " ")).toContain(
    "Fase: piano (indicata dall’ente) · Soglia verde: 80 %",
  );
});

test("every parameter and every method is explained, in words that Excel can show beside the cell", () => {
  const parameters = parametersFor(1900);
  expect(new Set(parameters.map(({ label }) => label)).size).toBe(parameters.length);
  expect(
    parameters.filter(({ label, meaning }) => label.length > 32 || meaning.length > 150 || meaning === ""),
  ).toEqual([]);
  const methods = new Set(Object.values(METHODS_FOR).flat());
  expect([...methods].filter((name) => !METHOD_MEANINGS[name])).toEqual([]);
});

test.each([
  ["Fase", "monitoraggio", "indicato dall’ente"],
  ["Soglia verde", 0.8, "indicato dall’ente"],
  ["Fase", null, "predefinito"],
] as const)("on the next run «%s» changed to %p says who decided it, and the value stays", (label, value, origin) => {
  setParameter(data, label, value);
  withSettings(data);
  const row = rowOf(data, "Parametri", label);
  expect(textAt(data, "Parametri", row, 2)).toBe(origin);
  expect(contentOf(cellAt(sheetOf(data, "Parametri"), row, 1))).toBe(value);
  expect(textAt(data, "Parametri", rowOf(data, "Parametri", "Anno"), 2)).toBe("ricavato dalla cartella");
});

test("a percentage shows no decimals that it does not have", () => {
  const row = rowOf(data, "Parametri", "Soglia verde");
  expect(cellAt(sheetOf(data, "Parametri"), row, 1).format).toBe("0%");
});
