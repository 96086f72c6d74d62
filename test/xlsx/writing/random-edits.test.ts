// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { addressOf, parseAddress } from "../../../src/core/workbook/address";
import type { CellContent } from "../../../src/core/workbook/plan";
import { buildXlsx } from "../build-xlsx";
import { changedParts, edit, expectWellFormed, rawCells, text, written } from "./written";

const PART = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly xml: string;
}

const place = fc.record({ row: fc.nat(12), column: fc.nat(9) });
const content = fc.oneof(
  fc.constant("<v>3.5</v>"),
  fc.constant(""),
  fc.constant("<!-- c --><v>1</v>"),
  fc.constant("<v><![CDATA[7]]></v>"),
);
const byAddress = ({ row, column }: { row: number; column: number }): string => addressOf(row, column);
const cells = fc.uniqueArray(
  fc
    .record({ place, content, style: fc.nat(2) })
    .map(({ place: { row, column }, content: inside, style }): StoredCell => {
      const tag = `c r="${addressOf(row, column)}"${style > 0 ? ` s="${style}"` : ""}`;
      return { row, column, xml: inside === "" ? `<${tag}/>` : `<${tag}>${inside}</c>` };
    }),
  { selector: byAddress, maxLength: 40 },
);
const value: fc.Arbitrary<CellContent> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
);
const edits = fc.uniqueArray(
  fc.record({ place, value }).map((one) => ({ ...one.place, value: one.value })),
  { selector: byAddress, minLength: 1, maxLength: 30 },
);

function sheetXml(stored: readonly StoredCell[], prefix: string): string {
  const rows = [...new Set(stored.map(({ row }) => row))].sort((a, b) => a - b);
  const body = rows.map((row) => {
    const inRow = stored.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    return `<row r="${row + 1}" spans="1:2">${inRow.map(({ xml }) => xml).join("")}</row>`;
  });
  const plain = `<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData>${body.join("\n")}</sheetData></worksheet>`;
  const declared = plain.replace("xmlns=", prefix === "" ? "xmlns=" : `xmlns:${prefix.slice(0, -1)}=`);
  return `<?xml version="1.0"?>${declared.replace(/<(\/?)(?=[a-z])/g, `<$1${prefix}`)}`;
}

test("whatever is written, cells outside stay as they were and cells inside hold the plan", () => {
  fc.assert(
    fc.property(cells, edits, fc.constantFrom("", "x:"), (stored, wanted, prefix) => {
      const file = buildXlsx({ sheets: [sheetXml(stored, prefix)] });
      const plan = wanted.map((one) => edit("Foglio1", byAddress(one), one.value));
      const { bytes } = written(file, { edits: plan });
      expectWellFormed(bytes);
      expect(changedParts(file, bytes).filter((name) => name !== PART)).toEqual([]);
      expectOutsideUnchanged(text(file, PART), text(bytes, PART), new Set(wanted.map(byAddress)));
      expectRead(bytes, wanted);
      expect(written(bytes, { edits: plan }).bytes).toBe(bytes);
    }),
    { numRuns: 100 },
  );
});

function expectOutsideUnchanged(before: string, after: string, inside: ReadonlySet<string>): void {
  const outside = (xml: string) =>
    [...rawCells(xml)].filter(([at]) => {
      const [row, column] = at.split(":").map(Number);
      return !inside.has(addressOf(row! - 1, column! - 1));
    });
  expect(outside(after)).toEqual(outside(before));
}

function expectRead(bytes: Uint8Array, wanted: readonly { row: number; column: number; value: CellContent }[]): void {
  const outcome = readXlsx(bytes, "x");
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const sheet = outcome.workbook.sheets[0]!;
  for (const one of wanted) {
    const cell = sheet.cell(one.row, one.column);
    const at = parseAddress(byAddress(one));
    if (one.value === null) expect([at, cell.kind]).toEqual([at, "blank"]);
    else if (typeof one.value === "string") expect([at, cell.kind, cell.text]).toEqual([at, "text", one.value]);
    // -0 is stored as 0: a cell knows no sign of zero.
    else expect([at, cell.number + 0]).toEqual([at, Number(one.value) + 0]);
  }
}
