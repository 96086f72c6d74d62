// SPDX-License-Identifier: EUPL-1.2
import type { PlannedRow } from "../../../src/core/workbook/plan";
import { buildXlsx } from "../build-xlsx";
import { edit, expectWellFormed, text, written } from "./written";

const LONG = "Una frase che in una colonna stretta sta su molte righe. ".repeat(4).trim();
const wrapped = (row: number, value: string): PlannedRow => ({ row, cells: [{ column: 0, value, style: "text" }] });

/** The tags of the rows after a text was written in A2, with these rows to be fitted. */
function rowTags(rows: readonly PlannedRow[], attributes = ' ht="204" customHeight="1"'): string[] {
  const lines = [1, 2, 3].map((n) => `<row r="${String(n)}"${attributes}><c r="A${String(n)}"/></row>`);
  const inside = `<cols><col min="1" max="1" width="20.7" customWidth="1"/></cols><sheetData>${lines.join("")}</sheetData>`;
  const fits = [{ sheet: "Foglio1", rows }];
  const { bytes } = written(buildXlsx({ sheets: [inside] }), { edits: [edit("Foglio1", "A2", LONG)], fits });
  expectWellFormed(bytes);
  return text(bytes, "xl/worksheets/sheet1.xml").match(/<row [^>]*>/g)!;
}

const heightIn = (tag: string): number => Number(/ ht="([\d.]+)"/.exec(tag)?.[1]);

test("a row whose text changed is as tall as its text needs in the columns of the sheet, and no height is fixed", () => {
  const [first, second, third] = rowTags([wrapped(1, LONG)]);
  expect([first, third]).toEqual(['<row r="1" ht="204" customHeight="1">', '<row r="3" ht="204" customHeight="1">']);
  expect(second).not.toContain("customHeight");
  expect(heightIn(second!)).toBeGreaterThan(140);
  expect(heightIn(second!)).not.toBe(204);
});

test("one line, or nothing, needs no height", () => {
  expect(rowTags([wrapped(1, "breve"), { row: 2, cells: [] }]).slice(1)).toEqual(['<row r="2">', '<row r="3">']);
});

test("a row without a height gets one", () => {
  expect(heightIn(rowTags([wrapped(1, LONG)], "")[1]!)).toBeGreaterThan(140);
});
