// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { readMemory } from "../../src/core/memory/read-memory";
import { freezeFormulas } from "../../src/core/usecases/freeze-formulas";
import { insertFormulas, type FormulaOptions } from "../../src/core/usecases/insert-formulas";
import { verify } from "../../src/core/usecases/verify";
import { explain } from "../../src/core/wording/explain";
import { addressOf, parseAddress } from "../../src/core/workbook/address";
import type { FormulaPlan, StandingFormula } from "../../src/core/workbook/formula-plan";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { cellOf, formulaOf, put, setCell, sheetOf, snapshotOf, type WorkbookData } from "../workbook/in-memory";
import { fillAndApply, townInJune } from "./small-body";

const NO_FORMULAS: FormulaOptions = { formulaAt: () => null, parameters: null };

function planOf(data: WorkbookData, options: Partial<FormulaOptions> = {}): FormulaPlan {
  const workbook = snapshotOf(data);
  return insertFormulas(workbook, verify(workbook).scorecard, readMemory(workbook), { ...NO_FORMULAS, ...options });
}

function insertedOn(plan: FormulaPlan, sheet: string): Record<string, string> {
  const own = plan.insertions.filter((each) => each.sheet === sheet);
  return Object.fromEntries(own.map(({ row, column, formula }) => [addressOf(row, column), formula]));
}

const reasonsOf = (plan: FormulaPlan) => plan.conflicts.map(({ why }) => why.code);

/** The plan carried out, each formula with the result that Excel would show. */
function carryOut(data: WorkbookData, plan: FormulaPlan): Map<string, string> {
  const formulas = new Map<string, string>();
  for (const { sheet, row, column, formula, why } of plan.insertions) {
    setCell(sheetOf(data, sheet), row, column, formulaOf(why.args["score"] as number, "0.00%"));
    formulas.set(`${sheet}!${addressOf(row, column)}`, formula);
  }
  return formulas;
}

const lookUp = (formulas: ReadonlyMap<string, string>) => (sheet: string, row: number, column: number) =>
  formulas.get(`${sheet}!${addressOf(row, column)}`) ?? null;

/** Each reference as «Inserisci formule» writes it: a blank cell is never handed over as 0. */
const asWritten = (formula: string) =>
  formula.replace(/\b[C-G]\d+(?::[C-G]\d+)?\b/g, (cells) => `IF(${cells}="","",${cells})`);

describe("«Inserisci formule»", () => {
  it("writes them in the % column and on the objectives' rows, always with the polarity, and never on the map", () => {
    const plan = planOf(townInJune());
    expect(insertedOn(plan, "Strategico")).toEqual({
      E5: asWritten('=PERF.REALIZZAZIONE(C5,D5,"crescente")'),
      E6: asWritten('=PERF.REALIZZAZIONE(C6,D6,"crescente")'),
      E4: asWritten('=PERF.OBIETTIVO(C5:C6,D5:D6,"crescente")'),
      E10: asWritten('=PERF.REALIZZAZIONE(C10,D10,"crescente")'),
      E9: asWritten('=PERF.OBIETTIVO(C10,D10,"crescente")'),
    });
    expect(insertedOn(plan, "Mappa")).toEqual({});
    expect(plan.conflicts).toEqual([]);
    expect(plan.insertions.every(({ format }) => format === null || format === "0.0%" || format === "0.00%")).toBe(
      true,
    );
  });

  it("names the body's settings, where they are on a sheet", () => {
    const parameters = { address: "Impostazioni!$A$2:$B$3", cells: [["riepilogo", "media semplice"]] };
    const plan = planOf(townInJune(), { parameters });
    expect(insertedOn(plan, "Strategico")).toMatchObject({
      E5: asWritten('=PERF.REALIZZAZIONE(C5,D5,"crescente",,Impostazioni!$A$2:$B$3)'),
      E4: asWritten('=PERF.OBIETTIVO(C5:C6,D5:D6,"crescente",,Impostazioni!$A$2:$B$3)'),
    });
  });

  it("gives each row its own polarity, and follows the body's column where there is one", () => {
    const data = townInJune();
    put(sheetOf(data, "Strategico"), { B6: "Tempo medio di attesa", C6: 30, D6: 40 });
    expect(insertedOn(planOf(data), "Strategico")).toMatchObject({
      E6: asWritten('=PERF.REALIZZAZIONE(C6,D6,"decrescente")'),
      E4: asWritten('=PERF.OBIETTIVO(C5:C6,D5:D6,{"crescente";"decrescente"})'),
    });
    put(sheetOf(data, "Strategico"), { F3: "Verso", F5: "crescente", F6: "decrescente", G3: "Peso", G5: 30, G6: 70 });
    expect(insertedOn(planOf(data), "Strategico")).toMatchObject({
      E6: asWritten("=PERF.REALIZZAZIONE(C6,D6,F6)"),
      E4: asWritten("=PERF.OBIETTIVO(C5:C6,D5:D6,F5:F6,G5:G6)"),
    });
  });

  it("touches only cells that are blank or its own, and says what it leaves", () => {
    const data = townInJune();
    fillAndApply(data);
    put(sheetOf(data, "Strategico"), { E5: cellOf(0.5, "0%"), E6: cellOf("da fare") });
    const plan = planOf(data);
    const inserted = insertedOn(plan, "Strategico");
    expect(Object.keys(inserted).sort()).toEqual(["E10", "E4", "E9"]);
    expect(reasonsOf(plan)).toEqual(["declared-differs", "cell-occupied"]);
  });

  it("is done when it is done, and follows rows that have moved", () => {
    const data = townInJune();
    const formulas = carryOut(data, planOf(data));
    const again = planOf(data, { formulaAt: lookUp(formulas) });
    expect(again).toEqual({ insertions: [], removals: [], conflicts: [] });
    formulas.set("Strategico!E4", '=PERF.OBIETTIVO(C5,D5,"crescente")');
    const [refreshed, ...others] = planOf(data, { formulaAt: lookUp(formulas) }).insertions;
    expect(others).toEqual([]);
    expect(refreshed).toMatchObject({
      formula: asWritten('=PERF.OBIETTIVO(C5:C6,D5:D6,"crescente")'),
      old: { formula: '=PERF.OBIETTIVO(C5,D5,"crescente")' },
      why: { code: "formula-refreshed" },
    });
  });

  it("leaves the body's own formulas alone", () => {
    const data = townInJune();
    setCell(sheetOf(data, "Strategico"), 4, 4, formulaOf(0.2, "0%"));
    const plan = planOf(data, {
      formulaAt: (sheet, row) => (sheet === "Strategico" && row === 4 ? "=C5/D5*0.2" : null),
    });
    expect(insertedOn(plan, "Strategico")["E5"]).toBeUndefined();
    expect(reasonsOf(plan)).toEqual(["cell-formula"]);
  });

  it("writes no formula that would not give what the core gives", () => {
    const data = townInJune();
    data.dateSystem = 1904;
    // a serial of 1904 and a date in words: the function cannot know of the date system
    const { row, column } = parseAddress("C5")!;
    setCell(sheetOf(data, "Strategico"), row, column, cellOf(42_915, "dd/mm/yyyy"));
    put(sheetOf(data, "Strategico"), { D5: "30/06/2021" });
    const plan = planOf(data);
    expect(insertedOn(plan, "Strategico")["E5"]).toBeUndefined();
    expect(reasonsOf(plan)).toContain("formula-would-differ");
  });

  it("writes none over rows that are not the objective's", () => {
    const data = townInJune();
    put(sheetOf(data, "Strategico"), { B6: "Totale", C6: 100, D6: 100, B7: "Altre pratiche", C7: 5, D7: 10 });
    const plan = planOf(data);
    expect(insertedOn(plan, "Strategico")["E4"]).toBeUndefined();
    expect(reasonsOf(plan)).toEqual(["rows-interrupted"]);
  });

  it("has nothing to write in Bergamo, where every % that can be computed is declared", () => {
    const outcome = readXlsx(readFileSync("seeds/bergamo-2021.xlsx"), "bergamo-2021.xlsx");
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const { scorecard, memory } = verify(outcome.workbook);
    expect(insertFormulas(outcome.workbook, scorecard, memory, NO_FORMULAS).insertions).toEqual([]);
  });
});

describe("«Congela in valori»", () => {
  const standing = (formula: string, results: StandingFormula["results"], isLocked = false): StandingFormula => ({
    sheet: "Foglio1",
    row: 4,
    column: 4,
    formula,
    results,
    isLocked,
  });

  it("keeps the last result of every formula that calls PERF, spilled cells too", () => {
    const plan = freezeFormulas([
      standing("=PERF.REALIZZAZIONE(C5,D5)", [[formulaOf(0.5)]]),
      standing("=ROUND(perf.realizzazione(C5,D5),2)", [[formulaOf(0.5)]]),
      standing("=PERF.MAPPA(A:A,B:B,C:C)", [
        [formulaOf("Codice"), cellOf("Obiettivo")],
        [cellOf("1.1"), cellOf(null)],
      ]),
      standing("=C5/D5", [[formulaOf(0.5)]]),
    ]);
    expect(plan.removals.map(({ values }) => values)).toEqual([
      [[0.5]],
      [[0.5]],
      [
        ["Codice", "Obiettivo"],
        ["1.1", null],
      ],
    ]);
    expect(plan.conflicts).toEqual([]);
  });

  it("keeps formulas without a result, and locked ones, and says so", () => {
    const error = { ...formulaOf(null), kind: "error" as const, text: "#VALUE!", formula: "cached" as const };
    const plan = freezeFormulas([
      standing("=PERF.REALIZZAZIONE(C5,D5)", [[error]]),
      standing("=PERF.REALIZZAZIONE(C5,D5)", [[formulaOf(null)]]),
      standing("=PERF.REALIZZAZIONE(C5,D5)", [[formulaOf(1)]], true),
    ]);
    expect(plan.removals).toEqual([]);
    expect(reasonsOf(plan)).toEqual(["formula-without-result", "formula-without-result", "formula-locked"]);
    expect(plan.conflicts.map(({ why }) => explain(why)).every((text) => text.includes("=PERF."))).toBe(true);
  });
});
