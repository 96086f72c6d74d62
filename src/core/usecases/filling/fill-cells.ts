// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../../memory/content";
import { type Memory, writtenFor } from "../../memory/memory";
import type { WrittenValue } from "../../memory/write-memory";
import { finished, type Steps } from "../../steps/steps";
import type { Cell } from "../../workbook/cell";
import type { CellEdit, Conflict } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { claim, noClaims } from "./claims";
import { decide, type Decision, leftAlone } from "./decide";
import { cellKey } from "./decisions";
import type { FillTarget } from "./fill-targets";
import { percentFormats } from "./percent-formats";
import { because, type FillReason } from "./reasons";

export interface CellsFilled {
  readonly edits: readonly CellEdit[];
  readonly conflicts: readonly Conflict[];
  /** What PERF's own figures in the body's cells will be, for the memory. */
  readonly written: ReadonlyMap<string, WrittenValue>;
}

/**
 * Fills % cells that are blank, refreshes those that PERF wrote and that nobody touched since, and empties them when
 * there is no score any more. Whatever else a cell holds stays: what disagrees is listed as a conflict.
 */
export function fillCells(workbook: WorkbookSnapshot, targets: Iterable<FillTarget>, memory: Memory): CellsFilled {
  return finished(fillCellsSteps(workbook, targets, memory));
}

/** Cells between two places to stop. */
const CELLS_AT_A_TIME = 64;
const NONE: ReadonlySet<string> = new Set();

/** The same, with places to stop; cells that are left out (`cellKey`) stay as they are, whatever would be written there. */
export function* fillCellsSteps(
  workbook: WorkbookSnapshot,
  targets: Iterable<FillTarget>,
  memory: Memory,
  leftOut: ReadonlySet<string> = NONE,
): Steps<CellsFilled> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const formatFor = percentFormats();
  const claims = noClaims();
  const edits: CellEdit[] = [];
  const conflicts: Conflict[] = [];
  const written = new Map<string, WrittenValue>();
  let seen = 0;
  for (const target of targets) {
    if (++seen % CELLS_AT_A_TIME === 0) yield;
    const { row, column } = target.at;
    const sheet = sheets.get(target.sheet);
    const cell = sheet?.cell(row, column);
    const remembered = writtenFor(memory, target.identity);
    const decided = sheet && cell ? decide(target, sheet, cell, remembered) : absent(target);
    const decision =
      cell && leftOut.has(cellKey(target.sheet, row, column)) ? leftAlone(decided, cell, remembered) : decided;
    if (decision.does === "conflict") conflicts.push(conflictOf(target, cell, decision.code));
    if (!sheet || !cell || decision.does === "nothing" || decision.does === "conflict") continue;
    const { value } = decision;
    const claimed = claim(claims, target, value);
    if (claimed === "contested") conflicts.push(conflictOf(target, cell, "claimed-twice"));
    if (claimed !== "contested" && value !== null) {
      written.set(target.identity, { sheet: target.sheet, at: target.at, value });
    }
    if (claimed !== "new" || decision.does !== "write") continue;
    const format = value === null ? null : formatFor(sheet, row, column);
    edits.push({ sheet: sheet.name, row, column, ...changeOf(target, cell, decision.code, value), format });
  }
  return { edits, conflicts, written };
}

function absent({ score }: FillTarget): Decision {
  return score === null ? { does: "nothing" } : { does: "conflict", code: "sheet-absent" };
}

function changeOf({ of, score }: FillTarget, cell: Cell, code: FillReason, value: number | null) {
  const before = cell.kind === "number" ? cell.number : null;
  return { old: contentOf(cell), value, style: "keep" as const, why: because(code, { of, before, score }) };
}

function conflictOf(target: FillTarget, cell: Cell | undefined, code: FillReason): Conflict {
  const found = cell ? contentOf(cell) : null;
  const { of, sheet, at, score, withPresumed } = target;
  const why = because(code, { of, score, withPresumed, declared: found });
  return { sheet, cell: at, found, wanted: score, why };
}
