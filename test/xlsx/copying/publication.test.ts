// SPDX-License-Identifier: EUPL-1.2
import { unzipSync, strFromU8 } from "fflate";
import type { CopyPlan } from "../../../src/core/workbook/copy-plan";
import { copyXlsx } from "../../../src/xlsx/copy-workbook";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { readXlsxFormulas } from "../../../src/xlsx/read-formulas";
import { expectWellFormed, rawCell, text, texts } from "../writing/written";
import { fullWorkbook, SECRETS } from "./full-workbook";

const PUBLIC: CopyPlan = { sheets: [], cells: [], keeps: "what-is-seen" };

function copied(bytes: Uint8Array, plan: CopyPlan) {
  const outcome = copyXlsx(bytes, plan);
  if (!outcome.ok) throw new Error(`${outcome.refusal.code}: ${outcome.refusal.detail}`);
  return outcome;
}

const original = fullWorkbook();
const { bytes, facts } = copied(original, PUBLIC);

test("each secret is in the original", () => {
  const whole = [...Object.values(unzipSync(original)).map((part) => strFromU8(part, true)), strFromU8(original, true)];
  const missing = SECRETS.filter((secret) => !whole.some((part) => part.includes(secret)));
  expect(missing).toEqual([]);
});

test("no secret is in any part of the copy, nor beside the parts", () => {
  const parts = [...Object.entries(unzipSync(bytes)), ["zip", bytes] as const];
  const leaked = parts.flatMap(([name, part]) => {
    const content = strFromU8(part, true);
    return SECRETS.filter((secret) => content.includes(secret) || name.includes(secret)).map(
      (secret) => `${name}: ${secret}`,
    );
  });
  expect(leaked).toEqual([]);
});

test("parts are those that sheets show, and no more", () => {
  expect([...texts(bytes).keys()].sort()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/core.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/charts/chart1.xml",
    "xl/drawings/_rels/drawing1.xml.rels",
    "xl/drawings/drawing1.xml",
    "xl/media/image1.png",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet2.xml.rels",
    "xl/worksheets/sheet2.xml",
    "xl/worksheets/sheet4.xml",
  ]);
});

test("the copy is well formed, and every relationship leads to a part", () => {
  expectWellFormed(bytes);
  const parts = texts(bytes);
  for (const [name, xml] of parts) {
    const ids = [...xml.matchAll(/\s(?:r:id|r:embed|r:link)="([^"]*)"/g)].map(([, id]) => id);
    const slash = name.lastIndexOf("/") + 1;
    const list = parts.get(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`) ?? "";
    for (const id of ids) expect(`${name} ${list}`).toContain(`Id="${id}"`);
  }
});

test("visible cells keep their values; formulas that cannot go along have become their results", () => {
  const before = readXlsx(original, "x");
  const after = readXlsx(bytes, "x");
  if (!before.ok || !after.ok) throw new Error("refused");
  expect(after.workbook.sheets.map(({ name }) => name)).toEqual(["Cruscotto", "Grafici"]);
  for (const sheet of after.workbook.sheets) {
    const old = before.workbook.sheets.find(({ name }) => name === sheet.name)!;
    for (const row of old.rows())
      for (const column of old.columns(row)) {
        const { kind, number, text: words, format } = old.cell(row, column);
        expect({ row, column, ...sheet.cell(row, column), formula: "" }).toEqual({
          row,
          column,
          kind,
          number,
          text: words,
          format,
          formula: "",
        });
      }
  }
  const formulas = readXlsxFormulas(bytes);
  expect(formulas.ok && [...formulas.formulas.get("Cruscotto")!.values()]).toEqual(["=SUM(B2:C2)", "=F4+1"]);
  expect(after.workbook.hasPerfFormulas).toBe(false);
  expect(rawCell(bytes, "xl/worksheets/sheet2.xml", "E2")).toMatchObject({
    type: "inlineStr",
    value: "ok & dato",
    formula: null,
  });
});

test("names, views and links are those of what is left", () => {
  const workbook = text(bytes, "xl/workbook.xml");
  expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">Cruscotto!$1:$1</definedName>');
  expect(workbook).toContain('<definedName name="Buono">Cruscotto!$B$2</definedName>');
  expect(workbook.match(/<definedName /g)).toHaveLength(2);
  expect(workbook).toContain("<workbookView/>");
  const sheet = text(bytes, "xl/worksheets/sheet2.xml");
  expect(sheet.match(/<hyperlink [^>]*ref="\w+"/g)).toEqual(['<hyperlink ref="A2"', '<hyperlink ref="D2"']);
  expect(sheet).toContain('<dataValidations count="1">');
  expect(sheet.match(/<cfRule /g)).toHaveLength(1);
  expect(text(bytes, "docProps/core.xml")).toContain("<dc:title>Performance 2025</dc:title>");
});

test("a chart shows what it showed, without the sheet that it read", () => {
  const chart = text(bytes, "xl/charts/chart1.xml");
  expect(chart).toContain("<c:tx><c:v>Serie in vista</c:v></c:tx>");
  expect(chart).toContain(
    '<c:val><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>11</c:v>',
  );
  expect(chart).toContain("<c:f>Cruscotto!$A$2</c:f>");
  expect(chart).not.toContain("Nascosto");
});

test("what was taken out, and what stays though hidden, is told", () => {
  const told = facts.map(({ kind, code, args }) => `${kind} ${code} ${String(args["count"] ?? args["title"])}`);
  expect(told).toEqual(
    expect.arrayContaining([
      "taken copy-comments 1",
      "taken copy-texts 4",
      "taken copy-names 2",
      "stays copy-hidden-rows 1",
      "stays copy-hidden-columns 1",
      "stays copy-title Performance 2025",
    ]),
  );
});

test("a copy of the copy changes nothing more that is seen", () => {
  const again = copied(bytes, PUBLIC);
  expect([...texts(again.bytes)]).toEqual([...texts(bytes)]);
});

test("the same workbook gives the same bytes", () => {
  expect(Buffer.compare(copied(original, PUBLIC).bytes, bytes)).toBe(0);
});
