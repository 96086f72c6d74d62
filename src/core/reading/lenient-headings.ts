// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import { foldHeading } from "../values/fold";
import { kindOf } from "./column-content";
import type { HeadingCell } from "./heading-cell";
import { DEPTH_BELOW } from "./share-below";
import type { ColumnRole } from "./vocabulary/headings";
import { figureNamed, isRevisedTarget, withoutInstructions } from "./vocabulary/lenient-words";
import { OTHER_SUBJECT } from "./vocabulary/other-subjects";

type RoleOf = (text: string) => ColumnRole | null;

const NAMES: readonly ColumnRole[] = ["indicator", "objective", "operational"];
const FIGURES: readonly ColumnRole[] = ["actual", "target", "declared"];

/** True where a second, lenient look may find a figure that is missing: a quick look before any cell. */
export function mayBeLenient(seen: readonly HeadingCell[], roleOf: RoleOf): boolean {
  return namesMeasured(seen) && seen.some((cell) => lenientRole(cell, seen, roleOf) !== null);
}

/**
 * Headings never seen («Valore target assegnato alla struttura per il 2024»), by the word that they contain: only where
 * the strict vocabulary leaves the column without a role and the table without the figure, and only where what stands
 * below is of the kind of the other figure. A wrong column costs more than one that is not read (ADR 0012).
 */
export function withLenient(
  sheet: Sheet,
  row: number,
  seen: readonly HeadingCell[],
  roleOf: RoleOf,
): readonly HeadingCell[] {
  if (!namesMeasured(seen)) return seen;
  const read = seen.map((cell) => ({ ...cell, role: lenientRole(cell, seen, roleOf) ?? cell.role }));
  return read.map((cell, index) => {
    const before = seen[index]!;
    return cell.role === before.role || isBorneOut(sheet, row, cell, read) ? cell : before;
  });
}

/** A budget has figures that were foreseen, too. */
function namesMeasured(seen: readonly HeadingCell[]): boolean {
  const has = (role: ColumnRole): boolean => seen.some((cell) => cell.role === role);
  const isMeasured = has("indicator") || (NAMES.some(has) && FIGURES.some(has));
  return isMeasured && !seen.some(({ text }) => OTHER_SUBJECT.test(foldHeading(text)));
}

function lenientRole({ role, text }: HeadingCell, seen: readonly HeadingCell[], roleOf: RoleOf): ColumnRole | null {
  if (role !== null) return null;
  const has = (wanted: ColumnRole): boolean => seen.some((cell) => cell.role === wanted);
  const short = withoutInstructions(text);
  const plain = short === null ? null : roleOf(short);
  if (plain !== null && !FIGURES.includes(plain)) return null;
  const found = plain ?? figureNamed(text);
  if (found === null) return null;
  // The target that replaces the first is wanted beside it.
  if (found === "target" && isRevisedTarget(text)) return found;
  if (found === "declared" && has("objectiveDeclared")) return null;
  return has(found) ? null : found;
}

/** True where the column holds figures, of the kind of those of the other column where both are filled. */
function isBorneOut(sheet: Sheet, heading: number, cell: HeadingCell, read: readonly HeadingCell[]): boolean {
  const wanted = cell.role === "target" ? "actual" : "target";
  const others = cell.role === "declared" ? [] : read.filter(({ role }) => role === wanted);
  let [written, figures, alike, both] = [0, 0, 0, 0];
  for (let row = heading + 1; row <= heading + DEPTH_BELOW; row++) {
    const kind = kindOf(sheet.cell(row, cell.column));
    if (kind === "blank") continue;
    written++;
    if (kind !== "text") figures++;
    const beside = others.map(({ column }) => kindOf(sheet.cell(row, column))).filter(isMeasured);
    if (beside.length === 0 || !isMeasured(kind)) continue;
    both++;
    if (beside.includes(kind)) alike++;
  }
  return figures * 2 > written && alike * 2 >= both;
}

function isMeasured(kind: ReturnType<typeof kindOf>): boolean {
  return kind !== "blank" && kind !== "text";
}
