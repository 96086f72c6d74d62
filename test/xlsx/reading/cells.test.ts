// SPDX-License-Identifier: EUPL-1.2
import { BLANK_CELL, type Cell } from "../../../src/core/workbook/cell";
import { buildXlsx, outcomeOf, readBuilt, readRows } from "../build-xlsx";

const only = (cell: string, sharedStrings = ""): Cell => readRows(`<row>${cell}</row>`, { sharedStrings }).cell(0, 0);
const text = (value: string): Cell => ({ ...BLANK_CELL, kind: "text", text: value });
const number = (value: number): Cell => ({ ...BLANK_CELL, kind: "number", number: value });
const refused = (rows: string): string => outcomeOf(buildXlsx({ sheets: [`<sheetData>${rows}</sheetData>`] }));

describe("values by type", () => {
  it("reads numbers exactly", () => {
    for (const value of [
      "0",
      "-0",
      "1",
      "12.5",
      "0.1",
      "-1.5E-7",
      "1e22",
      "0.93330000000000002",
      "123456789012345678",
    ]) {
      expect(only(`<c><v>${value}</v></c>`)).toEqual(number(Number(value)));
      expect(only(`<c t="n"><v> ${value}\n</v></c>`)).toEqual(number(Number(value)));
    }
  });

  it("reads shared, inline and formula texts, booleans and errors", () => {
    expect(only('<c t="s"><v>1</v></c>', "<si><t>no</t></si><si><t>sì</t></si>")).toEqual(text("sì"));
    expect(only('<c t="s"><v> 0\n</v></c>', "<si><t>no</t></si>")).toEqual(text("no"));
    expect(only('<c t="inlineStr"><is><t>qui</t></is></c>')).toEqual(text("qui"));
    expect(only("<c><is><t>qui</t></is></c>")).toEqual(text("qui"));
    expect(only('<c t="inlineStr"><v>qui</v></c>')).toEqual(text("qui"));
    expect(only('<c t="str"><v>testo</v></c>')).toEqual(text("testo"));
    expect(only('<c t="b"><v>1</v></c>')).toEqual({ ...BLANK_CELL, kind: "boolean", number: 1 });
    expect(only('<c t="b"><v>false</v></c>')).toEqual({ ...BLANK_CELL, kind: "boolean", number: 0 });
    expect(only('<c t="e"><v>#N/A</v></c>')).toEqual({ ...BLANK_CELL, kind: "error", text: "#N/A" });
  });

  it("reads ISO dates as serials that show as dates, in both date systems", () => {
    const cell = '<c t="d"><v>2021-12-31T12:00:00</v></c>';
    expect(only(cell)).toEqual({ ...number(44561.5), format: "dd/mm/yyyy" });
    const in1904 = readRows(`<row>${cell}</row>`, { beforeSheets: '<workbookPr date1904="1"/>' });
    expect(in1904.cell(0, 0).number).toBe(44561.5 - 1462);
  });

  it("takes an empty value for a blank cell, never for zero", () => {
    for (const cell of [
      "<c/>",
      "<c></c>",
      "<c><v/></c>",
      "<c><v></v></c>",
      '<c t="s"><v/></c>',
      '<c t="inlineStr"/>',
    ]) {
      expect(only(cell)).toEqual(BLANK_CELL);
    }
  });

  it("takes what XML Schema calls no number, as LibreOffice writes it, for an error", () => {
    for (const value of ["INF", "-INF", "NaN"]) {
      expect(only(`<c><f>1/0</f><v>${value}</v></c>`)).toMatchObject({ kind: "error", text: value, formula: "cached" });
    }
  });

  it("refuses values that are none of their type, naming the cell", () => {
    const wrong = [
      "<c><v>abc</v></c>",
      "<c><v>0x10</v></c>",
      "<c><v>1e999</v></c>",
      '<c t="s"><v>7</v></c>',
      '<c t="s"><v>-1</v></c>',
    ];
    const more = ['<c t="b"><v>2</v></c>', '<c t="d"><v>31/12/2021</v></c>', '<c t="z"><v>1</v></c>'];
    for (const cell of [...wrong, ...more]) expect(refused(`<row>${cell}</row>`)).toBe("malformed");
  });
});

describe("texts", () => {
  it("joins runs and leaves phonetics out", () => {
    const rich = '<r><rPr><b/></rPr><t>uno </t></r><r><t xml:space="preserve"> due</t></r>';
    const phonetic = '<rPh sb="0" eb="1"><t>NO</t></rPh><phoneticPr fontId="1"/>';
    expect(only('<c t="s"><v>0</v></c>', `<si>${rich}${phonetic}</si>`)).toEqual(text("uno  due"));
    expect(only(`<c t="inlineStr"><is>${rich}${phonetic}</is></c>`)).toEqual(text("uno  due"));
    expect(only('<c t="s"><v>0</v></c>', `<si><t>base</t>${phonetic}</si>`)).toEqual(text("base"));
    expect(only('<c t="s"><v>1</v></c>', "<si><t/></si><si/>")).toEqual(text(""));
  });

  it("decodes entities, character references, CDATA, comments and escapes, once only", () => {
    const cases = [
      ["a &amp; b &lt;c&gt; &quot;&apos;", "a & b <c> \"'"],
      ["&#232;&#xE8;&#x1F600;", "èè😀"],
      ["&amp;amp;", "&amp;"],
      ["<![CDATA[a < b & c]]> d", "a < b & c d"],
      ["pri<!-- non qui -->ma<?nemmeno qui?>", "prima"],
      ["riga_x000D_\nriga", "riga\r\nriga"],
      ["_x005F_x000D_", "_x000D_"],
      ["_x00", "_x00"],
      ["uno\r\ndue\rtre&#13;", "uno\ndue\ntre\r"],
      ["  spazi  ", "  spazi  "],
    ] as const;
    for (const [xml, expected] of cases) {
      expect(only('<c t="s"><v>0</v></c>', `<si><t>${xml}</t></si>`)).toEqual(text(expected));
      expect(only(`<c t="inlineStr"><is><r><t>${xml}</t></r></is></c>`)).toEqual(text(expected));
      expect(only(`<c t="str"><v>${xml}</v></c>`)).toEqual(text(expected));
    }
  });
});

describe("formulas", () => {
  const formula = (cell: string): Cell["formula"] => only(cell).formula;

  it("keeps the last result, and tells one that was never calculated from a constant", () => {
    expect(only("<c><f>1+1</f><v>2</v></c>")).toEqual({ ...number(2), formula: "cached" });
    expect(only("<c><f>1+1</f></c>")).toEqual({ ...BLANK_CELL, formula: "never-calculated" });
    expect(only("<c><f>1+1</f><v></v></c>")).toEqual({ ...BLANK_CELL, formula: "never-calculated" });
    expect(formula('<c><f t="shared" si="0"/><v>2</v></c>')).toBe("cached");
    expect(formula('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>')).toBe("cached");
  });

  it('takes an empty text for a result: =IF(A1="","",A1)', () => {
    expect(only('<c t="str"><f>A2</f><v></v></c>')).toEqual({ ...text(""), formula: "cached" });
    expect(only('<c t="str"><f>A2</f></c>').formula).toBe("never-calculated");
  });

  it("marks all cells under an array formula or a data table, and none beside", () => {
    const array = '<f t="array" ref="B1:C2">X1:Y2*2</f>';
    const sheet = readRows(
      `<row><c r="A1"><v>1</v></c><c r="B1">${array}<v>1</v></c><c r="C1"><v>2</v></c><c r="D1"><v>3</v></c></row>
       <row><c r="B2"><v>4</v></c><c r="C2"/></row><row><c r="B3"><v>5</v></c></row>`,
    );
    const seen = [...sheet.rows()].map((row) => sheet.columns(row).map((column) => sheet.cell(row, column).formula));
    expect(seen).toEqual([["none", "cached", "cached", "none"], ["cached", "never-calculated"], ["none"]]);
  });

  it("knows formulas that call PERF functions, in cells and in names", () => {
    const calls = (f: string): boolean =>
      readBuilt({ sheets: [`<sheetData><row><c><f>${f}</f></c></row></sheetData>`] }).hasPerfFormulas;
    expect(calls("_xldudf_PERF_PUNTEGGIO(A1)")).toBe(true);
    expect(calls("1+perf.punteggio(A1)")).toBe(true);
    expect(calls("SUM(PERFORMANCE)+perfetto")).toBe(false);
    const definedNames = '<definedNames><definedName name="p">PERF.PUNTEGGIO(1)</definedName></definedNames>';
    expect(readBuilt({ afterSheets: definedNames }).hasPerfFormulas).toBe(true);
  });
});

describe("places", () => {
  it("counts where rows and cells do not say where they are", () => {
    const sheet = readRows("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>3</v></c></row>");
    expect([sheet.cell(0, 0).number, sheet.cell(0, 1).number, sheet.cell(2, 1).number]).toEqual([1, 2, 3]);
    const mixed = readRows('<row r="3"><c r="D3"><v>1</v></c><c><v>2</v></c></row><row><c r="B9"><v>3</v></c></row>');
    expect([mixed.cell(2, 3).number, mixed.cell(2, 4).number, mixed.cell(8, 1).number]).toEqual([1, 2, 3]);
  });

  it("holds nothing for what is empty, however far the last cell lies", () => {
    const sheet = readRows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>');
    expect(sheet.extent).toEqual({ rows: 1_048_576, columns: 16_384 });
    expect([...sheet.rows()]).toEqual([0, 1_048_575]);
    expect(sheet.columns(1_048_575)).toEqual([16_383]);
    expect(sheet.columns(5)).toEqual([]);
    expect(sheet.cell(500_000, 3)).toBe(BLANK_CELL);
    expect(readRows("").extent).toEqual({ rows: 0, columns: 0 });
  });

  it("finds cells in rows with gaps, and rows between gaps", () => {
    const rows = [2, 3, 7, 100, 101].map((r) => {
      const cells = ["B", "D", "AA"].map((column, i) => `<c r="${column}${r}"><v>${r * 10 + i}</v></c>`);
      return `<row r="${r}">${cells.join("")}</row>`;
    });
    const sheet = readRows(rows.join(""));
    expect([...sheet.rows()]).toEqual([1, 2, 6, 99, 100]);
    expect(sheet.columns(6)).toEqual([1, 3, 26]);
    for (const r of [2, 3, 7, 100, 101]) {
      expect([1, 3, 26].map((column) => sheet.cell(r - 1, column).number)).toEqual([r * 10, r * 10 + 1, r * 10 + 2]);
      expect([0, 2, 4, 27].map((column) => sheet.cell(r - 1, column))).toEqual(Array(4).fill(BLANK_CELL));
    }
    expect([0, 3, 50, 101].map((row) => sheet.cell(row, 1))).toEqual(Array(4).fill(BLANK_CELL));
  });

  it("refuses rows or cells out of order, twice, outside the sheet or in another row", () => {
    const wrong = [
      '<row r="2"/><row r="1"/>',
      '<row r="2"/><row r="2"/>',
      '<row r="1"><c r="B1"/><c r="A1"/></row>',
      '<row r="1"><c r="A1"/><c r="A1"/></row>',
      '<row r="1"><c r="A2"/></row>',
      '<row r="1"><c r="XFE1"/></row>',
      '<row r="1"><c r="A"/></row>',
      '<row r="0"/>',
      '<row r="1048577"/>',
    ];
    for (const rows of wrong) expect([rows, refused(rows)]).toEqual([rows, "malformed"]);
  });
});
