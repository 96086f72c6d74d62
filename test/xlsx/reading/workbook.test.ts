// SPDX-License-Identifier: EUPL-1.2
import { strToU8 } from "fflate";
import { readBuilt, relationships, worksheet, XML } from "../build-xlsx";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const one = "<sheetData><row><c><v>1</v></c></row></sheetData>";

it("gives sheets in the order of their tabs, with names and visibility", () => {
  const tabs = [{ name: "Obiettivi &amp; esiti" }, { name: "H", state: "hidden" }, { name: "V", state: "veryHidden" }];
  const { sheets, name } = readBuilt({ sheets: [one, one, one], tabs });
  expect(name).toBe("prova.xlsx");
  expect(sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
    ["Obiettivi & esiti", "visible"],
    ["H", "hidden"],
    ["V", "very-hidden"],
  ]);
});

it("reads defined names and the date system", () => {
  const names =
    '<definedName name="a">Foglio1!$A$1</definedName><definedName name="b" hidden="1">\'x &amp; y\'!$B$2</definedName>';
  const workbook = readBuilt({
    beforeSheets: '<workbookPr date1904="true"/>',
    afterSheets: `<definedNames>${names}</definedNames>`,
  });
  expect(workbook.dateSystem).toBe(1904);
  expect(workbook.definedNames).toEqual([
    { name: "a", refersTo: "Foglio1!$A$1" },
    { name: "b", refersTo: "'x & y'!$B$2" },
  ]);
});

it("reads any prefix, a byte order mark, comments and instructions", () => {
  const cell = '<x:c r="B2" t="inlineStr"><x:is><x:t>qui</x:t></x:is></x:c>';
  const prefixed = `${XML}<!-- a --><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2">${cell}</x:row></x:sheetData></x:worksheet>`;
  expect(readBuilt({ sheets: [prefixed] }).sheets[0]!.cell(1, 1).text).toBe("qui");
  const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(worksheet(one))]);
  expect(readBuilt({ files: { "xl/worksheets/sheet1.xml": marked } }).sheets[0]!.cell(0, 0).number).toBe(1);
});

it("follows relationships wherever they lead, and skips chart and dialog sheets", () => {
  const tabs = [{ name: "Uno" }, { name: "Grafico" }, { name: "Due" }];
  const targets = [
    ["rId1", "worksheet", "/fogli/primo%20foglio.xml"],
    ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId3", "worksheet", "../altrove/../fogli/Secondo.XML"],
  ] as const;
  const { sheets } = readBuilt({
    sheets: ["", "", ""],
    tabs,
    files: {
      "xl/_rels/workbook.xml.rels": relationships(targets),
      "fogli/primo foglio.xml": worksheet(one),
      "fogli/secondo.xml": worksheet(one),
    },
  });
  expect(sheets.map((sheet) => [sheet.name, sheet.extent.rows])).toEqual([
    ["Uno", 1],
    ["Due", 1],
  ]);
});

it("reads workbooks without styles and shared strings", () => {
  const files = { "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "worksheets/sheet1.xml"]]) };
  expect(readBuilt({ sheets: [one], files }).sheets[0]!.cell(0, 0)).toMatchObject({ number: 1, format: "General" });
});

it("gives number formats as US codes: built in, of the country, and of the file", () => {
  const ids = [0, 9, 10, 14, 3, 164, 999];
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="0.0&quot; gg&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="49"/></cellStyleXfs>
    <cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>
    <dxfs><dxf><numFmt numFmtId="9" formatCode="wrong"/></dxf></dxfs>`;
  const cells = [...ids, 0].map((_, style) => `<c s="${style}"><v>1</v></c><c s="${style}"/>`).join("");
  const sheet = readBuilt({ styles, sheets: [`<sheetData><row>${cells}</row></sheetData>`] }).sheets[0]!;
  const formats = sheet.columns(0).map((column) => sheet.cell(0, column).format);
  const expected = ["General", "0%", "0.00%", "dd/mm/yyyy", "#,##0", '0.0" gg"', "General", "General"];
  expect(formats).toEqual(expected.flatMap((format) => [format, format]));
});

describe("protection", () => {
  const free = '<protection locked="0"/>';
  const xfs = ["<xf/>", `<xf applyProtection="1">${free}</xf>`, `<xf applyProtection="0">${free}</xf>`];
  const styles = `<cellXfs>${xfs.join("")}<xf><protection hidden="1"/></xf></cellXfs>`;
  const cells = [0, 1, 2, 3].map((style) => `<c s="${style}"/>`).join("");
  const rows = `<sheetData><row>${cells}</row><row s="1" customFormat="1"/><row s="1" customHeight="1"><c r="A3"/></row></sheetData>`;
  const body = `<cols><col min="6" max="7" style="1"/></cols>${rows}`;
  const sheetWith = (protection: string) => readBuilt({ styles, sheets: [body + protection] }).sheets[0]!;

  it("locks every cell of a protected sheet but those whose cell, row or column style frees them", () => {
    const sheet = sheetWith('<sheetProtection password="CC1A" sheet="1" objects="1"/>');
    expect(sheet.isProtected).toBe(true);
    expect([0, 1, 2, 3].map((column) => sheet.isLocked(0, column))).toEqual([true, false, true, true]);
    expect([4, 5, 6, 7].map((column) => sheet.isLocked(0, column))).toEqual([true, false, false, true]);
    expect([sheet.isLocked(1, 9), sheet.isLocked(2, 9), sheet.isLocked(9, 9)]).toEqual([false, true, true]);
    expect([...sheet.rows()]).toEqual([0, 2]);
  });

  it("locks nothing where the sheet is not protected", () => {
    for (const protection of ["", '<sheetProtection sheet="0"/>', '<sheetProtection objects="1"/>']) {
      const sheet = sheetWith(protection);
      expect([sheet.isProtected, sheet.isLocked(0, 0)]).toEqual([false, false]);
    }
  });
});

it("never takes a name of the file for a name of the language", () => {
  const odd = '<__proto__ constructor="1"><toString/></__proto__>';
  const definedNames = '<definedNames><definedName name="__proto__">1</definedName></definedNames>';
  const workbook = readBuilt({ sheets: [odd + one], afterSheets: odd + definedNames, tabs: [{ name: "__proto__" }] });
  expect([workbook.sheets[0]!.name, workbook.definedNames[0]!.name]).toEqual(["__proto__", "__proto__"]);
});
