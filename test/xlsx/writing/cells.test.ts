// SPDX-License-Identifier: EUPL-1.2
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { buildXlsx, XML, type WorkbookParts } from "../build-xlsx";
import { edit, expectWellFormed, refusalOf, text, written } from "./written";

const PART = "xl/worksheets/sheet1.xml";
const SHEET = "Foglio1";

/** The part of the only sheet, after the edits. */
function patched(inside: string, edits: Parameters<typeof edit>[], parts: WorkbookParts = {}): string {
  const plan = edits.map((one) => edit(...one));
  const { bytes } = written(buildXlsx({ ...parts, sheets: [inside] }), { edits: plan });
  expectWellFormed(bytes);
  const xml = text(bytes, PART);
  return inside.startsWith("<?xml") ? xml : xml.replace(/^[\s\S]*?<worksheet[^>]*>|<\/worksheet>$/g, "");
}

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

test("a cell takes a value of each kind and keeps its style", () => {
  const cells = data(
    '<row r="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1"><v>1</v></c><c r="C1" t="b"><v>1</v></c></row>',
  );
  const edits: Parameters<typeof edit>[] = [
    [SHEET, "A1", -0.1],
    [SHEET, "B1", "=1+1"],
    [SHEET, "C1", false],
  ];
  const after = patched(cells, edits, { sharedStrings: "<si><t>testo</t></si>" });
  expect(after).toBe(
    data(
      '<row r="1"><c r="A1" s="3"><v>-0.1</v></c><c r="B1" t="inlineStr"><is><t>=1+1</t></is></c><c r="C1" t="b"><v>0</v></c></row>',
    ),
  );
});

test("null empties a cell, which keeps its style; where there is no cell it makes none", () => {
  const cells = data('<row r="1"><c r="A1" s="3" t="inlineStr"><is><t>x</t></is></c></row>');
  const edits: Parameters<typeof edit>[] = [
    [SHEET, "A1", null],
    [SHEET, "B1", null],
    [SHEET, "B7", null],
  ];
  expect(patched(cells, edits)).toBe(data('<row r="1"><c r="A1" s="3"></c></row>'));
});

test("missing cells and rows go where they belong", () => {
  const cells = data('<row r="3" spans="2:3" ht="20"><c r="B3"><v>1</v></c><c r="D3"/></row><row r="5"/>');
  const edits: Parameters<typeof edit>[] = ["E5", "A3", "C3", "E3", "A1", "B4", "A9"].map((place, i) => [
    SHEET,
    place,
    i,
  ]);
  expect(patched(`<dimension ref="B3:D3"/>${cells}`, edits)).toBe(
    '<dimension ref="A1:E9"/>' +
      data(
        '<row r="1"><c r="A1"><v>4</v></c></row>' +
          '<row r="3" spans="1:5" ht="20"><c r="A3"><v>1</v></c><c r="B3"><v>1</v></c><c r="C3"><v>2</v></c><c r="D3"/><c r="E3"><v>3</v></c></row>' +
          '<row r="4"><c r="B4"><v>5</v></c></row>' +
          '<row r="5"><c r="E5"><v>0</v></c></row>' +
          '<row r="9"><c r="A9"><v>6</v></c></row>',
      ),
  );
});

test("an empty sheet that closes itself is opened", () => {
  expect(patched("<sheetData/>", [[SHEET, "A1", 1]])).toBe(data('<row r="1"><c r="A1"><v>1</v></c></row>'));
});

test("cells and rows without r= are counted", () => {
  const cells = data("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/></row>");
  const edits: Parameters<typeof edit>[] = [
    [SHEET, "B1", 20],
    [SHEET, "D1", 40],
    [SHEET, "A3", 30],
  ];
  expect(patched(cells, edits)).toBe(
    data('<row><c><v>1</v></c><c><v>20</v></c><c r="D1"><v>40</v></c></row><row/><row><c><v>30</v></c></row>'),
  );
});

test("prefixes, comments, CDATA and unknown attributes stay as they are", () => {
  const sheet = (row: string): string =>
    `${XML}<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><!-- <c r="A1"/> --><x:sheetData>${row}</x:sheetData></x:worksheet>`;
  const before = sheet(
    '<!--a--><x:row r="1" q=">"><x:c r="A1" t="str"><!--b--><x:v><![CDATA[<v>]]></x:v></x:c></x:row>',
  );
  const edits: Parameters<typeof edit>[] = [
    [SHEET, "A1", "è"],
    [SHEET, "B1", 2],
    [SHEET, "A2", true],
  ];
  expect(patched(before, edits)).toBe(
    sheet(
      '<!--a--><x:row r="1" q=">"><x:c r="A1" t="inlineStr"><!--b--><x:is><x:t>è</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row>' +
        '<x:row r="2"><x:c r="A2" t="b"><x:v>1</x:v></x:c></x:row>',
    ),
  );
});

test("a cell that was not there looks as its row or column did", () => {
  const cols = '<cols><col min="2" max="3" width="9" style="5"/></cols>';
  const cells = cols + data('<row r="1" s="7" customFormat="1"><c r="A1"/></row>');
  const edits: Parameters<typeof edit>[] = [
    [SHEET, "B1", 1],
    [SHEET, "C2", 2],
    [SHEET, "D2", 3],
  ];
  expect(patched(cells, edits)).toBe(
    cols +
      data(
        '<row r="1" s="7" customFormat="1"><c r="A1"/><c r="B1" s="7"><v>1</v></c></row>' +
          '<row r="2"><c r="C2" s="5"><v>2</v></c><c r="D2"><v>3</v></c></row>',
      ),
  );
});

test("a rich value goes with its metadata", () => {
  const cells = data('<row r="1"><c r="A1" vm="1"><v>3</v></c></row>');
  expect(patched(cells, [[SHEET, "A1", 1]])).toBe(data('<row r="1"><c r="A1"><v>1</v></c></row>'));
});

test.each([
  ["spaces and breaks", "  a\n\tb "],
  ["markup", `<&>"'`],
  ["carriage returns and control characters", "a\r\nb\u0000\u001f\u007f"],
  ["what looks like an escape", "_x0041_ e _x000d_"],
  ["a half character", "a\ud83dz \ude00 e 😀"],
  ["the two that XML forbids", "\ufffe\uffff"],
  ["nothing", ""],
])("text is read back as it was written: %s", (_, value) => {
  const { bytes } = written(buildXlsx({ sheets: ["<sheetData/>"] }), { edits: [edit(SHEET, "A1", value)] });
  expectWellFormed(bytes);
  const outcome = readXlsx(bytes, "x");
  expect(outcome.ok && outcome.workbook.sheets[0]!.cell(0, 0)).toMatchObject({ kind: "text", text: value });
});

describe("a plan that does not fit is refused and says where", () => {
  const table =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="T" displayName="T" ref="H1:I3"/>';
  const file = buildXlsx({
    sheets: [
      data(
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0" ref="B1:B2">1</f></c><c r="C1"><f t="array" ref="C1:C2">1</f></c></row>' +
          '<row r="2"><c r="B2"><f t="shared" si="0"/></c><c r="C2"><v>1</v></c></row>',
      ),
    ],
    files: {
      "xl/tables/table1.xml": table,
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="/xl/tables/table1.xml"/></Relationships>',
    },
  });
  test.each([
    ["a formula", edit(SHEET, "A1", 1), "Foglio1!A1: contiene una formula"],
    ["a shared formula", edit(SHEET, "B2", 1), "Foglio1!B2: contiene una formula"],
    ["a result of an array formula", edit(SHEET, "C2", 1), "Foglio1!C2: contiene il risultato di una formula"],
    ["a table's heading", edit(SHEET, "I1", "x"), "Foglio1!I1: intestazione della tabella «T»"],
    ["a sheet that is not there", edit("foglio1", "A1", 1), "il foglio «foglio1» non c'è"],
    ["a row beyond the sheet", edit(SHEET, "A1", 1, { row: 1_048_576 }), "Foglio1: una cella è fuori dal foglio"],
    ["a column beyond the sheet", edit(SHEET, "A1", 1, { column: -1 }), "Foglio1: una cella è fuori dal foglio"],
    ["not a number", edit(SHEET, "D1", NaN), "Foglio1!D1: valore che una cella non può contenere"],
    ["too long a text", edit(SHEET, "D1", "x".repeat(32_768)), "Foglio1!D1: valore che una cella non può contenere"],
  ])("%s", (_, wrong, detail) => {
    expect(refusalOf(file, { edits: [edit(SHEET, "D9", 1), wrong] })).toBe(`plan-does-not-fit: ${detail}`);
  });

  test("two values for one cell", () => {
    const edits = [edit(SHEET, "D1", 1), edit(SHEET, "D1", 1)];
    expect(refusalOf(file, { edits })).toBe("plan-does-not-fit: Foglio1!D1: due valori per la stessa cella");
  });

  test("the other rows of a table may be written", () => {
    expect(refusalOf(file, { edits: [edit(SHEET, "H2", 1)] })).toBe("");
  });
});

test("a part that is cut short, out of order or in another encoding is refused by name", () => {
  const at = (sheet: string): string => refusalOf(buildXlsx({ sheets: [sheet] }), { edits: [edit(SHEET, "A9", 1)] });
  expect(at(`${XML}<worksheet><sheetData><row r="1">`)).toBe(`malformed: ${PART}`);
  expect(at(data('<row r="2"/><row r="1"/>'))).toBe(`malformed: ${PART}, A2`);
  expect(at(data("<row r='1'><c r=A1/></row>"))).toBe(`malformed: ${PART}`);
  expect(at("<!DOCTYPE x><sheetData/>")).toBe(`doctype: ${PART}`);
  expect(at('<?xml version="1.0" encoding="windows-1252"?><worksheet/>')).toBe(`unsupported: ${PART}, windows-1252`);
});

test("a signed workbook is refused: any change would break its signature", () => {
  const signed = buildXlsx({ files: { "_xmlsignatures/sig1.xml": "<Signature/>" } });
  expect(refusalOf(signed, { edits: [edit(SHEET, "A1", 1)] })).toMatch(/^unsupported: .*firma digitale/);
  expect(refusalOf(signed, {})).toBe("");
});
