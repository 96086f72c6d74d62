/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
// Everything that the add-in and its user can do, through the real library; then saved, opened again and compared.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { readMemory } from "../../src/core/memory/read-memory";
import { planFilling } from "../../src/core/usecases/fill-workbook";
import { freezeFormulas } from "../../src/core/usecases/freeze-formulas";
import { insertFormulas } from "../../src/core/usecases/insert-formulas";
import { justify } from "../../src/core/usecases/justify";
import { verify } from "../../src/core/usecases/verify";
import type { WritePlan } from "../../src/core/workbook/plan";
import { excelReader } from "../../src/excel/excel-reader";
import { excelWriter, type RestorePoint } from "../../src/excel/excel-writer";
import { readPerfFormulas } from "../../src/excel/formulas/read-formulas";
import { writeFormulas } from "../../src/excel/formulas/write-formulas";
import { openArchive } from "../../src/xlsx/archive/open-archive";
import { mapPackage } from "../../src/xlsx/parts/package-map";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { linkCells } from "../../workbench/host/workbook/hyperlinks";
import { loadWorkbook } from "../../workbench/host/workbook/load";
import type { HostSheet, HostWorkbook } from "../../workbench/host/workbook/model";
import { areaOf } from "../../workbench/host/workbook/parse-address";
import { newWorkbook } from "../../workbench/host/workbook/sheets";
import { saveWorkbook } from "../../workbench/host/workbook/save";
import metadata from "../functions/functions.json";
import { changedParts } from "../xlsx/writing/written";
import { differingCells, stateOf } from "./book-state";
import { bootOffice, type Booted } from "./boot";

const PACE = { wait: () => Promise.resolve(), limit: 60_000 };

/** Bergamo's report, and files of four other programs. */
const FILES = [
  "seeds/bergamo-2021.xlsx",
  "test/fixtures/libreoffice-dashboard.xlsx",
  "test/fixtures/sealed-openpyxl.xlsx",
  "test/fixtures/writing-rich.xlsx",
  "test/fixtures/odd-xlsxwriter.xlsx",
];

let office: Booted;
let original: Uint8Array;

async function open(file: string): Promise<void> {
  original = new Uint8Array(readFileSync(join(__dirname, "../..", file)));
  office = await bootOffice({ workbook: original, functionsMetadata: metadata });
  await import("../../src/functions/functions");
  await office.functions.calculated();
}

async function read() {
  const outcome = await excelReader(PACE).read();
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.workbook;
}

type Written = { readonly ok: true; readonly restore: RestorePoint } | { readonly ok: false; readonly refusal: object };

function restorePoint(outcome: Written): RestorePoint {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.restore;
}

async function write(plan: WritePlan): Promise<RestorePoint> {
  const { sheetIds } = await read();
  return restorePoint(await excelWriter({ sheetIds, pace: PACE }).write(plan));
}

async function restore(point: RestorePoint): Promise<RestorePoint> {
  return restorePoint(await excelWriter({ pace: PACE }).restore(point));
}

async function fill(): Promise<RestorePoint> {
  return write(planFilling(await read()).filling.plan);
}

async function justifyOne(): Promise<RestorePoint | null> {
  const workbook = await read();
  const verification = verify(workbook);
  const [finding] = verification.findings;
  if (!finding) return null;
  const decision = { reason: "Deciso dal dirigente: = non si applica", role: "Dirigente", date: 46_000, expiry: null };
  return write(justify(workbook, verification, finding, decision).plan);
}

async function insertAll(): Promise<RestorePoint> {
  const workbook = await read();
  const { scorecard } = verify(workbook);
  const plan = insertFormulas(workbook, scorecard, readMemory(workbook), { formulaAt: () => null, parameters: null });
  const point = restorePoint(await writeFormulas(plan, workbook.sheetIds, () => undefined));
  await office.functions.calculated();
  return point;
}

async function freezeAll(): Promise<RestorePoint> {
  const workbook = await read();
  const standing = await readPerfFormulas(workbook);
  if (!standing.ok) throw new Error(standing.failure.code);
  return restorePoint(await writeFormulas(freezeFormulas(standing.value), workbook.sheetIds, () => undefined));
}

/** What a person at the keyboard may do: values of all kinds, formulas, one that spills, a link, cells emptied. */
async function typeALot(): Promise<void> {
  const { name } = office.host.workbook.sheets[0]!;
  office.user.type(name, "AA300:AF300", [["'=testo & <altro>", 12.5, true, "#N/A", "31/12/2026", "12%"]]);
  office.user.type(name, "AA301:AB303", [[1, 10], [2, 20], [3, ""]]); // prettier-ignore
  office.user.type(name, "AA304", "=SUM(AA301:AA303)");
  office.user.type(name, "AC301", '=PERF.REALIZZAZIONE(AA301:AA303,AB301:AB303,"crescente")');
  office.user.type(name, "AA1000", "riga\nnuova _x000D_ \u0007");
  office.user.act(({ workbook }) => {
    const at = (address: string) => areaOf(workbook, workbook.sheets[0]!, address);
    linkCells(workbook, at("AA305"), { address: "https://www.example.org/?a=1&b=2", textToDisplay: "Pagina" });
    linkCells(workbook, at("AA306"), { documentReference: `'${name.replaceAll("'", "''")}'!A1`, screenTip: "Inizio" });
  });
  await office.functions.calculated();
}

/** Results that nobody has calculated since what they read has changed are not kept (ADR 0002). */
function isDropped({ one, other }: { readonly one: string; readonly other: string }): boolean {
  const { formula } = JSON.parse(one) as { readonly formula: string | null };
  const { kind } = JSON.parse(other) as { readonly kind: string };
  return formula !== null && kind === "Empty" && !/^=(?:PERF\.|SUM\(|AVERAGE\()/.test(formula);
}

/** Saves, opens again, and compares all that there is; answers the bytes. */
async function expectSaved(): Promise<Uint8Array> {
  const { workbook } = office.host;
  const { bytes, lost } = saveWorkbook(workbook);
  expect(lost).toEqual([]);
  expectXml(bytes);
  const again = loadWorkbook(bytes, "di-nuovo.xlsx");
  expect(stateOf(again)).toEqual(stateOf(workbook));
  const differing = differingCells(workbook, again).filter((cell) => !isDropped(cell));
  expect([differing.length, differing.slice(0, 3)]).toEqual([0, []]);
  expectSameReading(bytes, await read());
  expect(touchedForNothing(workbook, bytes)).toEqual([]);
  return bytes;
}

function expectXml(bytes: Uint8Array): void {
  for (const name of changedParts(original, bytes)) {
    const [part] = Object.entries(unzipSync(bytes)).flatMap(([key, content]) => (key === name ? [content] : []));
    if (part) new SaxesParser({ xmlns: true }).write(strFromU8(part)).close();
  }
}

/** What the add-in reads in Excel is what the command reads in the file. */
function expectSameReading(bytes: Uint8Array, inExcel: Awaited<ReturnType<typeof read>>): void {
  const outcome = readXlsx(bytes, "x");
  if (!outcome.ok) throw new Error(outcome.refusal.detail);
  const { sheets } = outcome.workbook;
  expect(sheets.map(({ name }) => name)).toEqual(inExcel.sheets.map(({ name }) => name));
  for (const [i, sheet] of sheets.entries()) {
    for (const row of inExcel.sheets[i]!.rows()) {
      for (const column of inExcel.sheets[i]!.columns(row)) {
        const [a, b] = [sheet.cell(row, column), inExcel.sheets[i]!.cell(row, column)];
        if ([a, b].some(({ formula }) => formula === "never-calculated")) continue;
        // In a file the cells of a formula that spills belong to it; Excel tells of values only.
        const isSpilled = a.formula === "cached" && b.formula === "none";
        expect([sheet.name, row, column, a]).toEqual([
          sheet.name,
          row,
          column,
          isSpilled ? { ...b, formula: "cached" } : b,
        ]);
      }
    }
  }
}

/** Parts of sheets, and others that are no list of the workbook's own, that changed though nothing on the sheet did. */
function touchedForNothing(workbook: HostWorkbook, bytes: Uint8Array): string[] {
  const again = loadWorkbook(bytes, "x");
  const parts = readParts(original);
  const changed = workbook.loaded.filter(({ sheet, before }) => {
    const saved = again.sheets.find(({ name }) => name === sheet.name);
    return !saved || !isSame(before, saved);
  });
  const allowed = new Set(changed.map(({ before }) => parts.get(before.name)!));
  const lists = /styles\.xml|xl\/workbook\.xml|Content_Types|calcChain|metadata\.xml|\.rels$/i;
  const before = new Set(entries(original));
  return changedParts(original, bytes).filter((name) => before.has(name) && !allowed.has(name) && !lists.test(name));
}

function isSame(before: HostSheet, saved: HostSheet): boolean {
  const of = (sheet: HostSheet) => ({ ...newWorkbook(), sheets: [sheet] });
  const heights = (sheet: HostSheet): string => JSON.stringify([...sheet.rowHeights].sort());
  const sameState = JSON.stringify(stateOf(of(before))) === JSON.stringify(stateOf(of(saved)));
  return sameState && heights(before) === heights(saved) && differingCells(of(before), of(saved)).length === 0;
}

function entries(bytes: Uint8Array): string[] {
  const opened = openArchive(bytes);
  return opened.ok ? opened.archive.entries.map(({ name }) => name) : [];
}

function readParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const opened = openArchive(bytes);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return new Map(mapPackage(opened.archive).worksheets.map(({ name, part }) => [name, part]));
}

describe.each(FILES)("%s", (file) => {
  beforeAll(() => open(file));

  it("keeps what the add-in filled, and an exception", async () => {
    await fill();
    await justifyOne();
    await expectSaved();
  }, 120_000);

  it("keeps formulas with their results, and what the user typed", async () => {
    await insertAll();
    await typeALot();
    await expectSaved();
  }, 120_000);

  it("keeps results in the place of formulas", async () => {
    await freezeAll();
    await expectSaved();
  }, 120_000);

  it("is as it was, but for what was typed, once all is restored", async () => {
    await open(file);
    const filled = await fill();
    const justified = await justifyOne();
    const inserted = await insertAll();
    await typeALot();
    const frozen = await freezeAll();
    await restore(frozen);
    await office.functions.calculated();
    await expectSaved();
    await restore(inserted);
    if (justified) await restore(justified);
    await restore(filled);
    await office.functions.calculated();
    const bytes = await expectSaved();
    const typed = office.host.workbook.sheets[0]!.name;
    const contents = differingCells(loadWorkbook(original, "x"), loadWorkbook(bytes, "x"))
      .filter((cell) => !isDropped(cell) && contentOf(cell.one) !== contentOf(cell.other))
      .map(({ where }) => where);
    expect(contents.filter((where) => !new RegExp(`^${typed}!A[A-F](?:30\\d|1000)$`).test(where))).toEqual([]);
    expect(contents.length).toBeGreaterThan(12);
  }, 240_000);
});

function contentOf(cell: string): string {
  const { kind, value, formula } = JSON.parse(cell) as Readonly<Record<string, unknown>>;
  // Results of formulas are calculated anew as soon as the workbook is open.
  return JSON.stringify(formula === null ? [kind, value] : formula);
}

afterEach(() => expect(office.problems).toEqual([]));
