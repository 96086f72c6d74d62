// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseAddress } from "../../../src/core/workbook/address";
import type { CellLink } from "../../../src/core/workbook/plan";
import { newFolder } from "../../cli/perf";
import { buildXlsx, XML } from "../build-xlsx";
import { changedParts, edit, expectWellFormed, refusalOf, sheetPlan, text, written } from "./written";

const link = (from: string, sheet: string, to: string): CellLink => ({
  ...parseAddress(from)!,
  to: { sheet, ...parseAddress(to)! },
});
const SHEET = "xl/worksheets/sheet1.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DATA = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Voce</t></is></c></row></sheetData>';
const relinked = (sheet: string, links: readonly CellLink[]) => {
  const { bytes } = written(
    buildXlsx({ sheets: [sheet, "<sheetData/>"], tabs: [{ name: "Esiti" }, { name: "L'Aquila" }] }),
    {
      edits: [edit("Esiti", "A1", "Nuova")],
      links: [{ sheet: "Esiti", links }],
    },
  );
  expectWellFormed(bytes);
  return text(bytes, SHEET).replace(/^[\s\S]*<\/(?:x:)?sheetData>/, "");
};

test("a new sheet has its links between what may be typed and the margins", () => {
  const place = { column: 1, fromRow: 0, toRow: 1, promptTitle: "", prompt: "" };
  const plan = sheetPlan("Esiti", { validations: [{ ...place, allows: { kind: "any" } }] });
  const links = [link("A1", "Foglio1", "B2"), link("A2", "Esiti", "A1")];
  const { bytes } = written(buildXlsx({}), { sheets: [plan], links: [{ sheet: "Esiti", links }] });
  expectWellFormed(bytes);
  expect(text(bytes, "xl/worksheets/sheet2.xml")).toMatch(
    /<\/dataValidations><hyperlinks><hyperlink ref="A1" location="'Foglio1'!B2" tooltip="'Foglio1'!B2"\/><hyperlink ref="A2" location="'Esiti'!A1" tooltip="'Esiti'!A1"\/><\/hyperlinks><pageMargins/,
  );
});

test("without links there is no element for them", () => {
  const { bytes } = written(buildXlsx({}), { sheets: [sheetPlan("Esiti")], links: [{ sheet: "Esiti", links: [] }] });
  expect(text(bytes, "xl/worksheets/sheet2.xml")).not.toContain("hyperlink");
});

test.each([
  ["nothing follows", DATA, ""],
  ["margins follow", `${DATA}<pageMargins/>`, "|<pageMargins/>"],
  [
    "much stands before and after",
    `${DATA}<autoFilter ref="A1"/><mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells><printOptions/><drawing/><extLst/>`,
    '<autoFilter ref="A1"/><mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>|<printOptions/><drawing/><extLst/>',
  ],
  [
    "old links to places go",
    `${DATA}<hyperlinks><hyperlink ref="A9" location="Foglio1!A1"/></hyperlinks><pageMargins/>`,
    "|<pageMargins/>",
  ],
])("on a sheet that is there, links stand where the schema wants them: %s", (_, sheet, wanted) => {
  const [before = "", after = ""] = wanted.split("|");
  const made = `<hyperlinks><hyperlink ref="B3" location="'L''Aquila'!C4" tooltip="'L''Aquila'!C4"/></hyperlinks>`;
  expect(relinked(sheet, [link("B3", "L'Aquila", "C4")])).toBe(`${before}${made}${after}</worksheet>`);
});

test("old links go also where no new one comes", () => {
  const old = '<hyperlinks><hyperlink ref="A9" location="Foglio1!A1"/></hyperlinks>';
  expect(relinked(`${DATA}${old}<pageMargins/>`, [])).toBe("<pageMargins/></worksheet>");
});

test("a link of staff to a document stays, unless one of ours takes its cell", () => {
  const kept = '<hyperlink ref="H4" r:id="rId1" display="Verbale"/>';
  const sheet = `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">${DATA}<hyperlinks>${kept}<hyperlink ref="B3" r:id="rId2"/><hyperlink ref="C1" location="X"/></hyperlinks></worksheet>`;
  const made = `<hyperlink ref="B3" location="'L''Aquila'!C4" tooltip="'L''Aquila'!C4"/>`;
  expect(relinked(sheet, [link("B3", "L'Aquila", "C4")])).toBe(`<hyperlinks>${made}${kept}</hyperlinks></worksheet>`);
});

test("links take the prefix of the part", () => {
  const data = DATA.replace(/<(\/?)(?=\w)/g, "<$1x:");
  const sheet = `${XML}<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${data}</x:worksheet>`;
  expect(relinked(sheet, [link("B3", "Esiti", "A1")])).toBe(
    `<x:hyperlinks><x:hyperlink ref="B3" location="'Esiti'!A1" tooltip="'Esiti'!A1"/></x:hyperlinks></x:worksheet>`,
  );
});

test("the same links written again change nothing, and links alone are a plan", () => {
  const links = [{ sheet: "Foglio1", links: [link("A1", "Foglio1", "B2")] }];
  const once = written(buildXlsx({ sheets: [DATA] }), { links }).bytes;
  expect(text(once, SHEET)).toContain("<hyperlinks>");
  expect(changedParts(once, written(once, { links }).bytes)).toEqual([]);
});

test("other sheets keep their links, byte by byte", () => {
  const other = `${DATA}<hyperlinks><hyperlink ref="A9" location="Foglio1!A1"/></hyperlinks>`;
  const before = buildXlsx({ sheets: [DATA, other] });
  const { bytes } = written(before, { links: [{ sheet: "Foglio1", links: [link("A1", "Foglio2", "A1")] }] });
  expect(changedParts(before, bytes)).toEqual([SHEET]);
});

test.each([
  [[link("A1", "Altrove", "A1")], "Foglio1!A1: il foglio «Altrove» a cui porta non c'è"],
  [[link("A1", "Foglio1", "A1"), link("A1", "Foglio1", "A2")], "Foglio1!A1: due collegamenti nella stessa cella"],
  [
    [{ row: 0, column: 0, to: { sheet: "Foglio1", row: 2_000_000, column: 0 } }],
    "Foglio1!A1: un collegamento è fuori dal foglio",
  ],
  [
    Array.from({ length: 65_531 }, (_, row) => ({ row, column: 0, to: { sheet: "Foglio1", row: 0, column: 0 } })),
    "Foglio1: più collegamenti di quanti un foglio ne può contenere",
  ],
])("what Excel would repair is refused", (links, detail) => {
  expect(refusalOf(buildXlsx({}), { links: [{ sheet: "Foglio1", links }] })).toBe(`plan-does-not-fit: ${detail}`);
});

const SCRIPT = `
import openpyxl, sys
for row in openpyxl.load_workbook(sys.argv[1])["Esiti"].iter_rows():
    for cell in row:
        if cell.hyperlink: print(cell.coordinate, cell.value, cell.hyperlink.location, cell.font.u)
`;
const hasOpenpyxl = spawnSync("/usr/bin/python3", ["-c", "import openpyxl"]).status === 0;

// A second opinion where that program is installed; what it reads is held on every machine by the tests above.
(hasOpenpyxl ? test : test.skip)("another program reads the same links, under texts that look like links", () => {
  const file = path.join(newFolder(), "collegamenti.xlsx");
  const rows = [{ row: 0, cells: [{ column: 0, value: "B2", style: "link" as const }] }];
  const { bytes } = written(readFileSync("seeds/bergamo-2021.xlsx"), {
    sheets: [sheetPlan("Esiti", { rows }), sheetPlan("L'altro & il <terzo>")],
    links: [{ sheet: "Esiti", links: [link("A1", "L'altro & il <terzo>", "B2")] }],
  });
  writeFileSync(file, bytes);
  const seen = spawnSync("/usr/bin/python3", ["-c", SCRIPT, file], { encoding: "utf8" });
  expect(seen.stderr).toBe("");
  expect(seen.stdout.trim()).toBe("A1 B2 'L''altro & il <terzo>'!B2 single");
});
