// SPDX-License-Identifier: EUPL-1.2
import { PERF_FUNCTION } from "../core/workbook/perf-marks";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { inExcel, pause, type ExcelFailure } from "./in-excel";
import { gridSheet } from "./reading/grid-sheet";
import type { Grid } from "./reading/grid";
import { readOutline, type WorkbookOutline } from "./reading/outline";
import { readGrids } from "./reading/read-grids";
import { readUnlocked, type Unlocked } from "./reading/read-locks";

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
      const unlocked = await readUnlocked(outline.value.sheets, patience);
      if (!unlocked.ok) return { ok: false, refusal: unlocked.failure };
      return { ok: true, workbook: snapshot(outline.value, grids.value, unlocked.value) };
    },
  };
}

function snapshot(
  { name, sheets, definedNames }: WorkbookOutline,
  grids: readonly (readonly Grid[])[],
  unlocked: readonly Unlocked[],
): ExcelSnapshot {
  return {
    name,
    // Excel tells which system a workbook counts its days by only in a preview of its interface (ADR 0010).
    dateSystem: 1900,
    sheets: sheets.map((sheet, i) => {
      const locks = sheet.locked === null ? unlocked[i]! : !sheet.locked;
      return gridSheet({ ...sheet, unlocked: locks }, grids[i]!);
    }),
    definedNames,
    hasPerfFormulas:
      grids.flat().some(({ callsPerf }) => callsPerf) ||
      definedNames.some(({ refersTo }) => PERF_FUNCTION.test(refersTo)),
    sheetIds: new Map(sheets.map((sheet) => [sheet.name, sheet.id])),
  };
}
