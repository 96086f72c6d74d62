// SPDX-License-Identifier: EUPL-1.2
import { buildXlsx, type WorkbookParts } from "../build-xlsx";
import { edit, expectWellFormed, rawCell, text, written } from "./written";

const PART = "xl/worksheets/sheet1.xml";
const NAMES = ["Foglio1", "Due", "L'altro", "Tre"];

/** Formulas in column Z of the first sheet, each with a cached 1; the rest of the workbook is three empty sheets. */
function workbook(formulas: readonly string[], parts: WorkbookParts = {}): Uint8Array {
  const rows = formulas.map((formula, i) => `<row r="${i + 1}"><c r="Z${i + 1}"><f>${formula}</f><v>1</v></c></row>`);
  const sheets = [`<sheetData>${rows.join("")}</sheetData>`, ...NAMES.slice(1).map(() => "<sheetData/>")];
  return buildXlsx({ sheets, tabs: NAMES.map((name) => ({ name: name.replace("'", "&apos;") })), ...parts });
}

/** True when the formula is taken to depend on the cell written. */
function depends(formula: string, sheet: string, address: string, parts: WorkbookParts = {}): boolean {
  const escaped = formula.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return written(workbook([escaped], parts), { edits: [edit(sheet, address, 5)] }).recalculated.length > 0;
}

const names = (list: string): WorkbookParts => ({ afterSheets: `<definedNames>${list}</definedNames>` });

test.each([
  ["A1+1", "Foglio1", "A1"],
  ["$A$1", "Foglio1", "A1"],
  ["SUM(A1:C3)", "Foglio1", "B2"],
  ["SUM(C3:A1)", "Foglio1", "B2"],
  ["SUM(B:C)", "Foglio1", "C900000"],
  ["SUM($2:$4)", "Foglio1", "XFD3"],
  ["Due!A1", "Due", "A1"],
  ["due!a1", "Due", "A1"],
  ["'L''altro'!A1:B2", "L'altro", "B2"],
  ["SUM(Due:Tre!A1)", "L'altro", "A1"],
  ["SUM('Due:Tre'!A1)", "Tre", "A1"],
  ["A1:INDEX(B:B,3)", "Due", "Q9"],
  ['INDIRECT("Due!A1")', "Due", "A1"],
  ["SUM(OFFSET(A1,1,1))", "Tre", "A1"],
  ["NomeIgnoto*2", "Due", "A1"],
  ["Foglio9!A1", "Due", "A1"],
  ['SUMIF(A1:A10,"x",B1)', "Foglio1", "B7"],
  ["_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)", "Foglio1", "A1"],
  ['IF("Due!C1"="",1,Due!C1)', "Due", "C1"],
  ["[Colonna]+1", "Foglio1", "A1"],
  ["A1#", "Foglio1", "A1"],
])("%s depends on %s!%s", (formula, sheet, address) => {
  expect(depends(formula, sheet, address)).toBe(true);
});

test.each([
  ["A1+1", "Foglio1", "A2"],
  ["A1+1", "Due", "A1"],
  ["SUM(A1:C3)", "Foglio1", "D2"],
  ["LOG10(100)", "Foglio1", "A1"],
  ['"A1 e Due!A1"', "Due", "A1"],
  ["TRUE+1.5E+3", "Foglio1", "A1"],
  ["[1]Due!A1", "Due", "A1"],
  ["'[1]Due'!A1", "Due", "A1"],
  ["SUM(Due:Tre!A1)", "Foglio1", "A1"],
  ["_xlfn.LET(_xlpm.x,1,_xlpm.x*2)", "Foglio1", "A1"],
  ['SUMIF(A1:A10,"x",B1)', "Foglio1", "B11"],
  ["NOW()", "Foglio1", "A1"],
])("%s does not depend on %s!%s", (formula, sheet, address) => {
  expect(depends(formula, sheet, address)).toBe(false);
});

test("defined names lead to what they refer to, the sheet's own first", () => {
  const parts = names(
    '<definedName name="Soglia">Due!$A$1</definedName><definedName name="Doppia">Soglia*2</definedName>' +
      '<definedName name="Mia">Due!$B$1</definedName><definedName name="Mia" localSheetId="0">Tre!$B$1</definedName>' +
      '<definedName name="Relativa">Due!A1</definedName><definedName name="Giro">Giro+1</definedName>' +
      '<definedName name="Ambigua">Mia*2</definedName><definedName name="Iva">0.22</definedName><definedName name="Conto">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*Due!$C$1)</definedName>',
  );
  expect(depends("doppia", "Due", "A1", parts)).toBe(true);
  expect(depends("Doppia", "Due", "A2", parts)).toBe(false);
  expect(depends("Mia", "Tre", "B1", parts)).toBe(true);
  expect(depends("Mia", "Due", "B1", parts)).toBe(false);
  expect(depends("Due!Mia", "Due", "B1", parts)).toBe(true);
  expect(depends("Ambigua", "Tre", "Z9", parts)).toBe(true);
  expect(depends("Relativa", "Tre", "Z9", parts)).toBe(true);
  expect(depends("Giro", "Tre", "Z9", parts)).toBe(true);
  expect(depends("Iva*2", "Tre", "Z9", parts)).toBe(false);
  expect(depends("Conto(3)", "Due", "C1", parts)).toBe(true);
});

test("a table's name leads to the table", () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const parts = {
    files: {
      "xl/tables/table1.xml": `<table xmlns="${main}" displayName="Uffici" ref="B2:D6"/>`,
      "xl/worksheets/_rels/sheet2.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`,
    },
  };
  expect(depends("SUM(Uffici[[#This Row],[A']1]]:[B]])", "Due", "C4", parts)).toBe(true);
  expect(depends("SUM(Uffici[Costo])", "Due", "E4", parts)).toBe(false);
});

test("dependence goes on from formula to formula; results go, formulas stay", () => {
  const formulas = ["A1", "Z1+1", "Z2+1", "A9"];
  const { bytes, recalculated } = written(workbook(formulas), { edits: [edit("Foglio1", "A1", 1)] });
  expect(recalculated).toEqual(["Foglio1!Z1", "Foglio1!Z2", "Foglio1!Z3"]);
  expect(rawCell(bytes, PART, "Z3")).toEqual({ style: "0", type: "n", value: null, formula: "{}Z2+1" });
  expect(rawCell(bytes, PART, "Z4")!.value).toBe("1");
});

test("a result that was a text, a truth or an error leaves no type behind", () => {
  const cells = ["str", "b", "e"].map((type, i) => `<c r="${"BCD"[i]}1" t="${type}"><f>A1</f><v>1</v></c>`);
  const file = buildXlsx({ sheets: [`<sheetData><row r="1"><c r="A1"/>${cells.join("")}</row></sheetData>`] });
  const { bytes } = written(file, { edits: [edit("Foglio1", "A1", 1)] });
  expect(text(bytes, PART)).toContain('<c r="B1"><f>A1</f></c><c r="C1"><f>A1</f></c><c r="D1"><f>A1</f></c>');
});

test("the children of a shared formula read the cells beside them", () => {
  const rows =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+$A$9</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>';
  const file = buildXlsx({ sheets: [`<sheetData>${rows}</sheetData>`] });
  const after = (address: string) => written(file, { edits: [edit("Foglio1", address, 1)] }).recalculated;
  expect(after("A2")).toEqual(["Foglio1!B2"]);
  expect(after("A9")).toEqual(["Foglio1!B1", "Foglio1!B2", "Foglio1!B3"]);
  expect(after("A8")).toEqual([]);
});

test("all the results of an array formula go, and what reads any of them", () => {
  const rows =
    '<row r="1"><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="B2"><v>4</v></c><c r="C2"><f>B2</f><v>4</v></c></row>';
  const file = buildXlsx({ sheets: [`<sheetData>${rows}</sheetData>`] });
  const { bytes, recalculated } = written(file, { edits: [edit("Foglio1", "A1", 1)] });
  expect(recalculated).toEqual(["Foglio1!B1", "Foglio1!C2"]);
  expect([rawCell(bytes, PART, "B2")!.value, rawCell(bytes, PART, "C2")!.value]).toEqual([null, null]);
});

describe("Excel is asked to calculate everything", () => {
  const calculation = (formulas: string[], parts: WorkbookParts = {}): string => {
    const { bytes } = written(workbook(formulas, parts), { edits: [edit("Foglio1", "A1", 1)] });
    expectWellFormed(bytes);
    return /<calcPr[^>]*>/.exec(text(bytes, "xl/workbook.xml"))?.[0] ?? "";
  };

  test("when some result was taken away", () => {
    expect(calculation(["A1"])).toBe('<calcPr fullCalcOnLoad="1"/>');
    expect(calculation(["A1"], { afterSheets: '<calcPr calcId="1" fullCalcOnLoad="0"/>' })).toBe(
      '<calcPr calcId="1" fullCalcOnLoad="1"/>',
    );
  });

  test("not when none was", () => {
    expect(calculation(["A2"])).toBe("");
  });

  test("not when any formula is of PERF's: it would become #NAME? without the add-in", () => {
    expect(calculation(["A1", "_xldudf_PERF_PUNTEGGIO(B9)"])).toBe("");
    expect(calculation(["A1"], names('<definedName name="P">PERF.PUNTEGGIO(1)</definedName>'))).toBe("");
  });

  test("a PERF cell that depends on what was written keeps its last result, and is named", () => {
    const file = workbook(["_xldudf_PERF_PUNTEGGIO(A1)", "Z1*2"]);
    const { bytes, recalculated } = written(file, { edits: [edit("Foglio1", "A1", 1)] });
    expect(recalculated).toEqual(["Foglio1!Z1", "Foglio1!Z2"]);
    expect(rawCell(bytes, PART, "Z1")!.value).toBe("1");
    expect(rawCell(bytes, PART, "Z2")!.value).toBe(null);
  });
});

test("a long chain, a common range and a column of growing ranges are followed", () => {
  const count = 3000;
  const rows = Array.from({ length: count }, (_, i) => {
    const r = i + 1;
    const chain = i === 0 ? "A1" : `B${r - 1}+1`;
    return `<row r="${r}"><c r="B${r}"><f>${chain}</f><v>1</v></c><c r="C${r}"><f>SUM($D$1:D${r})</f><v>1</v></c><c r="E${r}"><f>VLOOKUP(1,$F$1:$G$900,2)</f><v>1</v></c></row>`;
  });
  const file = buildXlsx({ sheets: [`<sheetData>${rows.join("")}</sheetData>`] });
  const after = (address: string) => written(file, { edits: [edit("Foglio1", address, 1)] }).recalculated.length;
  expect([after("A1"), after("D1000"), after("G900"), after("G901")]).toEqual([count, count - 999, count, 0]);
});
