// SPDX-License-Identifier: EUPL-1.2
import { PERF_FUNCTION } from "../core/workbook/perf-marks";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { inExcel, pause, type ExcelFailure } from "./in-excel";
import { gridSheet } from "./reading/grid-sheet";
import { readOutline, type OutlinedSheet, type WorkbookOutline } from "./reading/outline";
import { readGrids, type ReadSheet } from "./reading/read-grids";

/** A snapshot of the workbook open in Excel. */
export interface ExcelSnapshot extends WorkbookSnapshot {
  /** Excel's own identity of each sheet, by the name it had: whoever renames a sheet does not mislead a writing. */
  readonly sheetIds: ReadonlyMap<string, string>;
}

export type ExcelReadOutcome =
  { readonly ok: true; readonly workbook: ExcelSnapshot } | { readonly ok: false; readonly refusal: ExcelFailure };

export interface ExcelReaderOptions {
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/**
 * Reads the workbook open in Excel, hidden sheets included. Changes nothing, and asks nothing that would cost the user
 * the undo of the last steps (ADR 0010). Three round trips while the cells are few.
 */
export function excelReader({ wait = pause }: ExcelReaderOptions = {}): { read(): Promise<ExcelReadOutcome> } {
  return {
    read: async () => {
      const patience = { repeatable: true, wait };
      const outline = await inExcel(readOutline, patience);
      if (!outline.ok) return { ok: false, refusal: outline.failure };
      const grids = await readGrids(outline.value.sheets, patience);
      if (!grids.ok) return { ok: false, refusal: grids.failure };
      return { ok: true, workbook: snapshot(outline.value, grids.value) };
    },
  };
}

function snapshot({ name, sheets, definedNames }: WorkbookOutline, read: readonly ReadSheet[]): ExcelSnapshot {
  return {
    name,
    // Excel tells which system a workbook counts its days by only in a preview of its interface (ADR 0010).
    dateSystem: 1900,
    sheets: sheets.map((sheet, i) => sheetOf(sheet, read[i]!)),
    definedNames,
    hasPerfFormulas:
      read.some(({ grid }) => grid?.callsPerf) || definedNames.some(({ refersTo }) => PERF_FUNCTION.test(refersTo)),
    sheetIds: new Map(sheets.map((sheet) => [sheet.name, sheet.id])),
  };
}

function sheetOf(sheet: OutlinedSheet, { grid, unlocked }: ReadSheet) {
  const locks = sheet.locked === null ? unlocked : !sheet.locked;
  return gridSheet({ ...sheet, unlocked: locks }, grid);
}
