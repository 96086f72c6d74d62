// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sheet, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { openArchive } from "../../src/xlsx/archive/open-archive";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { writeXlsx } from "../../src/xlsx/write-workbook";
import { damageDone } from "../campaigns/fuzz/damage-done";
import { asFound } from "./as-found";
import { buildXlsx, outcomeOf, readBuilt, readRows, relationships, worksheet, XML } from "./build-xlsx";
import { changedParts, edit, planOf, refusalOf, sheetPlan } from "./writing/written";

const load = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../fixtures", name)));
const BY_OPENPYXL = ["odd-openpyxl.xlsx", "odd-libreoffice.xlsx", "odd-macros.xlsm", "odd-streamed.xlsx"];
const ALL = [...BY_OPENPYXL, "odd-xlsxwriter.xlsx", "odd-exceljs.xlsx"];
/** LibreOffice knows one way of hiding a sheet, and no sheet that is a chart. */
const BY_LIBREOFFICE = /libreoffice|macros/;
const FIGURE = 123_456_789_012_345_680;

function read(file: Uint8Array): WorkbookSnapshot {
  const outcome = readXlsx(file, "prova.xlsx");
  if (!outcome.ok) throw new Error(`${outcome.refusal.code} ${outcome.refusal.detail}`);
  return outcome.workbook;
}

const textsOf = (sheet: Sheet, row: number, count: number): string[] =>
  Array.from({ length: count }, (_, column) => sheet.cell(row, column).text);

describe("good files that use what is rarely used", () => {
  it.each(BY_OPENPYXL)("%s: hidden sheets, filters, tables, errors, figures at the edge of what there is", (name) => {
    const { sheets } = read(load(name));
    const isLibreOffice = BY_LIBREOFFICE.test(name);
    expect(sheets.map((sheet) => `${sheet.name}: ${sheet.visibility}`)).toEqual([
      "Con filtro: visible",
      "__proto__: visible",
      "Vuoto: visible",
      "Nascosto: hidden",
      isLibreOffice ? "Molto nascosto: hidden" : "Molto nascosto: very-hidden",
      ...(isLibreOffice ? ["Grafico: visible"] : []),
    ]);
    const sheet = sheets[0]!;
    expect(textsOf(sheet, 0, 4)).toEqual(["__proto__", "constructor", "toString", "hasOwnProperty"]);
    expect(sheet.cell(1, 0).number).toBe(1.7e308);
    expect(sheet.cell(1, 3).number).toBeCloseTo(FIGURE, -4);
    expect(textsOf(sheet, 2, 3)).toEqual(["NaN", "Infinity", "1e5"]);
    expect(sheet.cell(3, 0)).toMatchObject({ kind: "error", text: "#N/A" });
    expect([0, 1].map((column) => sheet.cell(4, column))).toMatchObject([
      { kind: "boolean", number: 1 },
      { kind: "boolean", number: 0 },
    ]);
    expect(sheet.cell(4, 2).number).toBe(44_561);
    expect(sheet.cell(6, 0).text).toBe("unite");
    expect(sheets[1]!.cell(0, 0).text).toBe("constructor");
    expect(sheets[2]!.extent).toEqual({ rows: 0, columns: 0 });
  });

  it("odd-xlsxwriter.xlsx: texts in the cells, arrays, other files, the last cell there is", () => {
    const sheet = read(load("odd-xlsxwriter.xlsx")).sheets[0]!;
    expect(sheet.cell(1, 0).text).toBe("valore non definitivo");
    expect(textsOf(sheet, 2, 8)).toEqual([
      "NaN",
      "Infinity",
      "1e5",
      "=1+1",
      " spazi ",
      "uno\ndue",
      "a\r\nb",
      "_x000D_",
    ]);
    expect(textsOf(sheet, 2, 10).slice(8)).toEqual(["<&>\"'", "\u200b😀"]);
    expect([0, 4, 5].map((column) => sheet.cell(3, column).formula)).toEqual(["cached", "cached", "cached"]);
    expect(sheet.cell(3, 5)).toMatchObject({ text: "da un altro file", formula: "cached" });
    expect(sheet.columns(7)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(sheet.cell(1_048_575, 16_383).number).toBe(42);
  });

  it("odd-exceljs.xlsx: data descriptors, shared formulas, rich texts, links", () => {
    const { sheets } = read(load("odd-exceljs.xlsx"));
    const sheet = sheets[0]!;
    expect(sheets[1]).toMatchObject({ name: "Molto nascosto", visibility: "very-hidden" });
    expect(sheet.cell(1, 1).text).toBe("uno due");
    expect([1, 2, 3, 4].map((row) => sheet.cell(row, 2))).toMatchObject(
      [6, 12, 24, 48].map((number) => ({ number, formula: "cached" })),
    );
    expect(sheet.cell(5, 1)).toMatchObject({ number: 44_561, format: "dd/mm/yyyy" });
    expect([sheet.cell(5, 2).text, sheet.cell(5, 3).text]).toEqual(["#N/A", "collegamento"]);
  });

  it("use what they are here for: data descriptors and zip64", () => {
    for (const name of ["odd-streamed.xlsx", "odd-exceljs.xlsx"]) {
      const opened = openArchive(load(name));
      const all = opened.ok && opened.archive.entries.every(({ header }) => (header.flags & 8) !== 0);
      expect([name, all]).toEqual([name, true]);
    }
    // Name and first extra field of a local header: a zip64 one, of two sizes.
    const zip64 = Buffer.concat([Buffer.from("_rels/.rels"), Buffer.from([1, 0, 16, 0])]);
    expect(Buffer.from(load("odd-streamed.xlsx")).includes(zip64)).toBe(true);
  });

  it.each(ALL)("%s: a change touches nothing else, and is stable", (name) => {
    const file = load(name);
    const workbook = read(file);
    const at = workbook.sheets[0]!.name;
    const edits = [
      edit(at, "B20", "=nuovo", { style: "heading" }),
      edit(at, "A1", 7),
      edit(at, "XFD9", 0.5, { format: "0%" }),
    ];
    const plan = planOf({ edits: asFound(workbook, edits), sheets: [sheetPlan("Nuovo")] });
    const written = writeXlsx(file, plan);
    if (!written.ok) throw new Error(written.refusal.detail);
    expect(damageDone(file, workbook, written, plan)).toBeNull();
    expect(
      changedParts(file, written.bytes).filter((part) => /media|theme|table|comment|drawing|chart|vba/.test(part)),
    ).toEqual([]);
  });

  it.each([
    ["other-format.xls", "old-xls"],
    ["other-format.ods", "ods"],
  ])("%s is named for what it is", (name, code) => expect(outcomeOf(load(name))).toBe(code));
});

const one = "<sheetData><row><c><v>1</v></c></row></sheetData>";

describe("good files that no program at hand writes", () => {
  it("reads 300 sheets, in the order of their tabs", () => {
    const sheets = Array.from({ length: 300 }, (_, i) => `<sheetData><row><c><v>${i}</v></c></row></sheetData>`);
    const read = readBuilt({ sheets }).sheets;
    expect(read.map((sheet) => sheet.cell(0, 0).number)).toEqual(sheets.map((_, i) => i));
  });

  it("reads sheets in UTF-16, in either order, with a mark or without, and writes none of them", () => {
    const xml = worksheet(`<sheetData><row><c t="str"><v>perché 😀</v></c></row></sheetData>`).replace(
      "UTF-8",
      "UTF-16",
    );
    const little = Buffer.from(`\ufeff${xml}`, "utf16le");
    const big = Buffer.from(little).swap16();
    for (const part of [little, big, little.subarray(2), big.subarray(2)]) {
      const parts = { files: { "xl/worksheets/sheet1.xml": part } };
      expect(readBuilt(parts).sheets[0]!.cell(0, 0).text).toBe("perché 😀");
      expect(refusalOf(buildXlsx(parts), { edits: [edit("Foglio1", "A1", 1)] })).toMatch(/^unsupported: .*UTF-16/);
    }
  });

  it("skips sheets of macros, dialogs and charts, and keeps to the others' order", () => {
    const kinds = ["chartsheet", "worksheet", "dialogsheet", "xlMacrosheet", "worksheet"];
    const rels = kinds.map((kind, i) => [`rId${i + 1}`, kind, `worksheets/sheet${i + 1}.xml`] as const);
    const files = { "xl/_rels/workbook.xml.rels": relationships(rels) };
    expect(readBuilt({ sheets: kinds.map(() => one), files }).sheets.map(({ name }) => name)).toEqual([
      "Foglio2",
      "Foglio5",
    ]);
  });

  it("reads templates and workbooks with macros like any other: what they are stands in their content type", () => {
    for (const type of ["template.main+xml", "sheet.macroEnabled.main+xml", "template.macroEnabled.main+xml"]) {
      const types = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.${type}"/></Types>`;
      expect(readBuilt({ sheets: [one], files: { "[Content_Types].xml": types } }).sheets).toHaveLength(1);
    }
  });

  it("reads white space of every kind, line ends of every kind, and attributes in any order and quotes", () => {
    const row =
      "<row\r\n\tspans = '1:2'\tr\n=\n'3' ><c t='str'\r\ns=\"0\"   r = 'B3'\t>\r\n<v\t>a\r\nb\rc&#10;d</v >\n</c\r></row\n>";
    expect(readRows(row).cell(2, 1).text).toBe("a\nb\nc\nd");
  });
});
