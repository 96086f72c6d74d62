// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import { foldHeading } from "../values/fold";
import type { HeadingCell } from "./heading-cell";
import { isWritten } from "./written";
import { DEPTH_BELOW } from "./share-below";
import { isClosing } from "./vocabulary/closing-rows";
import type { ColumnRole } from "./vocabulary/headings";
import { HIGHER_OBJECTIVE, LOWER_OBJECTIVE } from "./vocabulary/levels";

/**
 * «Obiettivo strategico | Obiettivo operativo | Indicatore»: the indicators are the lowest objective's, and the one above
 * it is their perspective. Not where the rows show that the higher one is scored: it has rows of its own, as in the
 * source document, or a % that stands once for all its operational ones.
 */
export function withLowestObjective(sheet: Sheet, row: number, seen: readonly HeadingCell[]): readonly HeadingCell[] {
  const named = seen.filter(namesObjectives);
  const titles = named.filter(({ text }) => !isDescription(text));
  // A description of an objective that has a title beside is no name, and no level.
  if (titles.length > 0 && titles.length < named.length)
    return withLowestObjective(
      sheet,
      row,
      seen.map((cell) => (named.includes(cell) && !titles.includes(cell) ? { ...cell, role: null } : cell)),
    );
  const levels = named;
  const [lowest] = [...levels].sort((a, b) => levelOf(b) - levelOf(a));
  const above = levels.filter((cell) => lowest && levelOf(cell) < levelOf(lowest));
  if (!lowest || above.length === 0) return seen;
  const nearest = above.at(-1)!;
  const isLowest = !isHigherScored(sheet, row, seen, lowest, nearest);
  const roleFor = (cell: HeadingCell): ColumnRole | null => {
    if (cell === lowest) return isLowest ? "objective" : "operational";
    if (cell === nearest && !isLowest) return "objective";
    return above.includes(cell) ? "perspective" : cell.role;
  };
  return seen.map((cell) => ({ ...cell, role: roleFor(cell) }));
}

function namesObjectives({ role, text }: HeadingCell): boolean {
  return role === "objective" || (role === "operational" && foldHeading(text).startsWith("ob"));
}

function isDescription(text: string): boolean {
  return foldHeading(text).startsWith("descrizione");
}

/** 0 for the higher objectives, 2 for the lower, 1 for those that say neither. */
function levelOf({ text }: HeadingCell): number {
  const words = foldHeading(text);
  if (HIGHER_OBJECTIVE.test(words)) return 0;
  return LOWER_OBJECTIVE.test(words) ? 2 : 1;
}

function isHigherScored(
  sheet: Sheet,
  heading: number,
  seen: readonly HeadingCell[],
  lowest: HeadingCell,
  higher: HeadingCell,
): boolean {
  const columnOf = (role: ColumnRole): number | undefined => seen.find((cell) => cell.role === role)?.column;
  const label = columnOf("indicator");
  const share = columnOf("objectiveDeclared");
  const saidAt = (row: number, column: number | undefined): string =>
    column === undefined ? "" : sheet.cell(row, column).text.trim();
  let before = { higher: "", lowest: "" };
  let [ownShares, sharedShares] = [0, 0];
  for (let row = heading + 1; row <= heading + DEPTH_BELOW; row++) {
    const now = { higher: saidAt(row, higher.column), lowest: saidAt(row, lowest.column) };
    // A row of its own, which names no objective below it.
    if (now.higher !== "" && now.lowest === "" && saidAt(row, label) === "" && !closes(now.higher)) return true;
    const isNewHigher = now.higher !== "" && now.higher !== before.higher;
    const isNewLowest = now.lowest !== "" && now.lowest !== before.lowest;
    before = { higher: now.higher || before.higher, lowest: now.lowest || before.lowest };
    if (share === undefined || !isNewLowest || isNewHigher) continue;
    if (isWritten(sheet.cell(row, share))) ownShares++;
    else sharedShares++;
  }
  return sharedShares > ownShares;
}

function closes(text: string): boolean {
  return isClosing(foldHeading(text), false);
}
