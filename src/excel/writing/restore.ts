// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../../core/workbook/snapshot";
import type { SheetPlan } from "../../core/workbook/plan";
import { inExcel, type Done, type ExcelFailure, type Pace } from "../in-excel";
import { gridSheet } from "../reading/grid-sheet";
import { readOutline } from "../reading/outline";
import { readGrids } from "../reading/read-grids";
import { carryOut, type Writing } from "./carry-out";
import { inverse, sameReference, type CellChange, type Change, type MadeSheet } from "./change";
import { problemWith } from "./check-change";
import { heldAs, sameHeld } from "./held";
import { placeOf, progressOf, wholeSheet, type Place, type Progress } from "./progress";
import { referenceTo } from "./reference";
import { survey, type FoundCell, type Survey } from "./survey";

export type RestoreOutcome =
  | {
      readonly ok: true;
      /** The way back from this restoring. */
      readonly restore: Change;
      /** What somebody changed since: it stays as it is. */
      readonly kept: readonly Place[];
    }
  | {
      readonly ok: false;
      readonly refusal: ExcelFailure;
      /** null: nothing was touched. */
      readonly progress: Progress | null;
      readonly restore: Change | null;
      readonly kept: readonly Place[];
    };

/**
 * Brings the old state back: only in cells that still hold what was written, and by taking away only sheets of ours on
 * which there is nothing else. Whatever somebody has touched since is left and named.
 */
export async function restoreChange(point: Change, writing: Writing): Promise<RestoreOutcome> {
  const { pace } = writing;
  const found = await survey(
    point.cells,
    point.names.map(({ name }) => name),
    pace,
  );
  if (!found.ok) return refused(found.failure);
  const sheets = await removable(point.remove, pace);
  if (!sheets.ok) return refused(sheets.failure);
  const { change, kept } = stillPossible(point, sheets.value, found.value);
  const problem = problemNow(change, found.value);
  if (problem) return refused(problem, kept);
  const carried = await carryOut(change, new Set(found.value.sheets.map(({ id }) => id)), writing);
  const restore = inverse(change, carried.made, carried.removed);
  if (carried.failure === null) return { ok: true, restore, kept };
  const progress = await progressOf(change, carried, pace);
  return { ok: false, refusal: carried.failure, progress, restore, kept };
}

function refused(refusal: ExcelFailure, kept: readonly Place[] = []): RestoreOutcome {
  return { ok: false, refusal, progress: null, restore: null, kept };
}

interface Removable {
  readonly remove: readonly MadeSheet[];
  readonly touched: readonly MadeSheet[];
}

/** Which sheets of ours hold nothing but what we wrote; those that are gone already are in neither list. */
async function removable(made: readonly MadeSheet[], pace: Pace): Promise<Done<Removable>> {
  if (made.length === 0) return { ok: true, value: { remove: [], touched: [] } };
  const patience = { ...pace, repeatable: true };
  const outline = await inExcel(readOutline, patience);
  if (!outline.ok) return outline;
  const there = outline.value.sheets.flatMap((sheet) => {
    const own = made.find(({ id }) => id === sheet.id);
    return own ? [{ sheet, own }] : [];
  });
  const grids = await readGrids(
    there.map(({ sheet }) => sheet),
    patience,
  );
  if (!grids.ok) return grids;
  const isOurs = there.map(({ sheet, own }, i) => {
    const read = gridSheet({ ...sheet, unlocked: false }, grids.value[i]!);
    return sheet.name === own.plan.name && isUntouched(read, own.plan);
  });
  const listed = there.map(({ own }) => own);
  const value = { remove: listed.filter((_, i) => isOurs[i]), touched: listed.filter((_, i) => !isOurs[i]) };
  return { ok: true, value };
}

/** True when every cell that holds something holds what the plan put there; a cell emptied since loses nobody anything. */
export function isUntouched(sheet: Sheet, plan: SheetPlan): boolean {
  const planned = new Map(plan.rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))]));
  for (const row of sheet.rows()) {
    for (const column of sheet.columns(row)) {
      const cell = sheet.cell(row, column);
      if (cell.kind === "blank" && cell.formula === "none") continue;
      const content = cell.kind === "number" ? cell.number : cell.kind === "boolean" ? cell.number === 1 : cell.text;
      const wanted = planned.get(row)?.get(column);
      if (!wanted || cell.formula !== "none" || !sameHeld(heldAs(content), heldAs(wanted.value))) return false;
    }
  }
  return true;
}

function stillPossible(point: Change, { remove, touched }: Removable, found: Survey) {
  const kept: Place[] = touched.map(({ plan }) => wholeSheet(plan.name));
  const cells: (CellChange & { readonly found: FoundCell })[] = [];
  point.cells.forEach((cell, i) => {
    const now = found.cells[i];
    if (now && sameHeld(now.held, cell.after)) return;
    if (!now || !sameHeld(now.held, cell.before)) return void kept.push(placeOf(cell));
    // The number format goes back only where it is the one that we gave.
    const formatAfter = now.format === cell.formatBefore ? cell.formatAfter : null;
    cells.push({ ...cell, formatAfter, found: now });
  });
  // A sheet that stays keeps the name by which it is known as ours.
  const keptReferences = touched.map(({ plan }) => referenceTo(plan.name, 0, 0));
  const names = point.names.filter(
    ({ name, before }) =>
      sameReference(found.names.get(name) ?? null, before) &&
      !keptReferences.some((reference) => sameReference(reference, before)),
  );
  const there = new Set(found.sheets.map(({ id }) => id));
  const links = point.links.filter(({ sheetId }) => sheetId === null || there.has(sheetId));
  const fits = point.fits.filter(({ sheetId }) =>
    found.sheets.some(({ id, isProtected }) => id === sheetId && !isProtected),
  );
  const change = { cells, make: point.make, remove, names, links, fits };
  return { change, kept };
}

function problemNow(change: ReturnType<typeof stillPossible>["change"], found: Survey): ExcelFailure | null {
  if (change.remove.length > 0 && found.isStructureProtected) return { code: "structure-protected", detail: "" };
  return problemWith(change.cells, change.make, found);
}
