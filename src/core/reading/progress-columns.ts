// SPDX-License-Identifier: EUPL-1.2
import { foldHeading } from "../values/fold";
import { interpret } from "../values/interpret";
import type { Sheet } from "../workbook/snapshot";
import type { HeadingCell } from "./heading-cell";
import { DEPTH_BELOW } from "./share-below";
import type { ColumnRole } from "./vocabulary/headings";

const PROGRESS = /^(?:stato (?:di |d )?|situazione (?:di |d )?)?(?:avanzamento|attuazione|realizzazione)$/;

/** Headings among which the progress may be the result: a quick look before any cell. */
export function mayBeProgress(seen: readonly HeadingCell[]): boolean {
  const has = (wanted: ColumnRole): boolean => seen.some(({ role }) => role === wanted);
  return has("target") && !has("actual") && seen.some(isProgress);
}

/**
 * «Target | Avanzamento al 30/06»: the progress is the result where its cells are of the kind of the targets. Percentages
 * alone prove nothing, as they may be the degree to which the target was met.
 */
export function withProgress(sheet: Sheet, row: number, seen: readonly HeadingCell[]): readonly HeadingCell[] {
  if (!mayBeProgress(seen)) return seen;
  const targets = seen.filter(({ role }) => role === "target");
  const found = seen.filter(
    (cell) => isProgress(cell) && targets.some(({ column }) => areOfAKind(sheet, row, cell.column, column)),
  );
  if (found.length !== 1) return seen;
  return seen.map((cell) => (cell === found[0] ? { ...cell, role: "actual" } : cell));
}

function isProgress({ role, text }: HeadingCell): boolean {
  return (role === null || role === "declared") && PROGRESS.test(foldHeading(text));
}

function areOfAKind(sheet: Sheet, heading: number, progress: number, target: number): boolean {
  let [both, alike, proved] = [0, 0, 0];
  for (let row = heading + 1; row <= heading + DEPTH_BELOW; row++) {
    const [done, goal] = [interpret(sheet.cell(row, progress)), interpret(sheet.cell(row, target))];
    if (done.type === "blank" || goal.type === "blank") continue;
    both++;
    if (done.type !== goal.type || done.type === "text" || done.type === "error") continue;
    alike++;
    if (done.type !== "percent") proved++;
  }
  return proved > 0 && alike * 2 > both;
}
