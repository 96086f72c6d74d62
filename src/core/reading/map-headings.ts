// SPDX-License-Identifier: EUPL-1.2
import { foldHeading } from "../values/fold";
import type { Sheet } from "../workbook/snapshot";
import { chooseColumns } from "./column-choice";
import { kindOf } from "./column-content";
import type { HeadingCell } from "./heading-cell";
import { headingRole, headingTexts } from "./heading-row";
import type { MapEntryFound } from "./map-entry-found";
import { DEPTH_BELOW } from "./share-below";
import { SAID_OF_THEM, type ColumnRole } from "./vocabulary/headings";
import { yearIn } from "./years";

/** What a row of headings says of the columns of a map that is a table; headings on two rows are taken together. */
export interface MapHeadings {
  /** The lower of its rows. */
  readonly row: number;
  readonly cells: ReadonlyMap<number, HeadingCell>;
}

type Over = MapHeadings | null;

/** Columns of a map, at the most, from a name to its %. */
const WIDEST = 40;
/** What a % may be of. */
const NAMES: ReadonlySet<ColumnRole | null> = new Set(["objective", "operational", "indicator"]);
const SHARES: ReadonlySet<ColumnRole | null> = new Set(["declared", "objectiveDeclared"]);

/** The headings under which each entry stands; null for one that stands under none, as on a map that is a drawing. */
export function headingsOver(sheet: Sheet, entries: readonly MapEntryFound[]): readonly Over[] {
  const over = new Map<number, MapHeadings>();
  const found: Over[] = [];
  let last: Over = null;
  let next = 0;
  for (const row of sheet.rows()) {
    if (next >= entries.length) break;
    if (entries[next]!.row === row) {
      for (; entries[next]?.row === row; next++) found.push(headingsOf(entries[next]!, over));
      continue;
    }
    const own = headingsAt(sheet, row, next === 0);
    if (!own) continue;
    const headings = last?.row === row - 1 ? joined(last, own) : own;
    for (const column of headings.cells.keys()) over.set(column, headings);
    // only its own, so that a heap of such rows is not joined into one
    last = own;
  }
  return found;
}

/** Of two headings of a column, the lower where it is known. */
function joined(upper: MapHeadings, { row, cells }: MapHeadings): MapHeadings {
  const known = [...cells].filter(([, { role }]) => role !== null);
  return { row, cells: new Map([...cells, ...upper.cells, ...known]) };
}

/** Headings over the name, or over the code before it: those that are nearer. */
function headingsOf({ column }: MapEntryFound, over: ReadonlyMap<number, MapHeadings>): Over {
  const [own, before] = [over.get(column), over.get(column - 1)];
  return (before && before.row > (own?.row ?? -1) ? before : own) ?? null;
}

/** A row of texts, one of which names a %; or, over all entries, one that names objectives and something of them. */
function headingsAt(sheet: Sheet, row: number, isAbove: boolean): Over {
  const texts = headingTexts(sheet, row) ?? [];
  if (texts.length < 2) return null;
  const seen = texts.map(({ column, text, isYear }) => ({ column, text, role: isYear ? null : headingRole(text) }));
  const known = seen.filter(({ role }) => role !== null);
  const hasNames = known.some(({ role }) => NAMES.has(role)) && known.length > 1;
  if (!known.some(isShare) && !(isAbove && hasNames)) return null;
  return { row, cells: new Map(seen.map((cell) => [cell.column, cell])) };
}

function isShare({ role }: HeadingCell): boolean {
  return SHARES.has(role);
}

/** True under a heading that says something else than a result; a heading never seen says nothing. */
export function holdsSomethingElse(headings: Over, column: number): boolean {
  const heading = headings?.cells.get(column);
  if (!heading || heading.role === "actual") return false;
  return heading.role !== null || SAID_OF_THEM.test(foldHeading(heading.text));
}

/** True where something that has its own % begins, or where its % is. */
export function isOfAnother(headings: Over, column: number): boolean {
  const heading = headings?.cells.get(column);
  return heading !== undefined && (NAMES.has(heading.role) || isShare(heading));
}

/**
 * The column of the % of what is named in `column`; null where the headings name none. It stands before the next names;
 * beyond them it is the same thing's only where each row with a figure names one (`named` are the rows that do).
 */
export function shareColumn(
  sheet: Sheet,
  { row, cells }: MapHeadings,
  column: number,
  named: ReadonlySet<number>,
  wanted: number | null,
): number | null {
  const after: HeadingCell[] = [];
  for (let next = column + 1; next <= column + WIDEST; next++) {
    const cell = cells.get(next);
    if (cell) after.push(cell);
  }
  const end = after.findIndex(({ role }) => NAMES.has(role));
  const chosen = chosenShare(sheet, row, end < 0 ? after : after.slice(0, end), wanted);
  if (chosen !== null || end < 0) return chosen;
  const beyond = chosenShare(sheet, row, after, wanted);
  return beyond !== null && isFilledOnlyOn(sheet, row, beyond, named) ? beyond : null;
}

function chosenShare(sheet: Sheet, row: number, cells: readonly HeadingCell[], wanted: number | null): number | null {
  const shares = cells.filter(isShare);
  const ofYear = shares.filter(({ text }) => wanted !== null && yearIn(text) === wanted);
  const { columns } = chooseColumns(sheet, row, ofYear.length > 0 ? ofYear : shares, wanted);
  return columns.get("objectiveDeclared") ?? columns.get("declared") ?? null;
}

function isFilledOnlyOn(sheet: Sheet, heading: number, column: number, rows: ReadonlySet<number>): boolean {
  for (let row = heading + 1; row <= heading + DEPTH_BELOW; row++)
    if (!rows.has(row) && kindOf(sheet.cell(row, column)) === "figure") return false;
  return true;
}
