// SPDX-License-Identifier: EUPL-1.2
import { cellKey, keyPlace, meets, type Area } from "../workbook/area";
import type { HostSheet, HostWorkbook } from "../workbook/model";
import { parseCall, type ParsedCall } from "./parse-formula";
import { precedentsOf } from "./invocation";
import { freeSpill } from "./put-result";
import { storedCells } from "../workbook/read-cells";

/** A formula that the host calculates. */
export interface Tracked {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly call: ParsedCall;
  readonly precedents: readonly Area[];
  /** The cells that its result fills, or would fill if they were free. */
  spill: Area | null;
  /** Of the call under way; null: none. */
  invocation: number | null;
}

/** Formulas by sheet and cell. */
export type TrackedCells = Map<HostSheet, Map<number, Tracked>>;

/** Formulas that an area holds now, and the cells that were emptied because a formula is gone. */
export interface Noticed {
  readonly entered: readonly Tracked[];
  readonly freed: readonly Area[];
}

/** Takes notice of the formulas that an area holds now, and forgets those that it no longer holds. */
export function trackArea(tracked: TrackedCells, book: HostWorkbook, area: Area): Noticed {
  const onSheet = tracked.get(area.sheet) ?? new Map<number, Tracked>();
  tracked.set(area.sheet, onSheet);
  const freed = forgetChanged(onSheet, area);
  const entered: Tracked[] = [];
  for (const { row, column, cell } of storedCells(area)) {
    const call = cell.formula === null ? null : parseCall(cell.formula);
    if (!call) continue;
    const key = cellKey(row, column);
    const known = onSheet.get(key);
    const precedents = precedentsOf(call.args, { book, sheet: area.sheet, blanks: null });
    const entry: Tracked = known ?? {
      sheet: area.sheet,
      row,
      column,
      formula: cell.formula!,
      call,
      precedents,
      spill: null,
      invocation: null,
    };
    onSheet.set(key, entry);
    entered.push(entry);
  }
  return { entered, freed };
}

/** Formulas outside an area that read something in it, or that spill over it. */
export function dependentsOf(tracked: TrackedCells, area: Area): readonly Tracked[] {
  const found: Tracked[] = [];
  for (const onSheet of tracked.values()) {
    for (const each of onSheet.values()) {
      const reads = each.precedents.some((precedent) => meets(precedent, area));
      if (reads || (each.spill && meets(each.spill, area))) found.push(each);
    }
  }
  return found;
}

/** Formulas that read any of these cells: one pass over all formulas, however many cells changed. */
export function readersOf(tracked: TrackedCells, changed: readonly Area[]): readonly Tracked[] {
  const keys = new Map<HostSheet, Set<number>>();
  for (const { sheet, row, column } of changed) {
    keys.set(sheet, (keys.get(sheet) ?? new Set<number>()).add(cellKey(row, column)));
  }
  if (keys.size === 0) return [];
  const formulas = [...tracked.values()].flatMap((onSheet) => [...onSheet.values()]);
  return formulas.filter(({ precedents }) => precedents.some((area) => holdsAny(area, keys.get(area.sheet))));
}

function holdsAny(area: Area, keys: ReadonlySet<number> | undefined): boolean {
  if (!keys) return false;
  if (area.rows * area.columns > keys.size) {
    for (const key of keys) if (meets(area, { ...area, ...keyPlace(key), rows: 1, columns: 1 })) return true;
    return false;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (keys.has(cellKey(row, column))) return true;
    }
  }
  return false;
}

export function isTracked(tracked: TrackedCells, entry: Tracked): boolean {
  return tracked.get(entry.sheet)?.get(cellKey(entry.row, entry.column)) === entry;
}

function forgetChanged(onSheet: Map<number, Tracked>, area: Area): readonly Area[] {
  const freed: Area[] = [];
  for (const [key, entry] of onSheet) {
    const { row, column } = keyPlace(key);
    const inside = meets({ sheet: area.sheet, row, column, rows: 1, columns: 1 }, area);
    if (!inside || area.sheet.cells.get(key)?.formula === entry.formula) continue;
    onSheet.delete(key);
    freed.push(...freeSpill(entry));
  }
  return freed;
}
