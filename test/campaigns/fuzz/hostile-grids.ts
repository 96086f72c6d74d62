// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import type { Cell } from "../../../src/core/workbook/cell";
import { planFilling } from "../../../src/core/usecases/fill-workbook";
import { addSheet, cellOf, formulaOf, type SheetData, snapshotOf, type WorkbookData } from "../../workbook/in-memory";
import { touchesOnlyBlanks } from "./touches-only-blanks";

/** Headings that make a grid look like a dashboard, and words that have a meaning of their own somewhere. */
const WORDS = [
  ...["Obiettivo", "Obiettivo strategico 1.1", "Indicatore", "Target", "Target 2021", "Risultato atteso", "Consuntivo"],
  ...["Valore ottenuto", "% Realizzazione", "Grado di raggiungimento", "Peso", "Polarità", "Note", "MAPPA STRATEGICA"],
  ...[
    "Unità di misura",
    "Baseline",
    "Soglia minima",
    "Responsabile",
    "Totale",
    "TOTALE COMPLESSIVO",
    "1.1",
    "1.1.1",
    "OB1",
  ],
  ...["Parametri", "Registro indicatori", "__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "NaN"],
  ...[
    "SI",
    "NO",
    "SI/NO",
    "n.d.",
    "-",
    "",
    " ",
    "\u00a0",
    "≥ 8%",
    "=90%",
    "entro il 31/02/2021",
    "almeno 3",
    "26'",
    "€ 1.109,50",
  ],
  ...[
    "99999999999999999999",
    "1e400",
    "-0",
    "1.250",
    "(12)",
    "12,5,5",
    "%",
    "100%%",
    "31/12/9999",
    "0/0/0",
    "<script>",
  ],
  ...["$&", "$1", "{0}", "\ud800", "\u202e", "𝟙𝟚", "x".repeat(40_000), "a\n\n\nb", "'", '"', "=1+1", "_x000D_", "\0"],
];
const NUMBERS = [0, -0, 1, 0.5, 100, 1e308, -1e308, 5e-324, 2 ** 53, 44_561, -44_561, 2_958_466, 0.1 + 0.2];
const FORMATS = [
  "General",
  "0%",
  "0.00%",
  "dd/mm/yyyy",
  "@",
  "[h]:mm",
  '0" gg"',
  ";;;",
  "[Red]",
  "\\",
  '"',
  "0.".padEnd(400, "0"),
];

const content = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.boolean(),
  fc.constant(null),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(content, fc.constantFrom(...FORMATS)).map(([value, format]) => cellOf(value, format)),
  },
  fc.tuple(content, fc.constantFrom(...FORMATS)).map(([value, format]) => formulaOf(value, format)),
  fc.constantFrom("#N/A", "#DIV/0!", "").map((text) => ({ ...cellOf(null), kind: "error" as const, text })),
);
/** Rows that look like a table's: the same columns from top to bottom, beside rows of anything. */
const grid = fc.record({
  heading: fc.option(fc.shuffledSubarray(WORDS.slice(0, 18), { minLength: 3 })),
  rows: fc.array(fc.array(fc.option(cell), { maxLength: 9 }), { maxLength: 14 }),
  far: fc.option(fc.constantFrom(1_048_575, 500_000), { freq: 9 }),
  isProtected: fc.boolean(),
});

/** Workbooks that no office would make, for the core: nothing that stands in a cell may make it fail. */
export const hostileWorkbook: fc.Arbitrary<WorkbookData> = fc
  .record({
    names: fc.uniqueArray(
      fc.constantFrom("Foglio1", "__proto__", "Parametri", "Registro indicatori", "constructor", "Mappa"),
    ),
    grids: fc.array(grid, { minLength: 1, maxLength: 3 }),
    dateSystem: fc.constantFrom<1900 | 1904>(1900, 1904),
  })
  .map(({ names, grids, dateSystem }) => {
    const data: WorkbookData = { name: "prova.xlsx", dateSystem, sheets: [], definedNames: [] };
    grids.forEach((one, i) => fillSheet(addSheet(data, names[i] ?? `Altro ${i}`), one));
    return data;
  });

type Grid = typeof grid extends fc.Arbitrary<infer T> ? T : never;

function fillSheet(sheet: SheetData, { heading, rows, far, isProtected }: Grid): void {
  sheet.isProtected = isProtected;
  const all = heading ? [heading.map((word) => cellOf(word)), ...rows] : rows;
  all.forEach((cells, row) => {
    const stored = cells.flatMap((one, column) => (one === null ? [] : [[column, one] as const]));
    sheet.cells.set(far !== null && row === all.length - 1 ? far : row, new Map(stored));
  });
}

/** Verifies and plans a filling; throws when that fails, or when a cell that holds something would be written over. */
export function coreSurvives(data: WorkbookData): void {
  const workbook = snapshotOf(data);
  touchesOnlyBlanks(planFilling(workbook).filling.plan, workbook);
}
