// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import { foldHeading } from "../values/fold";
import { interpret } from "../values/interpret";
import type { HeadingCell } from "./heading-cell";
import { shareBelow } from "./share-below";
import { DATE_DONE, DUE_DATE } from "./vocabulary/date-headings";
import type { ColumnRole } from "./vocabulary/headings";

/**
 * «Scadenza» and «Data di completamento» are target and result beside an objective and what is done for it, where real
 * dates stand under both; one of them may be called «Target» or «Consuntivo». A deadline alone makes no indicator.
 */
export function withDateColumns(sheet: Sheet, row: number, seen: readonly HeadingCell[]): readonly HeadingCell[] {
  const has = (role: ColumnRole): boolean => seen.some((cell) => cell.role === role);
  if (!has("objective") && !namesObjectives(seen)) return seen;
  if ((!has("indicator") && !has("operational")) || (has("target") && has("actual"))) return seen;
  const due = seen.find(({ role, text }) => role === "target" || (role === null && DUE_DATE.test(foldHeading(text))));
  const done = seen.find(({ role, text }) => role === "actual" || (role === null && DATE_DONE.test(foldHeading(text))));
  if (!due || !done || !holdsDates(sheet, row, due.column)) return seen;
  // the form of a Plan waits for its results; of a list of things to do nobody waits for more than that they are done
  const isForm = has("indicator") && isBlank(sheet, row, done.column);
  if (!isForm && !holdsDates(sheet, row, done.column)) return seen;
  return seen.map((cell) => {
    if (cell === due) return { ...cell, role: "target" };
    return cell === done ? { ...cell, role: "actual" } : cell;
  });
}

/** Headings among which a date may be a figure: a quick look before any cell. */
export function mayNeedDates(seen: readonly HeadingCell[]): boolean {
  const isOfObjectives = seen.some(({ role }) => role === "objective" || role === "operational");
  return isOfObjectives && seen.some(({ role, text }) => role === null && isDateHeading(foldHeading(text)));
}

function isDateHeading(words: string): boolean {
  return DUE_DATE.test(words) || DATE_DONE.test(words);
}

/** «Obiettivo operativo | Indicatore»: both have a column. */
function namesObjectives(seen: readonly HeadingCell[]): boolean {
  const isNamed = seen.some(({ role, text }) => role === "operational" && foldHeading(text).startsWith("obiettiv"));
  return isNamed && seen.some(({ role }) => role === "indicator");
}

function isBlank(sheet: Sheet, row: number, column: number): boolean {
  return shareBelow(sheet, row, column, () => true) === 0;
}

function holdsDates(sheet: Sheet, row: number, column: number): boolean {
  const isDate = shareBelow(sheet, row, column, (cell) => {
    const { type, ambiguous } = interpret(cell);
    return type === "date" || ambiguous?.code === "year-missing";
  });
  return isDate > 0.5;
}
