// SPDX-License-Identifier: EUPL-1.2
import { isMeasure } from "../scorecard/comparable";
import { foldHeading } from "../values/fold";
import { interpret } from "../values/interpret";
import type { Cell } from "../workbook/cell";
import { codeOf, isKeyRow, rowKind, type RowView } from "./row-view";
import { isWritten } from "./written";
import { AFTER_TABLE_WORDS } from "./vocabulary/titles";

/**
 * How many of the rows belong to the table. After its last figure may come what only looks like rows of it: notes,
 * a legend («Verde», «≥ 90%»), place, date and signatures, the title of the next table.
 */
export function tableLength(rows: readonly RowView[]): number {
  let end = rows.length;
  while (end > 0 && !holdsFigure(rows[end - 1]!)) end--;
  const coded = rows.slice(0, end).some((view) => headingOf(view) !== "" && codeOf(view) !== null);
  while (end < rows.length && !isAfterTable(rows[end]!, rows[end - 1], coded)) end++;
  while (end > 0 && isLoose(rows[end - 1]!)) end--;
  return end;
}

function holdsFigure(view: RowView): boolean {
  if (isKeyRow(view)) return false;
  return [view.actual, view.target, view.declared].some(isFigure) || rowKind(view, undefined) === "total";
}

/** A text that cannot be read may be a signature as well as a placeholder: it proves no row. */
function isFigure(cell: Cell): boolean {
  if (cell.kind !== "text") return isWritten(cell);
  const value = interpret(cell);
  return isMeasure(value) || value.type === "blank";
}

function isLoose(view: RowView): boolean {
  const kind = rowKind(view, undefined);
  return kind === "note" || kind === "blank";
}

/**
 * Rows without figures go on with the table as long as they stand close to it, or are objectives, coded where the
 * others are. «Servizio:» and the like begin the next table.
 */
function isAfterTable(view: RowView, before: RowView | undefined, coded: boolean): boolean {
  const heading = headingOf(view);
  if (heading.endsWith(":") && view.label !== "" && !view.hasFigures) return true;
  if (AFTER_TABLE_WORDS.test(foldHeading(heading || view.label || textOf(view)))) return true;
  const isApart = !before || view.row > before.row + 1 || rowKind(before, undefined) === "blank";
  if (isKeyRow(view)) return isApart || rowKind(view, undefined) !== "total";
  if (!isApart || (heading !== "" && codeOf(view) !== null)) return false;
  if (!heading || (!view.label && view.hasFigures)) return rowKind(view, undefined) !== "blank";
  return view.label === "" ? coded : !/\p{L}{3}/u.test(view.label);
}

function headingOf({ operational, objective }: RowView): string {
  return operational || objective;
}

function textOf({ actual, target, declared }: RowView): string {
  return actual.text || target.text || declared.text;
}
