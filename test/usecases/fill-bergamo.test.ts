// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fill } from "../../src/core/usecases/fill";
import { verify } from "../../src/core/usecases/verify";
import type { Sheet, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import type { WritePlan } from "../../src/core/workbook/plan";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { writeXlsx } from "../../src/xlsx/write-workbook";
import { cellOf } from "../workbook/in-memory";

const SEED = readFileSync(join(__dirname, "../../seeds/bergamo-2021.xlsx"));

function opened(bytes: Uint8Array): WorkbookSnapshot {
  const outcome = readXlsx(bytes, "bergamo-2021.xlsx");
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.workbook;
}

function written(bytes: Uint8Array, plan: WritePlan): Uint8Array {
  const outcome = writeXlsx(bytes, plan);
  if (!outcome.ok) throw new Error(outcome.refusal.detail);
  return outcome.bytes;
}

const seed = () => opened(SEED);

const planned = (workbook: WorkbookSnapshot) => {
  const { scorecard, memory } = verify(workbook);
  return fill(workbook, scorecard, memory);
};

/** The seed with the map's percentages taken away. */
function withBlankMap(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const places = new Set(verify(workbook).scorecard.map.map(({ declaredAt: at }) => `${at!.row};${at!.column}`));
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

test("through a real file: filled twice gives the same file, and staff's texts follow their indicator", () => {
  const first = written(SEED, planned(opened(SEED)).plan);
  const again = planned(opened(first)).plan;
  expect([again.edits, again.sheets, again.names]).toEqual([[], [], []]);

  // Staff explain the first deviation; then its result is corrected, and it is one no more.
  const why = { code: "test", args: {} };
  const typed = { style: "keep", format: null, why } as const;
  const text = { sheet: "Scostamenti", row: 4, column: 12, old: null, value: "Meno eventi in presenza", ...typed };
  const { scorecard } = verify(opened(first));
  const meetings = scorecard.indicators.find(({ label }) => label.startsWith("N. di B2B meetings"))!;
  const corrected = {
    sheet: meetings.sheet,
    row: meetings.row,
    column: meetings.columns.actual!,
    old: 14,
    value: 3,
    ...typed,
  };
  const edited = written(first, { edits: [text, corrected], sheets: [], names: [], conflicts: [] });
  const { plan, notes } = planned(opened(edited));
  expect(notes).toContainEqual({ code: "staff-rows-unmatched", args: { count: 1 } });
  const second = written(edited, plan);
  const deviations = opened(second).sheets.find(({ name }) => name === "Scostamenti")!;
  const last = deviations.cell([...deviations.rows()].at(-1)!, 12);
  expect(last.text).toBe("Meno eventi in presenza");
  const settled = planned(opened(second)).plan;
  expect([settled.edits, settled.sheets, settled.names]).toEqual([[], [], []]);
});
