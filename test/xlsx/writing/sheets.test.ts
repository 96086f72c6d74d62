// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle, PlannedCell, SheetPlan } from "../../../src/core/workbook/plan";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { buildXlsx, XML } from "../build-xlsx";
import { changedParts, edit, expectWellFormed, rawCell, refusalOf, sheetPlan, text, texts, written } from "./written";

const STYLES: Exclude<CellStyle, "keep">[] = [
  ...(["title", "subtitle", "heading", "text", "text-strong", "integer", "number", "percent"] as const),
  ...(["percent-strong", "date", "input", "input-date", "note", "key"] as const),
];
const cell = (column: number, style: CellStyle, format?: string): PlannedCell =>
  format === undefined ? { column, value: 1, style } : { column, value: 1, style, format };
const allStyles = (name: string): SheetPlan =>
  sheetPlan(name, { rows: [{ row: 0, cells: STYLES.map((style, i) => cell(i, style)) }] });
const NEW = "xl/worksheets/sheet2.xml";

test("a new sheet is appended last, with free ids, and declared", () => {
  const { bytes } = written(buildXlsx({}), { sheets: [sheetPlan('"Uno" & due'), sheetPlan("Tre", { hidden: true })] });
  expectWellFormed(bytes);
  expect(text(bytes, "xl/workbook.xml")).toContain(
    '<sheet name="Foglio1" sheetId="1" r:id="rId1"/><sheet name="&quot;Uno&quot; &amp; due" sheetId="2" r:id="rId2"/><sheet name="Tre" sheetId="3" state="hidden" r:id="rId3"/></sheets>',
  );
  expect(text(bytes, "xl/_rels/workbook.xml.rels")).toContain(
    'Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet3.xml"/></Relationships>',
  );
  expect(text(bytes, "[Content_Types].xml")).toContain('PartName="/xl/worksheets/sheet3.xml"');
});

test("it is ready to be read and printed", () => {
  const plan = sheetPlan("L'esito", {
    frozenRows: 3,
    columnWidths: [40, 9.5],
    rows: [{ row: 4, height: 30, cells: [cell(2, "keep"), { column: 0, value: null, style: "keep" }] }],
  });
  const { bytes } = written(buildXlsx({}), { sheets: [plan] });
  expect(text(bytes, NEW).replace(/^[\s\S]*?<sheetPr>/, "<sheetPr>")).toBe(
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A5:C5"/>' +
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="40.7143" customWidth="1"/><col min="2" max="2" width="10.2143" customWidth="1"/></cols>' +
      '<sheetData><row r="5" ht="30" customHeight="1"><c r="A5"/><c r="C5"><v>1</v></c></row></sheetData>' +
      '<pageMargins left="0.5906" right="0.5906" top="0.5906" bottom="0.7874" header="0.315" footer="0.315"/>' +
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
      "<headerFooter><oddFooter>&amp;L&amp;A&amp;RPagina &amp;P di &amp;N</oddFooter></headerFooter></worksheet>",
  );
  expect(text(bytes, "xl/workbook.xml")).toContain(
    `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">'L''esito'!$1:$3</definedName></definedNames>`,
  );
});

test("a heading far down is repeated in print without being frozen", () => {
  const { bytes } = written(buildXlsx({}), { sheets: [sheetPlan("Sigillo", { repeatedRow: 12 })] });
  expect(text(bytes, NEW)).not.toContain("<pane");
  expect(text(bytes, "xl/workbook.xml")).toContain(`localSheetId="1">'Sigillo'!$13:$13</definedName>`);
});

test("a key never sets the height of its row, however long and however small the usual letters", () => {
  const key: PlannedCell = { column: 0, value: "1YYALSY13KC73S", style: "key" };
  const rows = [{ row: 0, cells: [key] }];
  for (const size of [6, 10, 11]) {
    const styles = `<fonts count="1"><font><sz val="${String(size)}"/><name val="Arial"/></font></fonts>`;
    const { bytes } = written(buildXlsx({ styles }), { sheets: [sheetPlan("Uno", { rows, columnWidths: [5] })] });
    expect(text(bytes, NEW)).toContain('<row r="1"><c');
    expect(text(bytes, "xl/styles.xml")).toContain(`<sz val="${String(Math.max(1, size - 7))}"/>`);
  }
});

test("rows and cells stand in order, in whatever order they were planned", () => {
  const rows = [
    { row: 9, cells: [cell(27, "keep"), cell(1, "keep")] },
    { row: 2, cells: [] },
    { row: 4, cells: [cell(3, "keep")] },
  ];
  const { bytes } = written(buildXlsx({}), { sheets: [sheetPlan("a", { rows })] });
  expect(text(bytes, NEW)).toContain('<dimension ref="B5:AB10"/>');
  expect(text(bytes, NEW)).toContain(
    '<row r="3"></row><row r="5"><c r="D5"><v>1</v></c></row><row r="10"><c r="B10"><v>1</v></c><c r="AB10"><v>1</v></c></row>',
  );
});

test("a row is as tall as its wrapped texts need, unless told otherwise", () => {
  const long = "Tempo medio di pagamento delle fatture passive";
  const texts: PlannedCell[] = [{ column: 0, value: long, style: "text" }];
  const rows = [
    { row: 0, cells: texts },
    { row: 1, cells: texts, height: 12 },
    { row: 2, cells: [{ column: 0, value: "Breve", style: "text" as const }] },
    { row: 3, cells: [{ column: 0, value: long, style: "subtitle" as const }] },
    { row: 4, cells: [{ column: 0, value: "a\nb\n" + "x".repeat(25), style: "input" as const }] },
    { row: 5, cells: [{ column: 0, value: "y\n".repeat(99), style: "note" as const }] },
  ];
  const { bytes } = written(buildXlsx({}), { sheets: [sheetPlan("Uno", { rows, columnWidths: [20] })] });
  const heights = text(bytes, NEW).match(/<row [^>]*>/g);
  expect(heights).toEqual([
    '<row r="1" ht="45">',
    '<row r="2" ht="12" customHeight="1">',
    '<row r="3">',
    '<row r="4">',
    '<row r="5" ht="60">',
    '<row r="6" ht="409">',
  ]);
});

test.each([
  ['<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>', 26],
  ['<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>', 30],
  ['<fonts count="1"><font><sz val="14"/><name val="Arial"/></font></fonts>', 36],
])("lines are as tall as the workbook's own font: %s", (styles, height) => {
  const twoLines: PlannedCell[] = [{ column: 0, value: "Tempo medio di pagamento", style: "text" }];
  const plan = sheetPlan("Uno", { rows: [{ row: 0, cells: twoLines }], columnWidths: [20] });
  const { bytes } = written(buildXlsx({ styles }), { sheets: [plan] });
  expect(text(bytes, NEW)).toContain(`<row r="1" ht="${height}">`);
});

test("letters are counted by their widths: many narrow ones fit where few wide ones do not", () => {
  const cells = (value: string): PlannedCell[] => [{ column: 0, value, style: "text" }];
  const rows = [
    { row: 0, cells: cells("i titoli illimitati, lì") },
    { row: 1, cells: cells("COMUNICAZIONE WEB") },
  ];
  const { bytes } = written(buildXlsx({}), { sheets: [sheetPlan("Uno", { rows, columnWidths: [20] })] });
  expect(text(bytes, NEW).match(/<row [^>]*>/g)).toEqual(['<row r="1">', '<row r="2" ht="30">']);
});

test("names and calculation settings stand where the schema wants them", () => {
  const own = { name: "_PERF_foglio_mappa", sheet: "Foglio1", row: 1, column: 27 };
  const around = (after: string): string => {
    const { bytes } = written(buildXlsx({ afterSheets: after }), { names: [own] });
    return text(bytes, "xl/workbook.xml").replace(/^[\s\S]*<\/sheets>|<\/workbook>$/g, "");
  };
  const added = `<definedName name="_PERF_foglio_mappa" hidden="1">'Foglio1'!$AB$2</definedName>`;
  expect(around("<externalReferences/><calcPr/><extLst/>")).toBe(
    `<externalReferences/><definedNames>${added}</definedNames><calcPr/><extLst/>`,
  );
  const other = '<definedName name="_PERF_foglio_mappa" localSheetId="0">1</definedName>';
  expect(around(`<definedNames>${other}</definedNames>`)).toBe(`<definedNames>${other}${added}</definedNames>`);
  expect(
    around('<definedNames><definedName name="_perf_foglio_MAPPA" hidden="1">#REF!</definedName></definedNames>'),
  ).toBe(
    `<definedNames><definedName name="_perf_foglio_MAPPA" hidden="1">'Foglio1'!$AB$2</definedName></definedNames>`,
  );
});

test("each role has a style of its own, made once and found again at the next run", () => {
  const { bytes } = written(buildXlsx({ sheets: ["<sheetData/>"] }), { sheets: [allStyles("Uno")] });
  expectWellFormed(bytes);
  const indexes = STYLES.map((_, i) => rawCell(bytes, NEW, `${"ABCDEFGHIJKLMN"[i]}1`)!.style);
  expect(new Set(indexes).size).toBe(STYLES.length);
  const again = written(bytes, { sheets: [allStyles("Due")] }).bytes;
  expect(changedParts(bytes, again)).not.toContain("xl/styles.xml");
  const edits = STYLES.map((style, i) => edit("Foglio1", `A${i + 1}`, 1, { style }));
  expect(changedParts(bytes, written(bytes, { edits }).bytes)).toEqual(["xl/worksheets/sheet1.xml"]);
});

test("styles are added behind those that are there, in the workbook's own font and prefix", () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const before =
    `${XML}<x:styleSheet xmlns:x="${main}"><x:fonts count="1"><x:font><x:sz val="10"/><x:name val="Titillium &amp; Co"/></x:font></x:fonts>` +
    '<x:fills count="2"><x:fill/><x:fill/></x:fills><x:borders count="1"><x:border/></x:borders>' +
    '<x:cellXfs count="1"><x:xf numFmtId="0"/></x:cellXfs><x:dxfs count="0"/></x:styleSheet>';
  const { bytes } = written(buildXlsx({ files: { "xl/styles.xml": before } }), {
    sheets: [sheetPlan("Uno", { rows: [{ row: 0, cells: [cell(0, "title"), cell(1, "date")] }] })],
  });
  const after = text(bytes, "xl/styles.xml");
  expectWellFormed(bytes);
  expect(after).toContain(
    '<x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></x:numFmts><x:fonts count="3">',
  );
  expect(after).toContain(
    '<x:font><x:b/><x:sz val="13"/><x:name val="Titillium &amp; Co"/><x:family val="2"/></x:font>',
  );
  expect(after).toContain('<x:cellXfs count="3"><x:xf numFmtId="0"/><x:xf numFmtId="0" fontId="1"');
  expect(after.endsWith('<x:dxfs count="0"/></x:styleSheet>')).toBe(true);
});

describe("a cell that keeps its style may get another number format", () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><fonts count="1"><font/></fonts>' +
    '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" fontId="0" applyFont="1"><alignment wrapText="1"/></xf>' +
    '<xf numFmtId="170" xfId="0"/><xf applyFont="1" fontId="0" numFmtId="170" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>';
  const row = '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row>';
  const file = buildXlsx({ styles, sheets: [`<sheetData>${row}</sheetData>`] });
  const style = (address: string, format: string): string => {
    const { bytes } = written(file, { edits: [edit("Foglio1", address, 1, { format })] });
    expectWellFormed(bytes);
    return rawCell(bytes, "xl/worksheets/sheet1.xml", address)!.style;
  };

  test("found among those that are there", () => {
    expect(style("A1", "0.0%")).toBe("3");
    expect(style("A1", "dd/mm/yyyy")).toBe("1");
    expect(style("B1", "0.0%")).toBe("2");
    expect(style("C1", "General")).toBe("0");
  });

  test("or added, everything else of the style being kept", () => {
    expect(style("A1", "0.00%")).toBe("4");
    const { bytes } = written(file, { edits: [edit("Foglio1", "A1", 1, { format: '0" gg"' })] });
    expect(text(bytes, "xl/styles.xml")).toContain(
      '<xf numFmtId="171" fontId="0" applyFont="1" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>',
    );
    expect(text(bytes, "xl/styles.xml")).toContain('<numFmt numFmtId="171" formatCode="0&quot; gg&quot;"/></numFmts>');
  });
});

test("a workbook without styles gets a part for them", () => {
  const parts = Object.fromEntries(texts(buildXlsx({})));
  const rels = parts["xl/_rels/workbook.xml.rels"]!.replace(/<Relationship Id="rIdF"[^>]*>/, "");
  const file = buildXlsx({ files: { "xl/_rels/workbook.xml.rels": rels } });
  const { bytes } = written(file, { sheets: [allStyles("Uno")] });
  expectWellFormed(bytes);
  const outcome = readXlsx(bytes, "x");
  expect(outcome.ok && outcome.workbook.sheets[1]!.cell(0, 7).format).toBe("0.00%");
});

test("a strict workbook is refused, by the reader too", () => {
  const main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const rel = (id: string, type: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const file = buildXlsx({
    sheets: [`${XML}<worksheet xmlns="${main}"><sheetData/></worksheet>`],
    files: {
      "_rels/.rels": rel("rId1", "officeDocument", "xl/workbook.xml"),
      "xl/_rels/workbook.xml.rels": rel("rId1", "worksheet", "worksheets/sheet1.xml"),
      "xl/workbook.xml": `${XML}<x:workbook xmlns:x="${main}" xmlns:q="${office}" conformance="strict"><x:sheets><x:sheet name="A" sheetId="7" q:id="rId1"/></x:sheets></x:workbook>`,
    },
  });
  expect(refusalOf(file, { sheets: [sheetPlan("B")] })).toBe("strict: ");
  expect(readXlsx(file, "x")).toEqual({ ok: false, refusal: { code: "strict", detail: "" } });
});

test.each(["", "x".repeat(32), "a[b", "a]b", "a:b", "a*b", "a?b", "a/b", "a\\b", "'a", "a'", "history", "FOGLIO1"])(
  "no sheet can be called %j",
  (name) => {
    expect(refusalOf(buildXlsx({}), { sheets: [sheetPlan(name)] })).toMatch(/^plan-does-not-fit/);
  },
);

test("other plans that do not fit", () => {
  const file = buildXlsx({});
  const name = { name: "_PERF_x", sheet: "Foglio1", row: 0, column: 0 };
  const same = [{ row: 0, cells: [cell(0, "text"), cell(0, "text")] }];
  const again = [2, 0, 2].map((row) => ({ row, cells: [cell(1, "text")] }));
  const outside = [{ row: 0, cells: [cell(16_384, "text")] }];
  expect(refusalOf(file, { sheets: [sheetPlan("a"), sheetPlan("A")] })).toMatch(/«A» c'è già/);
  expect(refusalOf(file, { sheets: [sheetPlan("a", { rows: same })] })).toMatch(/a!A1: due valori/);
  expect(refusalOf(file, { sheets: [sheetPlan("a", { rows: again })] })).toMatch(/a!B3: due valori/);
  expect(refusalOf(file, { sheets: [sheetPlan("a", { rows: outside })] })).toMatch(/fuori dal foglio/);
  expect(refusalOf(file, { names: [name, { ...name, name: "_perf_X" }] })).toMatch(/definito due volte/);
  expect(refusalOf(file, { names: [{ ...name, sheet: "No" }] })).toMatch(/«No» non c'è/);
  expect(refusalOf(file, { names: [{ ...name, name: "due parole" }] })).toMatch(/non può essere un nome/);
  const locked = buildXlsx({ beforeSheets: '<workbookProtection lockStructure="1"/>', sheets: ["<sheetData/>"] });
  expect(refusalOf(locked, { sheets: [sheetPlan("a")] })).toMatch(/struttura/);
  expect(refusalOf(locked, { edits: [edit("Foglio1", "A1", 1)] })).toBe("");
});
