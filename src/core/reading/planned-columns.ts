// SPDX-License-Identifier: EUPL-1.2
import { foldHeading } from "../values/fold";
import { interpret } from "../values/interpret";
import type { Sheet } from "../workbook/snapshot";
import type { HeadingCell } from "./heading-cell";
import { DEPTH_BELOW } from "./share-below";
import type { ColumnRole } from "./vocabulary/headings";
import { OTHER_SUBJECT } from "./vocabulary/other-subjects";

/** Words of budgets and of plans, which are targets only beside indicators and their results. */
const PLANNED =
  /^(?:(?:valor[ei]|dat[oi]) )?(?:a |da |di )?(?:preventiv[oi]|budget|pian[oi]|prevision[ei]|programmazione)(?: (?:annual[ei]|inizial[ei]|originari[oae]|assestat[oi]|aggiornat[oi]|definitiv[oi]))*$/;
const MONEY = /€|\beuro\b|\bimport[oi]\b/i;
/** A result that is ten times what was planned, or a tenth of it, on most rows, measures something else. */
const WIDEST = 10;

/** Headings among which a word of budgets may be the target: a quick look before any cell. */
export function mayBePlanned(seen: readonly HeadingCell[]): boolean {
  const has = (role: ColumnRole): boolean => seen.some((cell) => cell.role === role);
  return has("indicator") && has("actual") && !has("target") && seen.some(isPlanned);
}

/**
 * «Indicatore | Budget | Consuntivo»: what was planned is the target where the figures are of the kind and the size of the
 * results. The money set aside for an objective, beside the result of its indicator, is not.
 */
export function withPlanned(sheet: Sheet, row: number, seen: readonly HeadingCell[]): readonly HeadingCell[] {
  if (!mayBePlanned(seen) || seen.some(({ text }) => OTHER_SUBJECT.test(foldHeading(text)))) return seen;
  const results = seen.filter(({ role }) => role === "actual");
  const isTarget = (cell: HeadingCell): boolean =>
    isPlanned(cell) && results.some(({ column }) => areAlike(sheet, row, cell.column, column));
  return seen.map((cell) => (isTarget(cell) ? { ...cell, role: "target" } : cell));
}

function isPlanned({ role, text }: HeadingCell): boolean {
  return role === null && PLANNED.test(foldHeading(text)) && !MONEY.test(text);
}

function areAlike(sheet: Sheet, heading: number, planned: number, result: number): boolean {
  let [both, alike] = [0, 0];
  for (let row = heading + 1; row <= heading + DEPTH_BELOW; row++) {
    const [goal, done] = [interpret(sheet.cell(row, planned)), interpret(sheet.cell(row, result))];
    if ([goal, done].some(({ type }) => type === "blank" || type === "text" || type === "error")) continue;
    both++;
    if (goal.type === done.type && isNear(goal.number, done.number)) alike++;
  }
  return alike * 2 > both;
}

function isNear(one: number, other: number): boolean {
  if (one === 0 || other === 0) return true;
  const ratio = Math.abs(one / other);
  return ratio <= WIDEST && ratio >= 1 / WIDEST;
}
