// SPDX-License-Identifier: EUPL-1.2
// What other programs write, and what must not go with what changes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { linkCells, unlinkCells } from "../../workbench/host/workbook/hyperlinks";
import { loadWorkbook } from "../../workbench/host/workbook/load";
import type { HostWorkbook } from "../../workbench/host/workbook/model";
import { ADD_IN, USER } from "../../workbench/host/workbook/notices";
import { areaOf } from "../../workbench/host/workbook/parse-address";
import { saveWorkbook } from "../../workbench/host/workbook/save";
import { setSize } from "../../workbench/host/workbook/sizes";
import { deleteSheet, renameSheet, theSheet } from "../../workbench/host/workbook/sheets";
import { clearArea, writeLook, writeValues } from "../../workbench/host/workbook/write-cells";
import { storedFormula } from "../../workbench/host/file/save/stored-formula";
import { buildXlsx, type WorkbookParts } from "../xlsx/build-xlsx";
import { changedParts } from "../xlsx/writing/written";
import { differingCells, stateOf } from "./book-state";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET = "xl/worksheets/sheet1.xml";
const XF = '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>';
const STYLES = `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>${XF}`;

let bytes: Uint8Array;
let book: HostWorkbook;

function open(parts: WorkbookParts): void {
  bytes = buildXlsx({ styles: STYLES, ...parts });
  book = loadWorkbook(bytes, "prova.xlsx");
}

function openFile(name: string): void {
  bytes = new Uint8Array(readFileSync(join(__dirname, "../fixtures", name)));
  book = loadWorkbook(bytes, name);
}

function text(file: Uint8Array, part: string): string {
  return strFromU8(unzipSync(file)[part]!);
}

const at = (address: string) => areaOf(book, book.sheets[0]!, address);
const type = (address: string, value: unknown): void => writeValues(book, at(address), value, USER);

/** The saved bytes, when nothing is lost and what is opened again is what was there. */
function saved(): Uint8Array {
  const outcome = saveWorkbook(book);
  expect(outcome.lost).toEqual([]);
  const again = loadWorkbook(outcome.bytes, "di-nuovo.xlsx");
  expect(stateOf(again)).toEqual(stateOf(book));
  expect(differingCells(book, again)).toEqual([]);
  return outcome.bytes;
}

it("gives formulas their own text when the one that they shared is written over, and drops the order of calculation", () => {
  const cell = (row: number, formula: string) =>
    `<row r="${String(row)}"><c r="A${String(row)}"><v>2</v></c><c r="B${String(row)}">${formula}<v>4</v></c></row>`;
  const shared = ['<f t="shared" ref="B1:B3" si="0">A1*2</f>', '<f t="shared" si="0"/>', '<f t="shared" si="0"/>'];
  open({ sheets: [`<sheetData>${shared.map((formula, i) => cell(i + 1, formula)).join("")}</sheetData>`] });
  expect(book.sheets[0]!.cells.get(16_384 * 2 + 1)!.formula).toBe("=A3*2");
  type("B1", 5);
  const part = text(saved(), SHEET);
  expect(part).toContain("<f>A2*2</f>");
  expect(part).toContain("<f>A3*2</f>");
  expect(part).not.toContain("shared");
});

it("lets nobody change a part of an older array formula, as Excel does not, and saves the whole of one", () => {
  openFile("odd-xlsxwriter.xlsx");
  expect(() => type("B4", 1)).toThrow(expect.objectContaining({ code: "InvalidOperation" }) as Error);
  expect(() => clearArea(book, at("A4:A5"), "Contents", USER)).toThrow();
  type("A4:B5", [[1, 2], [3, 4]]); // prettier-ignore
  expect(text(saved(), SHEET)).not.toContain("TRANSPOSE");
});

it("patches parts with a prefix in that prefix", () => {
  const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  open({ sheets: [xml] });
  type("A1:C3", [["testo", 1, true], ["=SUM(B1:B1)", 2, ""], ["", "", "fine"]]); // prettier-ignore
  writeLook(book, at("C2"), "font.bold", true);
  linkCells(book, at("A3"), { address: "https://example.org/", textToDisplay: "Pagina" });
  setSize(book, at("B1"), "columns", 100);
  book.sheets[0]!.frozen = { rows: 1, columns: 0 };
  const part = text(saved(), SHEET);
  expect(part).not.toMatch(/<(?!\/?x:|\?xml)/);
});

it("splits the columns of which one changed, and keeps what the file says of the others", () => {
  open({ sheets: ['<cols><col min="2" max="6" width="20" customWidth="1" outlineLevel="1"/></cols><sheetData/>'] });
  setSize(book, at("D1"), "columns", 52.5);
  const part = text(saved(), SHEET);
  expect(part).toContain('<col min="2" max="3" width="20" customWidth="1" outlineLevel="1"/>');
  expect(part).toContain('<col min="4" max="4" width="10" customWidth="1" outlineLevel="1"/>');
  expect(part).toContain('<col min="5" max="6" width="20" customWidth="1" outlineLevel="1"/>');
});

it("takes a link over several cells apart when one of them loses it", () => {
  open({ sheets: ['<sheetData/><hyperlinks><hyperlink ref="A1:A3" location="Foglio1!B1"/></hyperlinks>'] });
  unlinkCells(book, at("A2"));
  expect(text(saved(), SHEET).match(/ref="A\d"/g)).toEqual(['ref="A1"', 'ref="A3"']);
});

it("styles whole rows and columns", () => {
  open({ sheets: ['<sheetData><row r="3"><c r="A3"><v>1</v></c></row></sheetData>'] });
  writeLook(book, at("B:C"), "fill.color", "#FFF9E5");
  writeLook(book, at("B:C"), "fill.pattern", "Solid");
  writeLook(book, at("3:4"), "font.italic", true);
  saved();
});

describe("a rich workbook of Excel's kind", () => {
  beforeEach(() => openFile("writing-rich.xlsx"));

  it("keeps rich texts, comments, charts, rules and all else in the parts that change", () => {
    type("C2", 99);
    type("H40", "nuovo");
    writeLook(book, at("A1"), "font.color", "#FF0000");
    const { bytes: after } = saveWorkbook(book);
    expect(changedParts(bytes, after).every((name) => /worksheets\/sheet\d\.xml|styles|workbook\.xml/.test(name))).toBe(
      true,
    );
    const names = "conditionalFormatting dataValidations hyperlinks legacyDrawing mergeCells extLst tableParts drawing";
    const [before, now] = [text(bytes, SHEET), text(after, SHEET)];
    for (const name of names.split(" "))
      expect([name, now.split(`<${name}`).length]).toEqual([name, before.split(`<${name}`).length]);
  });

  it("lets a sheet go with all that only it led to, and leaves no list of what is gone", () => {
    const before = partsOf(bytes);
    const drawn = theSheet(book, book.sheets.at(-1)!.name);
    deleteSheet(book, drawn, ADD_IN);
    const { bytes: after } = saveWorkbook(book);
    const again = loadWorkbook(after, "x");
    expect(again.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
    expect(partsOf(after).length).toBeLessThan(before.length);
    const types = typedParts(after);
    for (const part of types) expect(partsOf(after)).toContain(part);
    expect(again.names.map(({ name }) => name)).toEqual(book.names.map(({ name }) => name));
  });

  it("tells what is left of an old name", () => {
    renameSheet(book, book.sheets[0]!, "Altro nome");
    const { lost, bytes: after } = saveWorkbook(book);
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.every((line) => line.startsWith("«Obiettivi»: xl/"))).toBe(true);
    expect(text(after, "xl/workbook.xml")).not.toContain("Obiettivi!");
  });
});

function partsOf(file: Uint8Array): string[] {
  return Object.keys(unzipSync(file));
}

function typedParts(file: Uint8Array): string[] {
  const xml = text(file, "[Content_Types].xml");
  return [...xml.matchAll(/PartName="\/([^"]+)"/g)].map(([, part]) => part!);
}

test.each([
  ["=PERF.OBIETTIVO(A1,perf.punti(2))", "_xldudf_PERF_OBIETTIVO(A1,_xldudf_PERF_PUNTI(2))"],
  ['=IFS(A1="XLOOKUP(",1)', '_xlfn.IFS(A1="XLOOKUP(",1)'],
  ["=SORT(UNIQUE(A1:A9))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))"],
  ["=SUM(Tabella1[IFS(])", "SUM(Tabella1[IFS(])"],
  ["=STDEV.S(A1:A3)+STDEV(A1:A3)", "_xlfn.STDEV.S(A1:A3)+STDEV(A1:A3)"],
])("%s is stored as %s", (shown, stored) => {
  expect(storedFormula(shown)).toBe(stored);
});
