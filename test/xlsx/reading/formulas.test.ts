// SPDX-License-Identifier: EUPL-1.2
import { parseAddress } from "../../../src/core/workbook/address";
import { formulaKey } from "../../../src/core/workbook/formulas";
import { DEFAULT_BOUNDS, type Bounds } from "../../../src/xlsx/archive/bounds";
import { readXlsxFormulas } from "../../../src/xlsx/read-formulas";
import { buildXlsx } from "../build-xlsx";

function formulasOf(rows: string, bounds?: Bounds) {
  const outcome = readXlsxFormulas(buildXlsx({ sheets: [`<sheetData>${rows}</sheetData>`] }), bounds);
  if (!outcome.ok) return outcome.refusal.code;
  return (address: string) => {
    const { row, column } = parseAddress(address)!;
    return outcome.formulas.get("Foglio1")?.get(formulaKey(row, column));
  };
}

const SHARED = `
  <row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A1+A$1</f><v>2</v></c>
    <c r="C1"><f t="shared" si="0"/><v>4</v></c></row>
  <row r="2"><c r="A2"><v>1</v></c><c r="B2"><f t="shared" si="0"/></c><c r="C2"><f t="shared" si="0"/></c></row>`;

it("gives each cell of a shared formula its own text", () => {
  const at = formulasOf(SHARED);
  if (typeof at === "string") throw new Error(at);
  expect(["A1", "B1", "C1", "B2", "C2"].map(at)).toEqual([
    undefined,
    "=A1*$A1+A$1",
    "=B1*$A1+B$1",
    "=A2*$A2+A$1",
    "=B2*$A2+B$1",
  ]);
});

it.each([
  [
    "an array formula stands at its first cell",
    '<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c>',
    "=B1:B2*2",
  ],
  ["entities are resolved", '<c r="A1"><f>IF(B1&gt;1,"&amp;","")</f><v>1</v></c>', '=IF(B1>1,"&","")'],
  ["a data table has no text", '<c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>1</v></c>', undefined],
  ["a shared formula that nobody defines has none", '<c r="A1"><f t="shared" si="7"/><v>1</v></c>', undefined],
])("%s", (_title, cell, expected) => {
  const at = formulasOf(`<row r="1">${cell}</row>`);
  if (typeof at === "string") throw new Error(at);
  expect(at("A1")).toBe(expected);
});

it.each([
  [
    "a long text shared by many cells",
    manySharing(),
    { ...DEFAULT_BOUNDS, expandedBytes: 400_000 },
    "expands-too-much",
  ],
  ["a cell that never ends", '<row r="1"><c r="A1"><f>1', DEFAULT_BOUNDS, "malformed"],
])("%s is refused", (_title, rows, bounds, code) => {
  expect(formulasOf(rows, bounds)).toBe(code);
});

/** Two thousand cells, and a formula of a thousand characters for each of them. */
function manySharing(): string {
  const rest = Array.from({ length: 2000 }, (_, i) => `<row r="${i + 2}"><c><f t="shared" si="0"/></c></row>`);
  const long = Array.from({ length: 250 }, () => "A1").join("+");
  return `<row r="1"><c><f t="shared" ref="A1:A2001" si="0">${long}</f></c></row>${rest.join("")}`;
}

it("is refused like any reading where the file is no workbook", () => {
  expect(readXlsxFormulas(new Uint8Array([1, 2, 3]))).toMatchObject({ ok: false, refusal: { code: "not-a-zip" } });
});
