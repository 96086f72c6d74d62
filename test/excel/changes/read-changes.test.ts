/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { areasIn, type WorkbookChange } from "../../../src/excel/changes/change";
import { readChanges } from "../../../src/excel/changes/read-changes";
import { type ChangeWatch, watchChanges } from "../../../src/excel/changes/watch-changes";
import type { ExcelSnapshot } from "../../../src/excel/excel-reader";
import { addressOf } from "../../../src/core/workbook/address";
import type { Sheet, WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { deleteSheet, renameSheet } from "../../../workbench/host/workbook/sheets";
import { USER } from "../../../workbench/host/workbook/notices";
import { bootOffice, settled, type Booted } from "../../workbench/boot";
import { openInExcel, PACE } from "../open-in-excel";
import { edit, planOf } from "../plans";

const BERGAMO = new Uint8Array(readFileSync(`${__dirname}/../../../seeds/bergamo-2021.xlsx`));

let office: Booted;
let changes: WorkbookChange[];
let watch: ChangeWatch;

async function watched(workbook?: Uint8Array): Promise<ExcelSnapshot> {
  office = await bootOffice(workbook ? { workbook } : {});
  changes = [];
  const started = await watchChanges((change) => changes.push(change));
  if (!started.ok) throw new Error(started.failure.code);
  watch = started.value;
  return openInExcel().read();
}

afterEach(() => watch.stop());

/** What was told since, read; null when the workbook has to be read whole. */
async function readAgain(last: ExcelSnapshot): Promise<ExcelSnapshot | null> {
  await settled();
  const told = changes.splice(0);
  const cells = told.flatMap((change) => (change.kind === "cells" ? [change] : []));
  if (cells.length < told.length) return null;
  const read = await readChanges(last, cells, PACE);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

function contents({ sheets }: WorkbookSnapshot) {
  return sheets.map((sheet) => ({ name: sheet.name, cells: cellsOn(sheet) }));
}

function cellsOn(sheet: Sheet) {
  return [...sheet.rows()].flatMap((row) =>
    sheet.columns(row).map((column) => [addressOf(row, column), sheet.cell(row, column)] as const),
  );
}

test("an edit is read alone: the other sheets are the very same objects, and one request is enough", async () => {
  const last = await watched(BERGAMO);
  const before = office.host.requests.length;
  office.user.type(last.sheets[1]!.name, "C5", 12345);
  const now = await readAgain(last);
  expect(office.host.requests.length - before).toBe(1);
  expect(now!.sheets[1]!.cell(4, 2)).toMatchObject({ kind: "number", number: 12345 });
  expect(last.sheets[1]!.cell(4, 2).number).not.toBe(12345);
  now!.sheets.forEach((sheet, i) => expect(sheet === last.sheets[i]).toBe(i !== 1));
});

test("whatever is typed, what is read again is what a whole reading finds", async () => {
  let last = await watched(BERGAMO);
  const names = last.sheets.map(({ name }) => name);
  const value = fc.oneof(fc.constant(null), fc.integer(), fc.constant("=1+1"), fc.constant("50%"), fc.string());
  const typed = fc.record({
    sheet: fc.constantFrom(...names),
    row: fc.nat(60),
    column: fc.nat(12),
    value,
  });
  const edits = fc.sample(fc.array(typed, { minLength: 1, maxLength: 6 }), { numRuns: 15, seed: 2021 });
  for (const round of edits) {
    for (const { sheet, row, column, value: content } of round)
      office.user.type(sheet, addressOf(row, column), content);
    const now = await readAgain(last);
    expect(now && contents(now)).toEqual(contents(await openInExcel().read()));
    last = now!;
  }
}, 30_000);

test("nothing different is the very same snapshot", async () => {
  const last = await watched(BERGAMO);
  const { name } = last.sheets[1]!;
  const { text } = last.sheets[1]!.cell(0, 0);
  office.user.type(name, "A1", text === "" ? null : text);
  expect(await readAgain(last)).toBe(last);
});

test("a formula elsewhere shows its new result", async () => {
  const last = await watched();
  office.user.type("Foglio1", "A1", 1);
  office.user.type("Foglio1", "C3", "=SUM(A1:A2)");
  const first = await readAgain(last);
  office.user.type("Foglio1", "A2", 41);
  await office.functions.calculated();
  const requests = office.host.requests.length;
  const now = await readAgain(first!);
  expect(office.host.requests.length - requests).toBe(1);
  expect(now!.sheets[0]!.cell(2, 2)).toMatchObject({ number: 42, formula: "cached" });
});

test("sheets that come, go or are renamed have the workbook read whole", async () => {
  const last = await watched(BERGAMO);
  office.user.act(({ workbook }) => renameSheet(workbook, workbook.sheets[2]!, "Altro nome"));
  office.user.type(last.sheets[1]!.name, "C5", 1);
  expect(await readAgain(last)).toBeNull();
  office.user.act(({ workbook }) => deleteSheet(workbook, workbook.sheets[2]!, USER));
  await settled();
  expect(changes).toContainEqual({ kind: "structure" });
});

test("our own writing is not told", async () => {
  const last = await watched();
  const excel = openInExcel();
  await excel.read();
  await excel.write(planOf({ edits: [edit("B4", 0.5, { sheet: last.sheets[0]!.name, old: null })] }));
  await settled();
  expect(changes).toEqual([]);
});

test("to watch and to read again is nothing that the client sends as a writing", async () => {
  const last = await watched(BERGAMO);
  office.user.type(last.sheets[1]!.name, "C5", 1);
  await readAgain(last);
  await watch.stop();
  expect(office.host.undoCleared).toEqual([]);
});

test("addresses are areas, of whatever kind", () => {
  expect(areasIn("B3")).toEqual([{ row: 2, column: 1, rows: 1, columns: 1 }]);
  expect(areasIn("B3:C4,E5")).toEqual([
    { row: 2, column: 1, rows: 2, columns: 2 },
    { row: 4, column: 4, rows: 1, columns: 1 },
  ]);
  expect(areasIn("B:C")).toEqual([{ row: 0, column: 1, rows: 1_048_576, columns: 2 }]);
  expect(areasIn("2:3")).toEqual([{ row: 1, column: 0, rows: 2, columns: 16_384 }]);
  expect(areasIn("qui")).toBeNull();
});
