// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { addressOf } from "../../src/core/workbook/address";
import type { CellContent, CellEdit, SheetPlan, WritePlan } from "../../src/core/workbook/plan";
import type { Sheet, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { writeXlsx } from "../../src/xlsx/write-workbook";
import { damageDone } from "../campaigns/fuzz/damage-done";
import { asFound } from "./as-found";
import { readWithSaxes } from "./reading/saxes-oracle";
import { placedCells, spelledWorkbook, spelling, type Held } from "./spelled-workbook";
import { edit, expectWellFormed, planOf, sheetPlan } from "./writing/written";

const FIXTURES = path.join(__dirname, "../fixtures");
const fixtures = readdirSync(FIXTURES)
  .filter((name) => /\.xls[xm]$/.test(name))
  .map((name) => new Uint8Array(readFileSync(path.join(FIXTURES, name))));

function read(file: Uint8Array): WorkbookSnapshot {
  const outcome = readXlsx(file, "prova.xlsx");
  if (!outcome.ok) throw new Error(`${outcome.refusal.code} ${outcome.refusal.detail}`);
  return outcome.workbook;
}

/** All stored cells, by address. */
function cellsOf(sheet: Sheet): Map<string, Held> {
  const cells = new Map<string, Held>();
  for (const row of sheet.rows()) {
    for (const column of sheet.columns(row)) {
      const { kind, number, text, formula } = sheet.cell(row, column);
      cells.set(addressOf(row, column), { kind, number, text, formula });
    }
  }
  return cells;
}

it("reads the same cells however a program spells them, and a plain XML parser agrees", () => {
  fc.assert(
    fc.property(placedCells, spelling, (cells, spelled) => {
      const file = spelledWorkbook(cells, spelled);
      const expected = new Map(cells.map(({ row, column, ...held }) => [addressOf(row, column), held] as const));
      const seen = cellsOf(read(file).sheets[0]!);
      expect(seen).toEqual(expected);
      // The parser needs every place to be told.
      if (!spelled.counted) expect(readWithSaxes(file, "xl/worksheets/sheet1.xml")).toEqual(seen);
    }),
    { numRuns: 200, seed: 4 },
  );
});

const value: fc.Arbitrary<CellContent> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const style = fc.constantFrom<CellEdit["style"]>("keep", "percent", "heading", "text", "date", "input");
const someEdits = fc.uniqueArray(
  fc.record({
    place: fc.tuple(fc.oneof(fc.nat(25), fc.nat(1_048_575)), fc.oneof(fc.nat(12), fc.nat(16_383))),
    tab: fc.nat(4),
    value,
    style,
    format: fc.constantFrom(null, "0.0%", '#,##0.00 "€"', "dd/mm/yyyy"),
  }),
  { selector: ({ place, tab }) => `${place.join()}!${tab}`, maxLength: 12 },
);
const sheets = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom("Nuovo", "Riepilogo dell'ente", "È & <così>", "__proto__2"),
    values: fc.array(value, { maxLength: 5 }),
  }),
  { selector: ({ name }) => name, maxLength: 2 },
);

function planFor(workbook: WorkbookSnapshot, wanted: EditsOf, made: SheetsOf): WritePlan {
  const edits = new Map<string, CellEdit>();
  for (const { place, tab, value: content, style: role, format } of wanted) {
    const { name } = workbook.sheets[tab % workbook.sheets.length]!;
    const at = addressOf(...place);
    const isKept = role === "keep";
    edits.set(`${name}!${at}`, edit(name, at, content, { style: role, format: isKept ? format : null }));
  }
  const plans = made.map(({ name, values }): SheetPlan => {
    const cells = values.map((content, column) => ({ column, value: content, style: "text" as const }));
    return sheetPlan(name, { rows: [{ row: 2, cells }] });
  });
  return planOf({ edits: asFound(workbook, [...edits.values()]), sheets: plans });
}

type EditsOf = typeof someEdits extends fc.Arbitrary<infer T> ? T : never;
type SheetsOf = typeof sheets extends fc.Arbitrary<infer T> ? T : never;

describe("whatever is planned", () => {
  let carriedOut = 0;

  function expectNoDamage(file: Uint8Array, wanted: EditsOf, made: SheetsOf): void {
    const workbook = read(file);
    const plan = planFor(workbook, wanted, made);
    const written = writeXlsx(file, plan);
    // Formulas, array results and headings of tables are never written over.
    if (!written.ok) return expect(written.refusal.code).toBe("plan-does-not-fit");
    carriedOut++;
    expect(damageDone(file, workbook, written, plan)).toBeNull();
    expectWellFormed(written.bytes);
  }

  it("for a real file: what is outside the plan stays, what is in it is there, and twice is once", () => {
    fc.assert(fc.property(fc.constantFrom(...fixtures), someEdits, sheets, expectNoDamage), { numRuns: 60, seed: 4 });
    expect(carriedOut).toBeGreaterThan(25);
  });

  it("for a file spelled in any way: the same", () => {
    carriedOut = 0;
    fc.assert(
      fc.property(placedCells, spelling, someEdits, (cells, spelled, wanted) =>
        expectNoDamage(spelledWorkbook(cells, spelled), wanted, []),
      ),
      { numRuns: 80, seed: 4 },
    );
    expect(carriedOut).toBeGreaterThan(50);
  });
});
