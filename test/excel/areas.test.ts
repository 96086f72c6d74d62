// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { halves, type Area } from "../../src/excel/reading/area";
import { newGrid } from "../../src/excel/reading/grid";
import { takeChunk, type Wanted } from "../../src/excel/reading/take-chunk";
import { cutBySize, rectangles } from "../../src/excel/writing/rectangles";
import { sameReference } from "../../src/excel/writing/change";
import { entered } from "../../src/excel/writing/entered";

const places = fc.uniqueArray(fc.record({ row: fc.nat(12), column: fc.nat(8) }), {
  selector: ({ row, column }) => `${String(row)}:${String(column)}`,
});

function cellsOf({ row, column, rows, columns }: Area): string[] {
  return Array.from(
    { length: rows * columns },
    (_, k) => `${String(row + Math.floor(k / columns))}:${String(column + (k % columns))}`,
  );
}

test("rectangles hold exactly the cells given, each once, row by row", () => {
  fc.assert(
    fc.property(places, (cells) => {
      const found = cutBySize(rectangles(cells), () => 1, 5);
      for (const rectangle of found) {
        expect(rectangle.cells.map(({ row, column }) => `${String(row)}:${String(column)}`)).toEqual(
          cellsOf(rectangle),
        );
      }
      const all = found.flatMap(cellsOf).sort();
      expect(all).toEqual(cells.map(({ row, column }) => `${String(row)}:${String(column)}`).sort());
    }),
  );
});

test("a full column is one rectangle", () => {
  expect(rectangles(Array.from({ length: 5000 }, (_, row) => ({ row, column: 4 })))).toHaveLength(1);
});

test("chunks cover the queue, in order, and are no larger than asked unless one row is", () => {
  const area = fc.record({ rows: fc.integer({ min: 1, max: 30 }), columns: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.array(area, { maxLength: 6 }), fc.integer({ min: 1, max: 40 }), (areas, most) => {
      const grid = newGrid({ row: 0, column: 0, rows: 1, columns: 1 });
      const queue = areas.map((size, i): Wanted => ({ row: 0, column: 0, ...size, sheetId: String(i), grid }));
      const all = queue.flatMap((each) => cellsOf(each).map((cell) => `${each.sheetId}!${cell}`));
      const taken: string[] = [];
      while (queue.length > 0) {
        const chunk = takeChunk(queue, most);
        const cells = chunk.flatMap((each) => cellsOf(each).map((cell) => `${each.sheetId}!${cell}`));
        if (cells.length > most) expect(chunk).toEqual([expect.objectContaining({ rows: 1 })]);
        expect(cells.length).toBeGreaterThan(0);
        taken.push(...cells);
      }
      expect(taken).toEqual(all);
    }),
  );
});

test("halving ends at one cell", () => {
  expect(halves({ row: 3, column: 2, rows: 1, columns: 1 })).toBeNull();
  expect(halves({ row: 3, column: 2, rows: 1, columns: 3 })!.flatMap(cellsOf)).toEqual(["3:2", "3:3", "3:4"]);
  expect(halves({ row: 3, column: 2, rows: 3, columns: 1 })!.flatMap(cellsOf)).toEqual(["3:2", "4:2", "5:2"]);
});

test("names mean the same cell with quotes and without", () => {
  expect(sameReference("='Foglio1'!$A$1", "=Foglio1!$A$1")).toBe(true);
  expect(sameReference("='L''anno'!$A$1", "='L''ANNO'!$A$1")).toBe(true);
  expect(sameReference("='Foglio 1'!$A$1", "='Foglio 2'!$A$1")).toBe(false);
  expect(sameReference(null, "=Foglio1!$A$1")).toBe(false);
});

test.each([
  ["Sì: raggiunto", "Sì: raggiunto"],
  ["Riepilogo strategico", "Riepilogo strategico"],
  ["1.2", "'1.2"],
  ["=A1", "'=A1"],
  ["vero", "'vero"],
  ["E5", "'E5"],
  ["«SI»", "'«SI»"],
  [`Quota ${"x".repeat(40)} 2021`, `Quota ${"x".repeat(40)} 2021`],
])("the text «%s» is handed to Excel as «%s»", (text, given) => {
  expect(entered({ type: "constant", value: text })).toBe(given);
});
