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
