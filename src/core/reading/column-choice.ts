// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import { fold } from "../values/fold";
import { interpret } from "../values/interpret";
import type { ColumnRole } from "./vocabulary/headings";
import { INTERIM_PERIOD } from "./vocabulary/periods";
import { polarityWord } from "./vocabulary/polarity-words";
import { yearAbove, yearIn } from "./years";

/** A cell of the heading row, and what its text says that the column holds. */
export interface HeadingCell {
  readonly column: number;
  readonly text: string;
  readonly role: ColumnRole | null;
}

interface Candidate {
  readonly column: number;
  readonly year: number | null;
  /** Of a part of the year: «Valore al 30/06», «I semestre». */
  readonly isInterim: boolean;
  /** What stands below: 2 mostly what the role asks for, 1 something else, 0 nothing. */
  readonly content: number;
}

/** Rows under the headings that are looked at. */
const DEPTH = 40;

/**
 * The column of each role. Where several headings name the same role (years, half-years, a description called
 * «Risultato atteso» beside the target, the weight of the objective beside its indicators'), the result is chosen
 * first: the latest year, a column that is filled, the whole year; the others follow its year and its period.
 */
export function chooseColumns(sheet: Sheet, row: number, seen: readonly HeadingCell[]): Map<ColumnRole, number> {
  const groups = new Map<ColumnRole, readonly Candidate[]>();
  for (const [role, cells] of byRole(seen)) groups.set(role, candidatesOf(sheet, row, role, cells, seen));
  const actual = best(groups.get("actual") ?? [], (of) => [of.year ?? 0, of.content, of.isInterim ? 0 : 1]);
  const latest = best(groups.get("declared") ?? [], (of) => [of.year ?? 0]);
  const cycle = actual?.year ?? latest?.year ?? yearIn(sheet.name);
  const columns = new Map<ColumnRole, number>();
  for (const [role, candidates] of groups) {
    const fits = (of: Candidate): number => (of.isInterim === (actual?.isInterim ?? false) ? 1 : 0);
    const chosen = best(candidates, (of) => [closeness(of.year, cycle), fits(of), of.content]);
    columns.set(role, (role === "actual" && actual ? actual : chosen!).column);
  }
  return withOwnDeclared(columns);
}

/** «% obiettivo» is the % of the objective only beside another for its indicators. */
function withOwnDeclared(columns: Map<ColumnRole, number>): Map<ColumnRole, number> {
  const ofObjective = columns.get("objectiveDeclared");
  if (ofObjective === undefined || columns.has("declared")) return columns;
  columns.delete("objectiveDeclared");
  return columns.set("declared", ofObjective);
}

function byRole(seen: readonly HeadingCell[]): ReadonlyMap<ColumnRole, readonly HeadingCell[]> {
  const groups = new Map<ColumnRole, HeadingCell[]>();
  for (const cell of seen) {
    if (cell.role === null) continue;
    const group = groups.get(cell.role);
    if (group) group.push(cell);
    else groups.set(cell.role, [cell]);
  }
  return groups;
}

/** The years of a plan run ahead of the cycle that is measured: the target of its own year, else the latest before it. */
function closeness(year: number | null, cycle: number | null): number {
  if (year === null || cycle === null) return year === null ? 0 : -year;
  return year <= cycle ? year - cycle : -1000 - year;
}

/** The first of those that rank highest, reading the ranks from the left. */
function best(candidates: readonly Candidate[], rank: (of: Candidate) => readonly number[]): Candidate | undefined {
  let chosen: { readonly of: Candidate; readonly ranks: readonly number[] } | undefined;
  for (const of of candidates) {
    const ranks = rank(of);
    if (!chosen || isHigher(ranks, chosen.ranks)) chosen = { of, ranks };
  }
  return chosen?.of;
}

function isHigher(ranks: readonly number[], than: readonly number[]): boolean {
  const at = ranks.findIndex((rank, index) => rank !== than[index]);
  return at >= 0 && ranks[at]! > than[at]!;
}

function candidatesOf(
  sheet: Sheet,
  row: number,
  role: ColumnRole,
  cells: readonly HeadingCell[],
  seen: readonly HeadingCell[],
): readonly Candidate[] {
  const contested = cells.length > 1;
  return cells.map(({ column, text }) => ({
    column,
    year: yearIn(text) ?? (contested ? yearAbove(sheet, row, column) : null),
    isInterim: contested && INTERIM_PERIOD.test(fold(text)),
    content: contested ? contentOf(sheet, row, role, column, seen) : 0,
  }));
}

function contentOf(
  sheet: Sheet,
  heading: number,
  role: ColumnRole,
  column: number,
  seen: readonly HeadingCell[],
): number {
  const holds = WHAT_A_ROLE_HOLDS[role];
  if (!holds) return 0;
  const figures = role === "weight" ? seen.filter((of) => of.role === "actual" || of.role === "target") : [];
  let written = 0;
  let right = 0;
  for (let row = heading + 1; row <= heading + DEPTH; row++) {
    // The weight of an objective stands on the objective's row, that of an indicator beside figures.
    if (figures.length > 0 && figures.every((of) => sheet.cell(row, of.column).kind === "blank")) continue;
    const cell = sheet.cell(row, column);
    if (cell.kind === "blank") continue;
    written++;
    if (holds(cell)) right++;
  }
  return right * 2 > written ? 2 : written > 0 ? 1 : 0;
}

type Holds = (cell: Parameters<typeof interpret>[0]) => boolean;

const isFigure: Holds = (cell) => interpret(cell).type !== "text";
const WHAT_A_ROLE_HOLDS: Partial<Record<ColumnRole, Holds>> = {
  actual: isFigure,
  target: isFigure,
  declared: isFigure,
  weight: isFigure,
  polarity: (cell) => cell.kind === "text" && polarityWord(fold(cell.text)) !== null,
};
