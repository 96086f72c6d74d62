// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";
import type { Sheet } from "../workbook/snapshot";
import { fold } from "../values/fold";
import type { HeadingCell } from "./heading-cell";
import type { RowView } from "./row-view";
import { DEPTH_BELOW, shareBelow } from "./share-below";
import type { ColumnRole } from "./vocabulary/headings";

/** What each indicator of a row has for itself. */
const OF_INDICATOR = new Set<ColumnRole | null>([
  ...(["indicator", "actual", "target", "declared", "weight", "polarity", "unit", "algorithm"] as const),
  ...(["baseline", "lower", "upper", "note", "source"] as const),
]);

/** Of these, what may be said once of all the indicators of a row. */
const SHARED = new Set<ColumnRole | null>(["note", "source", "declared"]);

/**
 * «Indicatore | Target | Consuntivo | Indicatore | Target | Consuntivo»: the headings of each indicator that stands on a
 * row, with those that all share; null where a row has one, which is nearly always. A % that stands once is the
 * objective's; what else stands once beside the last indicator is nobody's.
 */
export function indicatorsSideBySide(
  sheet: Sheet,
  row: number,
  seen: readonly HeadingCell[],
): readonly (readonly HeadingCell[])[] | null {
  const labels = seen.filter(({ role }) => role === "indicator");
  if (labels.length < 2 || !areDifferentTexts(sheet, row, labels)) return null;
  const groups =
    groupsFrom(seen, labels) ?? groupsFrom([...seen].reverse(), [...labels].reverse()) ?? byNumber(seen, labels);
  if (!groups) return null;
  const counts = new Map<ColumnRole | null, number>();
  for (const { role } of seen) counts.set(role, (counts.get(role) ?? 0) + 1);
  const isShared = ({ role }: HeadingCell): boolean => !OF_INDICATOR.has(role) || counts.get(role) === 1;
  const ofAll = (cell: HeadingCell): boolean => !OF_INDICATOR.has(cell.role) || SHARED.has(cell.role);
  const shared = seen.filter((cell) => isShared(cell) && ofAll(cell));
  return groups.map((group) => [...shared, ...group.filter((cell) => !isShared(cell))]);
}

/** The stretches that begin with each label, if each has figures of its own. */
function groupsFrom(
  seen: readonly HeadingCell[],
  labels: readonly HeadingCell[],
): readonly (readonly HeadingCell[])[] | null {
  const starts = labels.map((label) => seen.indexOf(label));
  const groups = starts.map((start, index) => seen.slice(start, starts[index + 1]));
  return groups.every(hasFigures) ? groups : null;
}

/** «Indicatore 1 | Indicatore 2 | Target 1 | Target 2 | …» */
function byNumber(
  seen: readonly HeadingCell[],
  labels: readonly HeadingCell[],
): readonly (readonly HeadingCell[])[] | null {
  const groups = labels.map((label) => {
    const number = numbered(label.text)?.number;
    return number === undefined ? [] : seen.filter(({ text }) => numbered(text)?.number === number);
  });
  return groups.every(hasFigures) ? groups : null;
}

function hasFigures(group: readonly HeadingCell[]): boolean {
  return group.some(({ role }) => role === "actual") && group.some(({ role }) => role === "target");
}

const isName = ({ kind, text }: Cell): boolean => kind === "text" && /\p{L}{3}/u.test(text);

/** Each column must name indicators, and others than the first: the same ones once more are those of another year. */
function areDifferentTexts(sheet: Sheet, row: number, [first, ...others]: readonly HeadingCell[]): boolean {
  if (!first || shareBelow(sheet, row, first.column, isName) <= 0.5) return false;
  return others.every(({ column }) => {
    return shareBelow(sheet, row, column, isName) > 0.5 && !repeats(sheet, row, first.column, column);
  });
}

function repeats(sheet: Sheet, heading: number, first: number, other: number): boolean {
  let [same, written] = [0, 0];
  for (let row = heading + 1; row <= heading + DEPTH_BELOW; row++) {
    const { text } = sheet.cell(row, other);
    if (text.trim() === "") continue;
    written++;
    if (fold(text) === fold(sheet.cell(row, first).text)) same++;
  }
  return same * 2 > written;
}

/** A % that stands once for all the indicators of a row is that of their objective. */
export function withSharedPercent(tables: readonly Map<ColumnRole, number>[]): readonly Map<ColumnRole, number>[] {
  const declared = tables[0]?.get("declared");
  if (tables.length < 2 || declared === undefined || tables[1]!.get("declared") !== declared) return tables;
  for (const columns of tables) {
    columns.delete("declared");
    columns.set("objectiveDeclared", declared);
  }
  return tables;
}

interface Numbered {
  readonly base: string;
  readonly number: string;
}

function numbered(text: string): Numbered | null {
  const match = /^(.*[^\d\s/.-])\s*(?:n\.?\s*)?([1-9])$/s.exec(text.trim());
  return match ? { base: match[1]!, number: match[2]! } : null;
}

/** «Target 1», «Target 2»: the numbers of such headings are no part of their meaning. */
export function withNumbered(
  seen: readonly HeadingCell[],
  roleOf: (text: string) => ColumnRole | null,
): readonly HeadingCell[] {
  const bases = seen.map(({ role, text }) => (role === null ? (numbered(text)?.base ?? null) : null));
  const times = new Map<string, number>();
  for (const base of bases) if (base !== null) times.set(fold(base), (times.get(fold(base)) ?? 0) + 1);
  if (times.size === 0) return seen;
  return seen.map((cell, index) => {
    const base = bases[index];
    return base != null && times.get(fold(base))! > 1 ? { ...cell, role: roleOf(base) } : cell;
  });
}

/** The rows of a table with the further indicators that stand on each, which belong to the objective of the first. */
export function withBeside(rows: readonly RowView[], views: readonly ((row: number) => RowView)[]): readonly RowView[] {
  if (views.length === 0) return rows;
  return rows.flatMap((first) => {
    const beside = views.map((view, index): RowView => {
      return { ...view(first.row), operational: "", objective: "", code: "", lead: "", table: index + 1 };
    });
    return [first, ...beside.filter(({ label, hasFigures: isFilled }) => label !== "" || isFilled)];
  });
}
