// SPDX-License-Identifier: EUPL-1.2
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { buildXlsx, relationships } from "../build-xlsx";
import { edit, refusalOf, sheetPlan, text, written } from "./written";

// Found by the mutation campaign.
const RELS = "xl/_rels/workbook.xml.rels";
const asksFor = '<sheetData><row r="1" s="4" customFormat="1"><c r="A1" s="3"><v>1</v></c></row></sheetData>';

test.each([
  ["no styles at all", { [RELS]: relationships([["rId1", "worksheet", "worksheets/sheet1.xml"]]) }],
  ["fewer styles than its cells ask for", {}],
])("a workbook with %s: none of ours dresses these cells", (_, files) => {
  const file = buildXlsx({ sheets: [asksFor], files });
  const plan = { edits: [edit("Foglio1", "B2", 0.5, { style: "percent" })] };
  const { bytes } = written(file, plan);
  const outcome = readXlsx(bytes, "x");
  const sheet = outcome.ok ? outcome.workbook.sheets[0]! : null;
  expect([sheet?.cell(0, 0).format, sheet?.cell(1, 1).format]).toEqual(["General", "0.00%"]);
  expect(text(bytes, "xl/worksheets/sheet1.xml")).toContain('<c r="B2" s="5">');
  expect(written(bytes, plan).bytes).toBe(bytes);
});

test("a sheet whose part is lost is not given the next part that is made", () => {
  const file = buildXlsx({ sheets: ["<sheetData/>"], files: { [RELS]: relationships([]) } });
  expect(refusalOf(file, { sheets: [sheetPlan("Nuovo")] })).toBe("malformed: Foglio1");
});

test("a row whose number its first cell tells: cells come before and behind it, not into it", () => {
  const rows = '<row><c r="B3"><v>1</v></c></row><row><c><v>2</v></c></row>';
  const file = buildXlsx({ sheets: [`<sheetData>${rows}</sheetData>`] });
  const { bytes } = written(file, {
    edits: [edit("Foglio1", "A1", 7), edit("Foglio1", "B3", 8), edit("Foglio1", "B4", 9)],
  });
  const outcome = readXlsx(bytes, "x");
  const sheet = outcome.ok ? outcome.workbook.sheets[0]! : null;
  expect(
    [
      [0, 0],
      [2, 1],
      [3, 0],
      [3, 1],
    ].map(([row, column]) => sheet?.cell(row!, column!).number),
  ).toEqual([7, 8, 2, 9]);
});

test("a format that cells ask for and nothing defines is not defined by what is added", () => {
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>';
  const file = buildXlsx({ styles, sheets: ['<sheetData><row><c s="1"><v>1</v></c></row></sheetData>'] });
  const { bytes } = written(file, { edits: [edit("Foglio1", "B1", 2, { format: '0" gg"' })] });
  const outcome = readXlsx(bytes, "x");
  const sheet = outcome.ok ? outcome.workbook.sheets[0]! : null;
  expect([sheet?.cell(0, 0).format, sheet?.cell(0, 1).format]).toEqual(["General", '0" gg"']);
});

test("what is no style among the styles is not counted as one", () => {
  const styles = '<cellXfs><xf/><rgbColor/><xf numFmtId="9"/></cellXfs>';
  const file = buildXlsx({ styles, sheets: ['<sheetData><row><c s="2"><v>1</v></c></row></sheetData>'] });
  const { bytes } = written(file, { edits: [edit("Foglio1", "B1", 2, { format: "0.00" })] });
  const outcome = readXlsx(bytes, "x");
  const sheet = outcome.ok ? outcome.workbook.sheets[0]! : null;
  expect([sheet?.cell(0, 0).format, sheet?.cell(0, 1).format]).toEqual(["General", "0.00"]);
});

describe("names that grow out of each other", () => {
  const define = (count: number, refersTo: (i: number) => string): string => {
    const names = Array.from({ length: count }, (_, i) => `<definedName name="n${i}_">${refersTo(i)}</definedName>`);
    return `<definedNames>${names.join("")}</definedNames>`;
  };
  const body = '<sheetData><row><c r="A1"><f>n0_</f><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>';

  test.each([
    [
      "in width",
      define(9, (i) =>
        Array(1000)
          .fill(i < 8 ? `n${i + 1}_` : "Foglio1!$B$1")
          .join("+"),
      ),
    ],
    ["in depth", define(20_000, (i) => (i < 19_999 ? `n${i + 1}_` : "Foglio1!$B$1"))],
  ])("%s: the formula is taken to read anything", (_, names) => {
    const file = buildXlsx({ sheets: [body], afterSheets: names });
    expect(written(file, { edits: [edit("Foglio1", "B1", 3)] }).recalculated).toEqual(["Foglio1!A1"]);
  });
});

test("styles without end, or too deep, are refused before they are looked through", () => {
  const nested = `<fonts count="1">${"<font>".repeat(20_000)}${"</font>".repeat(20_000)}</fonts>`;
  const file = buildXlsx({ sheets: ["<sheetData/>"], styles: nested });
  expect(refusalOf(file, { edits: [edit("Foglio1", "A1", 1, { style: "percent" })] })).toBe("malformed: xl/styles.xml");
  const formats = Array.from({ length: 150_000 }, (_, i) => `<numFmt numFmtId="${200 + i}" formatCode="0;${i}"/>`);
  const many = buildXlsx({ sheets: ["<sheetData/>"], styles: `<numFmts>${formats.join("")}</numFmts>` });
  expect(refusalOf(many, { edits: [edit("Foglio1", "A1", 1, { format: "0.000" })] })).toBe("");
});
