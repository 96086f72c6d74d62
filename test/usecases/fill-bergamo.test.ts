// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fill } from "../../src/core/usecases/fill";
import { verify } from "../../src/core/usecases/verify";
import type { Sheet, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { cellOf } from "../workbook/in-memory";

function seed(): WorkbookSnapshot {
  const path = join(__dirname, "../../seeds/bergamo-2021.xlsx");
  const outcome = readXlsx(readFileSync(path), "bergamo-2021.xlsx");
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.workbook;
}

const planned = (workbook: WorkbookSnapshot) => {
  const { scorecard, memory } = verify(workbook);
  return fill(workbook, scorecard, memory);
};

/** The seed with the map's percentages taken away. */
function withBlankMap(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const places = new Set(verify(workbook).scorecard.map.map(({ declaredAt: at }) => `${at.row};${at.column}`));
  const blanked = (sheet: Sheet): Sheet => ({
    ...sheet,
    cell: (row, column) => {
      const cell = sheet.cell(row, column);
      return places.has(`${row};${column}`) ? cellOf(null, cell.format) : cell;
    },
    rows: () => sheet.rows(),
    columns: (row) => sheet.columns(row),
    isLocked: (row, column) => sheet.isLocked(row, column),
  });
  const sheets = workbook.sheets.map((sheet) => (sheet.name === "Mappa strategica" ? blanked(sheet) : sheet));
  return { ...workbook, sheets };
}

test("the published workbook declares all it can: its cells stay, four summaries and the memory are made", () => {
  const { plan } = planned(seed());
  expect(plan.edits).toEqual([]);
  expect(plan.sheets.map(({ name }) => name)).toEqual([
    "Riepilogo strategico",
    "Riepilogo operativo",
    "Riepilogo individuale",
    "Scostamenti",
    "PERF memoria",
  ]);
});

test("five strategic objectives out of twelve can be recomputed, and the summary says so", () => {
  const texts = planned(seed()).plan.sheets[0]!.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(texts).toContain("5 obiettivi su 12 ricalcolabili");
  expect(texts.filter((text) => text === "dichiarata, non ricalcolabile")).toHaveLength(7);
});

test("a blank map is filled with what can be recomputed, unrounded", () => {
  const { edits, conflicts } = planned(withBlankMap(seed())).plan;
  expect(edits.map(({ value }) => value)).toEqual([1, 1, (1 + 1 + 0.84 / 0.9 + 1) / 4, 1, 1]);
  expect(edits.every(({ sheet, style }) => sheet === "Mappa strategica" && style === "keep")).toBe(true);
  expect(conflicts).toEqual([]);
});
