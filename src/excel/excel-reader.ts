// SPDX-License-Identifier: EUPL-1.2
import { PERF_FUNCTION } from "../core/workbook/perf-marks";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { inExcel, USUAL_PACE, type ExcelFailure, type Pace } from "./in-excel";
import { gridSheet, type SheetFacts } from "./reading/grid-sheet";
import { readDateSystem } from "./reading/date-system";
import type { Grid } from "./reading/grid";
import { type OutlinedSheet, readOutline, type WorkbookOutline } from "./reading/outline";
import { readGrids } from "./reading/read-grids";
import { readUnlocked, type Unlocked } from "./reading/read-locks";

/** What a sheet of a snapshot is made of: where little has changed, the next snapshot is made of it too. */
export interface StoredSheet {
  readonly id: string;
  readonly facts: SheetFacts;
  readonly grids: readonly Grid[];
}

/** A snapshot of the workbook open in Excel. */
export interface ExcelSnapshot extends WorkbookSnapshot {
  /** Excel's own identity of each sheet, by the name it had: whoever renames a sheet does not mislead a writing. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** In the order of the sheets. */
  readonly stored: readonly StoredSheet[];
}

export type ExcelReadOutcome =
  { readonly ok: true; readonly workbook: ExcelSnapshot } | { readonly ok: false; readonly refusal: ExcelFailure };

/**
 * Reads the workbook open in Excel, hidden sheets included. Changes nothing, and asks nothing that would cost the user
 * the undo of the last steps (ADR 0010). Three round trips while the cells are few, a fourth where there are dates.
 */
export function excelReader(pace: Pace = USUAL_PACE): { read(): Promise<ExcelReadOutcome> } {
  return {
    read: async () => {
      const patience = { ...pace, repeatable: true };
      const outline = await inExcel(readOutline, patience);
      if (!outline.ok) return { ok: false, refusal: outline.failure };
      const grids = await readGrids(outline.value.sheets, patience);
      if (!grids.ok) return { ok: false, refusal: grids.failure };
      const unlocked = await readUnlocked(outline.value.sheets, patience);
      if (!unlocked.ok) return { ok: false, refusal: unlocked.failure };
      const dateSystem = await readDateSystem(outline.value.sheets, grids.value, patience);
      if (!dateSystem.ok) return { ok: false, refusal: dateSystem.failure };
      return { ok: true, workbook: snapshot(outline.value, grids.value, unlocked.value, dateSystem.value) };
    },
  };
}

function snapshot(
  { name, sheets, definedNames }: WorkbookOutline,
  grids: readonly (readonly Grid[])[],
  unlocked: readonly Unlocked[],
  dateSystem: ExcelSnapshot["dateSystem"],
): ExcelSnapshot {
  const stored = sheets.map((sheet, i) => storedSheet(sheet, unlocked[i]!, grids[i]!));
  return {
    name,
    dateSystem,
    stored,
    sheets: stored.map(({ facts, grids: own }) => gridSheet(facts, own)),
    definedNames,
    hasPerfFormulas:
      grids.flat().some(({ callsPerf }) => callsPerf) ||
      definedNames.some(({ refersTo }) => PERF_FUNCTION.test(refersTo)),
    sheetIds: new Map(sheets.map((sheet) => [sheet.name, sheet.id])),
  };
}

function storedSheet(
  { id, name, visibility, isProtected, locked }: OutlinedSheet,
  unlocked: Unlocked,
  grids: readonly Grid[],
): StoredSheet {
  return { id, grids, facts: { name, visibility, isProtected, unlocked: locked === null ? unlocked : !locked } };
}
