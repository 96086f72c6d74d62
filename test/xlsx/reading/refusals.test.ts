// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { DEFAULT_BOUNDS, type Bounds } from "../../../src/xlsx/archive/bounds";
import { xlsxFileReader } from "../../../src/xlsx/file-reader";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { buildXlsx, outcomeOf, relationships, worksheet, workbookFiles, XML } from "../build-xlsx";

const sheet = (xml: string): string => outcomeOf(buildXlsx({ files: { "xl/worksheets/sheet1.xml": xml } }));

it("refuses zips that are no workbook, and workbooks of other kinds", () => {
  expect(outcomeOf(zipSync({ "a.txt": strToU8("a") }))).toBe("not-a-workbook");
  expect(outcomeOf(zipSync({}))).toBe("not-a-workbook");
  const document = { "xl/workbook.xml": "<document/>" };
  expect(outcomeOf(buildXlsx({ files: document }))).toBe("not-a-workbook");
  const binary = { "_rels/.rels": relationships([["a", "officeDocument", "xl/workbook.bin"]]) };
  expect(outcomeOf(buildXlsx({ files: binary }))).toBe("unsupported");
  const lost = { "_rels/.rels": relationships([["a", "officeDocument", "xl/lost.xml"]]) };
  expect(outcomeOf(buildXlsx({ files: lost }))).toBe("not-a-workbook");
});

it("refuses a DOCTYPE in any part that is read", () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
  for (const [name, part] of Object.entries(workbookFiles({}))) {
    if (name === "[Content_Types].xml") continue;
    const xml = Buffer.from(part)
      .toString()
      .replace(XML, XML + bomb);
    expect([name, outcomeOf(buildXlsx({ files: { [name]: xml } }))]).toEqual([name, "doctype"]);
  }
});

it("refuses XML that is not well formed", () => {
  const inside = [
    "<a>",
    "</a>",
    "<a></b>",
    '<a b="></a>',
    "<a",
    "<",
    "<a b='<'/>",
    "<!-- ",
    "<![CDATA[",
    "<?x",
    "<!x>",
    "< a/>",
  ];
  for (const xml of inside) expect([xml, sheet(worksheet(xml))]).toEqual([xml, "malformed"]);
  const texts = ["&", "&;", "&x;", "&#0;", "&#xD800;", "&#x110000;", "&amp", "&#12a;"];
  for (const text of texts) {
    const cell = `<sheetData><row><c t="str"><v>${text}</v></c></row></sheetData>`;
    expect([text, sheet(worksheet(cell))]).toEqual([text, "malformed"]);
    expect([text, outcomeOf(buildXlsx({ sharedStrings: `<si><t>${text}</t></si>` }))]).toEqual([text, "malformed"]);
  }
  const cells = [
    "<c r></c>",
    "<c r=A1/>",
    '<c r="A1" t/>',
    "<c><v><w/></v></c>",
    "<c><f><v/></f></c>",
    "<c><is><t>a<b/></t></is></c>",
  ];
  for (const cell of cells)
    expect([cell, sheet(worksheet(`<sheetData><row>${cell}</row></sheetData>`))]).toEqual([cell, "malformed"]);
  expect(sheet("")).toBe("malformed");
  expect(sheet(`${worksheet("")}<worksheet/>`)).toBe("malformed");
  expect(sheet("<chartsheet/>")).toBe("malformed");
  expect(sheet(worksheet("<a>".repeat(300) + "</a>".repeat(300)))).toBe("malformed");
});

it("refuses other encodings and bytes that are no text", () => {
  // Half of a surrogate pair.
  const broken = Buffer.from(`\ufeff${worksheet("<!-- \ud800 -->")}`, "utf16le");
  expect(outcomeOf(buildXlsx({ files: { "xl/worksheets/sheet1.xml": broken } }))).toBe("malformed");
  expect(sheet(worksheet("").replace("UTF-8", "ISO-8859-1"))).toBe("unsupported");
  const cut = Buffer.concat([
    Buffer.from(worksheet("")).subarray(0, -12),
    Buffer.from([0xc3]),
    Buffer.from("</worksheet>"),
  ]);
  expect(outcomeOf(buildXlsx({ files: { "xl/worksheets/sheet1.xml": cut } }))).toBe("malformed");
});

it("refuses sheets whose part is missing, and two sheets over one part", () => {
  const lost = { "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "worksheets/lost.xml"]]) };
  expect(outcomeOf(buildXlsx({ files: lost }))).toBe("malformed");
  expect(outcomeOf(buildXlsx({ files: { "xl/_rels/workbook.xml.rels": relationships([]) } }))).toBe("malformed");
  const twice = relationships([1, 2].map((i) => [`rId${i}`, "worksheet", "worksheets/sheet1.xml"] as const));
  expect(outcomeOf(buildXlsx({ sheets: ["", ""], files: { "xl/_rels/workbook.xml.rels": twice } }))).toBe("malformed");
});

it("refuses bombs before they grow", () => {
  const blanks = Buffer.alloc(30_000_000, " ");
  const bomb = Buffer.concat([Buffer.from(worksheet("").slice(0, -12)), blanks, Buffer.from("</worksheet>")]);
  expect(outcomeOf(buildXlsx({ files: { "xl/worksheets/sheet1.xml": bomb } }))).toBe("ratio-too-high");
  // Parts that are only ever copied may expand as they like.
  expect(outcomeOf(buildXlsx({ files: { "xl/pivotCache/pivotCacheRecords1.xml": blanks } }))).toBe("read");
});

it("refuses more cells, over all sheets, than memory should hold, and small parts that are not small", () => {
  const rows = "<sheetData><row><c/><c/></row><row><c/></row></sheetData>";
  const file = buildXlsx({ sheets: [rows, rows] });
  const code = (bounds: Partial<Bounds>): string => {
    const outcome = readXlsx(file, "prova.xlsx", { ...DEFAULT_BOUNDS, ...bounds });
    return outcome.ok ? "read" : outcome.refusal.code;
  };
  expect([code({ cells: 10 }), code({ cells: 5 })]).toEqual(["read", "expands-too-much"]);
  expect(code({ smallPartBytes: 100 })).toBe("expands-too-much");
});

it("says which part, and which cell", () => {
  const rows = '<sheetData><row r="7"><c r="C7"><v>sette</v></c></row></sheetData>';
  const outcome = readXlsx(buildXlsx({ sheets: [rows] }), "prova.xlsx");
  expect(outcome).toEqual({ ok: false, refusal: { code: "malformed", detail: "xl/worksheets/sheet1.xml, C7" } });
});

describe("files", () => {
  let folder = "";
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "perf-"))));
  afterAll(() => rm(folder, { recursive: true }));

  it("reads a workbook from disk under its own name", async () => {
    await writeFile(join(folder, "Piano 2021.xlsx"), buildXlsx({}));
    const outcome = await xlsxFileReader(join(folder, "Piano 2021.xlsx")).read();
    expect(outcome).toMatchObject({ ok: true, workbook: { name: "Piano 2021.xlsx" } });
  });

  it("refuses a large file without reading it", async () => {
    const path = join(folder, "enorme.xlsx");
    await writeFile(path, "PK");
    await truncate(path, 100 * 1024 * 1024 + 1);
    expect(await xlsxFileReader(path).read()).toMatchObject({ ok: false, refusal: { code: "file-too-large" } });
  });
});
