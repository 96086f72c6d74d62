// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../checks/finding";
import type { WrittenValue } from "../../memory/write-memory";
import type { CellEdit, Reason } from "../../workbook/plan";
import { fillCells } from "../filling/fill-cells";
import { type FillTarget, fillTargets } from "../filling/fill-targets";
import type { Verification } from "../verify";
import { byCell, type ByCell } from "./cells";

/** What a filling would do with a cell into which a fix writes the computed %: the two must do the same. */
export interface ComputedPercentage {
  readonly score: number;
  /** null where the filling would leave the cell as it is. */
  readonly edit: CellEdit | null;
  /** Why it would; null where it writes. */
  readonly conflict: Reason | null;
  /** What the memory keeps of it, by identity. */
  readonly written: ReadonlyMap<string, WrittenValue>;
}

/** The computed percentages of the cells that these findings' fixes write: the others are not looked at. */
export function computedPercentages(
  { workbook, scorecard, memory }: Verification,
  findings: readonly Finding[],
): ByCell<ComputedPercentage> {
  const found = byCell<ComputedPercentage>();
  const wanted = byCell<FillTarget[]>();
  let isNeeded = false;
  for (const { fix } of findings) {
    for (const { sheet, at, value } of fix?.edits ?? []) {
      if (typeof value !== "number") continue;
      wanted.set(sheet, at, []);
      isNeeded = true;
    }
  }
  if (!isNeeded) return found;
  const targets: FillTarget[] = [];
  for (const target of fillTargets(scorecard)) {
    const there = wanted.get(target.sheet, target.at);
    if (!there || target.score === null) continue;
    there.push(target);
    targets.push(target);
  }
  const { edits, conflicts } = fillCells(workbook, targets, memory);
  const [editAt, conflictAt] = [byCell<CellEdit>(), byCell<Reason>()];
  for (const edit of edits) editAt.set(edit.sheet, edit, edit);
  for (const { sheet, cell, why } of conflicts) if (cell) conflictAt.set(sheet, cell, why);
  for (const { sheet, at } of targets) {
    const there = wanted.get(sheet, at)!;
    const [edit, conflict] = [editAt.get(sheet, at) ?? null, conflictAt.get(sheet, at) ?? null];
    found.set(sheet, at, { score: there[0]!.score!, edit, conflict, written: writtenBy(there) });
  }
  return found;
}

/** What the memory keeps of percentages that are computed, by identity. */
export function writtenBy(targets: readonly FillTarget[]): ReadonlyMap<string, WrittenValue> {
  // an objective and its only indicator may share a cell; where their scores differ, the cell holds the first
  const shown = targets.filter(({ score }) => score === targets[0]?.score);
  return new Map(shown.map(({ identity, sheet, at, score }) => [identity, { sheet, at, value: score! }]));
}
