// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { areaOf } from "../../workbench/host/workbook/parse-address";
import { commonBorder, setBorder } from "../../workbench/host/workbook/borders";
import { loadWorkbook } from "../../workbench/host/workbook/load";
import { fullLook } from "../../workbench/host/workbook/look";
import type { HostWorkbook } from "../../workbench/host/workbook/model";
import { cellAt, commonLook } from "../../workbench/host/workbook/read-cells";
import { rowHeight } from "../../workbench/host/workbook/row-height";
import { newWorkbook, theSheet } from "../../workbench/host/workbook/sheets";
import { colorOf } from "../../workbench/host/file/looks/color";
import { OFFICE_THEME } from "../../workbench/host/file/looks/palette";
import { buildXlsx, type WorkbookParts } from "../xlsx/build-xlsx";

const file = (name: string): Uint8Array => readFileSync(join(__dirname, "../..", name));

function built(parts: WorkbookParts): HostWorkbook {
  return loadWorkbook(buildXlsx(parts), "prova.xlsx");
}

function lookAt(book: HostWorkbook, sheet: string, address: string) {
  const on = theSheet(book, sheet);
  const { row, column } = areaOf(book, on, address);
  return fullLook(on, cellAt(on, row, column).look);
}

describe("Bergamo's report", () => {
  const book = loadWorkbook(file("seeds/bergamo-2021.xlsx"), "bergamo.xlsx");
  const sheet = theSheet(book, "Strategico");

  it("is written in its own font, with titles, headings and lines", () => {
    expect(lookAt(book, "Strategico", "H200")).toMatchObject({ "font.name": "Arial", "font.size": 10 });
    expect(lookAt(book, "Strategico", "A1")).toMatchObject({
      "font.bold": true,
      "font.size": 14,
      "font.color": "#1F2A33",
    });
    expect(lookAt(book, "Strategico", "A2")).toMatchObject({
      "fill.pattern": "Solid",
      "fill.color": "#C9DCEB",
      "borders.EdgeTop.style": "Continuous",
      "borders.EdgeTop.weight": "Thin",
      "borders.EdgeLeft.color": "#9AA9B5",
      horizontalAlignment: "Left",
      verticalAlignment: "Center",
      indentLevel: 1,
      wrapText: true,
    });
  });

  it("has the widths, heights, panes and page of the file", () => {
    expect([sheet.columnWidths.get(0), sheet.columnWidths.get(1), sheet.columnWidths.get(5)]).toEqual([
      252,
      346.5,
      undefined,
    ]);
    expect([sheet.rowHeights.get(1), sheet.defaultRowHeight, sheet.defaultColumnWidth]).toEqual([30.5, 12.75, 48]);
    expect(sheet.frozen).toEqual({ rows: 2, columns: 0 });
    expect(sheet.page).toMatchObject({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
  });

  it("makes one object of equal looks, and one of equal blank cells", () => {
    const looks = new Set([...sheet.cells.values()].map(({ look }) => look));
    const texts = new Set([...looks].map((look) => JSON.stringify(look)));
    expect(looks.size).toBe(texts.size);
    expect(sheet.cells.size).toBeGreaterThan(10 * looks.size);
    const blanks = [...sheet.cells.values()].filter(({ kind }) => kind === "Empty");
    expect(new Set(blanks).size).toBeLessThan(10);
  });
});

it("reads merged areas, columns with a style, links and lists of a workbook of Excel", () => {
  const book = loadWorkbook(file("test/fixtures/writing-rich.xlsx"), "ricca.xlsx");
  const [sheet] = book.sheets;
  expect(sheet!.merges.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual([[15, 0, 1, 3]]);
  expect(sheet!.columnStyles.get(1)!.look).toEqual(sheet!.cells.get(16_384 * 2 + 1)!.look);
  expect(cellAt(sheet!, 900, 1).look).toBe(sheet!.columnStyles.get(1)!.look);
  expect([...sheet!.hyperlinks.values()].some(({ address }) => address?.startsWith("http"))).toBe(true);
  expect([...sheet!.validations.values()].some(({ rule }) => "list" in rule)).toBe(true);
});

// What Excel shows for these in its own picker of colours; it reckons in whole steps of its own, and ends a shade away.
test.each([
  [{ theme: "4" }, "#4472C4"],
  [{ theme: "4", tint: "0.7999816888943144" }, "#D9E1F2"],
  [{ theme: "4", tint: "-0.249977111117893" }, "#305496"],
  [{ theme: "0", tint: "-0.14999847407452621" }, "#D9D9D9"],
  [{ theme: "1", tint: "0.499984740745262" }, "#808080"],
  [{ rgb: "FF00B050" }, "#00B050"],
  [{ indexed: "10" }, "#FF0000"],
  [{ indexed: "64" }, null],
  [{ auto: "1" }, null],
])("the colour %j is %s", (attributes, expected) => {
  const palette = { theme: OFFICE_THEME, indexed: [] };
  const found = colorOf(new Map(Object.entries(attributes)), palette);
  if (expected === null || found === null) return expect(found).toBe(expected);
  const off = channels(found).map((channel, i) => Math.abs(channel - channels(expected)[i]!));
  return expect(Math.max(...off)).toBeLessThanOrEqual(2);
});

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
}

it("resolves the file's own palette, patterns, lines, leaning and locks", () => {
  const book = built({
    styles: `<fonts count="1"><font><b val="0"/><u val="double"/><strike/><sz val="9"/><color indexed="8"/><name val="Verdana"/></font></fonts>
      <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="lightUp"><fgColor rgb="FF112233"/><bgColor indexed="9"/></patternFill></fill></fills>
      <borders count="2"><border/><border diagonalUp="1"><left style="double"><color auto="1"/></left><diagonal style="hair"/></border></borders>
      <cellXfs count="2"><xf fontId="0" fillId="0" borderId="0"/><xf fontId="0" fillId="1" borderId="1"><alignment textRotation="135" shrinkToFit="1"/><protection locked="0"/></xf></cellXfs>
      <colors><indexedColors>${'<rgbColor rgb="00AABBCC"/>'.repeat(9)}<rgbColor rgb="00DDEEFF"/></indexedColors></colors>`,
    sheets: [`<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>`],
  });
  expect(lookAt(book, "Foglio1", "A1")).toMatchObject({
    "font.bold": false,
    "font.underline": "Double",
    "font.strikethrough": true,
    "font.color": "#AABBCC",
    "fill.pattern": "LightUp",
    "fill.color": "#DDEEFF",
    "fill.patternColor": "#112233",
    "borders.EdgeLeft.style": "Double",
    "borders.DiagonalUp.weight": "Hairline",
    textOrientation: -45,
    shrinkToFit: true,
    "protection.locked": false,
  });
  expect(lookAt(book, "Foglio1", "B7")["font.name"]).toBe("Verdana");
});

it("opens a workbook whose theme is damaged", () => {
  const theme = { "xl/theme/theme1.xml": "<a:theme><a:themeElements>" };
  expect(built({ files: theme }).sheets).toHaveLength(1);
});

it("draws the lines of a range at its edges, and between its cells where they were asked for", () => {
  const book = newWorkbook();
  const [sheet] = book.sheets;
  const range = areaOf(book, sheet!, "B2:C4");
  for (const edge of ["EdgeTop", "InsideHorizontal"]) setBorder(book, range, edge, "style", "Continuous");
  const line = (address: string, side: string) => commonLook(areaOf(book, sheet!, address), `borders.${side}.style`);
  expect([line("B2:C2", "EdgeTop"), line("B2:C2", "EdgeBottom"), line("B4:C4", "EdgeTop")]).toEqual(
    Array(3).fill("Continuous"),
  );
  expect([line("B4", "EdgeBottom"), line("B2", "EdgeLeft")]).toEqual(["", ""]);
  expect(commonBorder(range, "EdgeTop", "style")).toBe("Continuous");
  expect(commonBorder(range, "EdgeBottom", "style")).toBe("None");
  expect(commonBorder(areaOf(book, sheet!, "B1:C4"), "InsideHorizontal", "style")).toBeNull();
});

it("makes a row as tall as its wrapped texts, unless it was given a height", () => {
  const book = newWorkbook();
  const [sheet] = book.sheets;
  const long = { ...cellAt(sheet!, 0, 0), kind: "String" as const, value: "parola ".repeat(20) };
  sheet!.cells.set(0, { ...long, look: { wrapText: true } });
  expect(rowHeight(sheet!, 0, [0])).toBeGreaterThan(10 * 15);
  sheet!.cells.set(0, long);
  expect(rowHeight(sheet!, 0, [0])).toBe(15);
  sheet!.rowHeights.set(0, 42);
  expect(rowHeight(sheet!, 0, [0])).toBe(42);
});
