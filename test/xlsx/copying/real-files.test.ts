// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openArchive } from "../../../src/xlsx/archive/open-archive";
import { copyXlsx } from "../../../src/xlsx/copy-workbook";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { strFromU8, strToU8, zipSync } from "fflate";
import { expectWellFormed, text, texts } from "../writing/written";
import { fullWorkbookFiles } from "./full-workbook";

const FIXTURES = join(__dirname, "../../fixtures");
const FILES = readdirSync(FIXTURES).filter((name) => /\.xls[xm]$/.test(name));

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FIXTURES, name)));
}

describe.each(FILES)("%s", (name) => {
  const original = fixture(name);
  const before = readXlsx(original, name);
  const copied = copyXlsx(original, { sheets: [], cells: [], keeps: "what-is-seen" });
  if (!before.ok || !copied.ok) throw new Error("refused");
  const after = readXlsx(copied.bytes, name);
  if (!after.ok) throw new Error(after.refusal.code);

  test("every visible cell of the copy for publication is as it was", () => {
    const seen = before.workbook.sheets.filter(({ visibility }) => visibility === "visible");
    expect(after.workbook.sheets.map((sheet) => sheet.name)).toEqual(seen.map((sheet) => sheet.name));
    for (const [i, sheet] of after.workbook.sheets.entries())
      for (const row of seen[i]!.rows())
        for (const column of seen[i]!.columns(row)) {
          const { kind, number, text: words, format } = seen[i]!.cell(row, column);
          expect(sheet.cell(row, column)).toMatchObject({ kind, number, text: words, format });
        }
  });

  test("the copy is well formed, and has no part that nothing leads to", () => {
    expectWellFormed(copied.bytes);
    const parts = texts(copied.bytes);
    const types = text(copied.bytes, "[Content_Types].xml");
    for (const [, part] of types.matchAll(/PartName="\/([^"]*)"/g)) expect([...parts.keys()]).toContain(part);
    const led = [...parts].filter(([part]) => part.endsWith(".rels")).map(([, xml]) => xml);
    for (const part of parts.keys()) {
      if (part.endsWith(".rels") || part === "[Content_Types].xml") continue;
      const file = part.slice(part.lastIndexOf("/") + 1);
      expect(led.some((xml) => xml.includes(file))).toBe(true);
    }
  });

  test("of the parts that are copied whole the compressed bytes are the same", () => {
    const [from, to] = [openArchive(original), openArchive(copied.bytes)];
    if (!from.ok || !to.ok) throw new Error("refused");
    const styles = to.archive.entries.filter(({ name: part }) => /styles\.xml$|theme\d*\.xml$|media\//.test(part));
    for (const { name: part, data } of styles) {
      expect(Buffer.from(data).equals(Buffer.from(from.archive.entry(part)!.data))).toBe(true);
    }
  });
});

test("a workbook with macros loses them, and is a plain one from then on", () => {
  const files = fullWorkbookFiles();
  const changed = (part: string, from: string, to: string): Uint8Array =>
    strToU8(strFromU8(files[part]!).replace(from, to));
  const macros = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
  const plain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  const vba = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";
  const link = `<Relationship Id="rIdV" Type="${vba}" Target="vbaProject.bin"/></Relationships>`;
  const original = zipSync({
    ...files,
    "[Content_Types].xml": changed("[Content_Types].xml", plain, macros),
    "xl/_rels/workbook.xml.rels": changed("xl/_rels/workbook.xml.rels", "</Relationships>", link),
    "xl/vbaProject.bin": strToU8("Sub Auto_Open()"),
  });
  const copied = copyXlsx(original, { sheets: [], cells: [], keeps: "what-is-seen" });
  if (!copied.ok) throw new Error(copied.refusal.code);
  expect(copied.extension).toBe(".xlsx");
  expect(copied.facts.map(({ code }) => code)).toContain("copy-macros");
  expect([...texts(copied.bytes).keys()].filter((part) => /vba/i.test(part))).toEqual([]);
  expect(text(copied.bytes, "[Content_Types].xml")).not.toMatch(/macroEnabled|vba/i);
});

test("for the OIV a workbook with macros keeps them", () => {
  const original = fixture("odd-macros.xlsm");
  const copied = copyXlsx(original, { sheets: [], cells: [], keeps: "everything" });
  expect(copied).toMatchObject({ ok: true, extension: ".xlsm", bytes: original });
});

test.each([
  ["a sheet that is not there", { sheets: [{ sheet: "Manca", why: { code: "x", args: {} } }] }],
  ["all of its sheets", null],
])("a plan that takes %s is refused", (_, plan) => {
  const original = fixture("reading-openpyxl.xlsx");
  const read = readXlsx(original, "x");
  if (!read.ok) throw new Error(read.refusal.code);
  const sheets = plan?.sheets ?? [];
  const all = read.workbook.sheets.map(({ name }) => ({ sheet: name, why: { code: "x", args: {} } }));
  const charts = ["Grafico"].map((sheet) => ({ sheet, why: { code: "x", args: {} } }));
  const wanted = plan ? sheets : [...all, ...charts];
  expect(copyXlsx(original, { sheets: wanted, cells: [], keeps: "everything" })).toMatchObject({
    ok: false,
    refusal: { code: "plan-does-not-fit" },
  });
});
