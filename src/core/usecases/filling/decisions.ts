// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../workbook/address";
import type { CellEdit, Conflict } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { FillReason } from "./reasons";

/** What a person has decided about single cells of a filling, by `cellKey`. Whatever is in neither is as proposed. */
export interface FillDecisions {
  /** Conflicts in which the score replaces what the cell holds. */
  readonly overwritten: ReadonlySet<string>;
  /** Cells of the body that would be written, and are left as they are. */
  readonly leftOut: ReadonlySet<string>;
}

export const NO_DECISIONS: FillDecisions = { overwritten: new Set(), leftOut: new Set() };

/** "Foglio!B3": by it decisions name a cell. */
export function cellKey(sheet: string, row: number, column: number): string {
  return `${sheet}!${addressOf(row, column)}`;
}

/** The same of a conflict; null: it is about a whole sheet. */
export function conflictKey({ sheet, cell }: Conflict): string | null {
  return cell && cellKey(sheet, cell.row, cell.column);
}

/** Formulas, locked cells, presumptions and doubtful places are not among them: there something else has to be done. */
const TO_DECIDE: readonly FillReason[] = ["declared-differs", "cell-occupied"];

/**
 * Cells whose conflict a person may decide for the score: they hold a constant of the body's, may be written, and one
 * score only is wanted there.
 */
export function decidableCells(conflicts: readonly Conflict[], { sheets }: WorkbookSnapshot): ReadonlySet<string> {
  const sheetNamed = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const wanted = new Map<string, Set<unknown>>();
  const excluded = new Set<string>();
  for (const conflict of conflicts) {
    const { sheet: name, cell: at, why } = conflict;
    const key = conflictKey(conflict);
    const sheet = sheetNamed.get(name);
    if (!at || key === null || !sheet) continue;
    const cell = sheet.cell(at.row, at.column);
    const isConstant = cell.formula === "none" && cell.kind !== "error";
    const isSure = typeof conflict.wanted === "number" && typeof why.args.withPresumed !== "number";
    const isOpen = isConstant && isSure && !sheet.isLocked(at.row, at.column);
    if (!isOpen || !isOneOf(TO_DECIDE, why.code)) excluded.add(key);
    wanted.set(key, (wanted.get(key) ?? new Set()).add(conflict.wanted));
  }
  const keys = [...wanted].filter(([key, scores]) => scores.size === 1 && !excluded.has(key)).map(([key]) => key);
  return new Set(keys);
}

const SCORES: readonly FillReason[] = ["score-filled", "score-refreshed", "score-withdrawn", "score-decided"];

/** True for a cell of the body, which may be left out. A sheet of PERF's is written whole: half of it would mislead. */
export function canLeaveOut({ why }: CellEdit): boolean {
  return isOneOf(SCORES, why.code);
}

function isOneOf(codes: readonly string[], code: string): boolean {
  return codes.includes(code);
}
