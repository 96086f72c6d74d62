// SPDX-License-Identifier: EUPL-1.2
import { contentOf, holds } from "../../memory/content";
import { type Memory, writtenFor } from "../../memory/memory";
import type { WrittenValue } from "../../memory/write-memory";
import type { Cell } from "../../workbook/cell";
import type { CellContent, CellEdit, Conflict } from "../../workbook/plan";
import type { Sheet, WorkbookSnapshot } from "../../workbook/snapshot";
import type { FillTarget } from "./fill-targets";
import { percentFormats } from "./percent-formats";
import { because, type FillReason } from "./reasons";

export interface CellsFilled {
  readonly edits: readonly CellEdit[];
  readonly conflicts: readonly Conflict[];
  /** What PERF's own figures in the body's cells will be, for the memory. */
  readonly written: ReadonlyMap<string, WrittenValue>;
}

/** What is to be done with one % cell. "kept": it already holds what PERF wrote. */
type Decision =
  | { readonly does: "nothing" | "keep" }
  | { readonly does: "write"; readonly code: FillReason; readonly value: number | null }
  | { readonly does: "conflict"; readonly code: FillReason };

const NOTHING: Decision = { does: "nothing" };

/**
 * Fills % cells that are blank, refreshes those that PERF wrote and that nobody touched since, and empties them when
 * there is no score any more. Whatever else a cell holds stays: what disagrees is listed as a conflict.
 */
export function fillCells(workbook: WorkbookSnapshot, targets: Iterable<FillTarget>, memory: Memory): CellsFilled {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const formatFor = percentFormats();
  const edits: CellEdit[] = [];
  const conflicts: Conflict[] = [];
  const written = new Map<string, WrittenValue>();
  const claims: Claims = new Map();
  const edited = new Set<string>();
  for (const target of targets) {
    const sheet = sheets.get(target.sheet);
    const { row, column } = target.at;
    const cell = sheet?.cell(row, column);
    const decision = decide(target, sheet, cell, writtenFor(memory, target.identity), claims);
    if (decision.does === "conflict") conflicts.push(conflictOf(target, cell, decision.code));
    if (decision.does === "keep" || (decision.does === "write" && decision.value !== null)) {
      written.set(target.identity, { sheet: target.sheet, at: target.at, value: target.score! });
    }
    // Two readings of one cell that agree are one edit.
    if (!sheet || !cell || decision.does !== "write" || edited.has(cellKey(target))) continue;
    edited.add(cellKey(target));
    const format = decision.value === null ? null : formatFor(sheet, row, column);
    const why = because(decision.code, { of: target.of, before: numberIn(cell), score: target.score });
    const change = { old: contentOf(cell), value: decision.value, style: "keep", format, why } as const;
    edits.push({ sheet: sheet.name, row, column, ...change });
  }
  return { edits, conflicts, written };
}

function decide(
  target: FillTarget,
  sheet: Sheet | undefined,
  cell: Cell | undefined,
  remembered: CellContent | undefined,
  claims: Claims,
): Decision {
  const { score, withPresumed, at } = target;
  if (!sheet || !cell) return score === null ? NOTHING : conflict("sheet-absent");
  const isOurs = remembered !== undefined && remembered !== null && holds(cell, remembered);
  const isLocked = sheet.isLocked(at.row, at.column);
  if (score === null || withPresumed !== null) {
    if (isOurs) return isLocked ? conflict("cell-locked") : { does: "write", code: "score-withdrawn", value: null };
    return score !== null && isBlank(cell) ? conflict("score-presumed") : keepStatement(target, cell);
  }
  if (!isOurs && !isBlank(cell)) return keepStatement(target, cell);
  if (!isLocked && !claim(claims, target, score)) return conflict("claimed-twice");
  if (holds(cell, score)) return { does: "keep" };
  if (isLocked) return conflict("cell-locked");
  return { does: "write", code: isOurs ? "score-refreshed" : "score-filled", value: score };
}

/** The cell holds something of the body's: it stays, and is listed when it says something else than the score. */
function keepStatement({ score, declaredCheck }: FillTarget, cell: Cell): Decision {
  if (score === null || declaredCheck === "equal" || declaredCheck === "within-display") return NOTHING;
  if (cell.formula !== "none") return conflict("cell-formula");
  return conflict(declaredCheck === "differs" ? "declared-differs" : "cell-occupied");
}

/** Scores wanted so far, by identity and by cell. */
type Claims = Map<string, number>;

/** False when the same cell, or a cell of the same identity, is already to hold another figure. */
function claim(claims: Claims, target: FillTarget, score: number): boolean {
  for (const key of [target.identity, cellKey(target)]) {
    if ((claims.get(key) ?? score) !== score) return false;
    claims.set(key, score);
  }
  return true;
}

function cellKey({ sheet, at }: FillTarget): string {
  return `${String(at.row)};${String(at.column)}!${sheet}`;
}

function conflict(code: FillReason): Decision {
  return { does: "conflict", code };
}

function isBlank(cell: Cell): boolean {
  return cell.formula === "none" && (cell.kind === "blank" || (cell.kind === "text" && cell.text.trim() === ""));
}

function numberIn(cell: Cell): number | null {
  return cell.kind === "number" ? cell.number : null;
}

function conflictOf(target: FillTarget, cell: Cell | undefined, code: FillReason): Conflict {
  const found = cell ? contentOf(cell) : null;
  const { of, sheet, at, score, withPresumed } = target;
  const why = because(code, { of, score, withPresumed, declared: found });
  return { sheet, cell: at, found, wanted: score, why };
}
