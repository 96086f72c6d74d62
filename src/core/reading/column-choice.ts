// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import { contentOf } from "./column-content";
import type { HeadingCell } from "./heading-cell";
import type { ColumnRole } from "./vocabulary/headings";
import { isRevisedTarget } from "./vocabulary/lenient-words";
import { periodIn, type Period } from "./vocabulary/periods";
import { weighsIndicators } from "./weight-columns";
import { periodAbove, yearAbove, yearIn } from "./years";

/** Which column holds what, and of when. */
export interface ColumnChoice {
  readonly columns: Map<ColumnRole, number>;
  /** Year of the result that was chosen, or of the figures; null when none is written. */
  readonly year: number | null;
  /** Heading of the result, when it is of a part of the year because the whole has none yet; else null. */
  readonly interim: HeadingCell | null;
  /** Headings of the revised target that was chosen, and of the first that was left aside; null for nearly all. */
  readonly replaced: { readonly text: string; readonly first: string } | null;
}

interface Candidate {
  readonly cell: HeadingCell;
  readonly column: number;
  readonly year: number | null;
  readonly period: Period | null;
  /** What stands below: 2 mostly what the role asks for, 1 something else, 0 nothing. */
  readonly content: number;
  /** How far weights are those of the indicators, not of their objectives; empty for other roles. */
  readonly weighs: readonly number[];
}

/**
 * The column of each role. Where several headings name the same role (years, quarters, a description called
 * «Risultato atteso» beside the target, the weight of the objective beside its indicators'), the result is chosen
 * first: the wanted year, else the latest with results; the whole year, else its last filled part. The others follow.
 */
export function chooseColumns(
  sheet: Sheet,
  row: number,
  seen: readonly HeadingCell[],
  wanted: number | null,
): ColumnChoice {
  const groups = new Map<ColumnRole, readonly Candidate[]>();
  for (const [role, cells] of byRole(seen)) groups.set(role, candidatesOf(sheet, row, role, cells, seen));
  const targets = groups.get("target") ?? [];
  const actual = chooseActual(groups.get("actual") ?? [], targets, wanted);
  const cycle = cycleOf(actual, targets, groups.get("declared") ?? [], wanted, sheet.name);
  const columns = new Map<ColumnRole, number>();
  for (const [role, candidates] of groups) {
    const chosen = role === "actual" ? actual : bestFor(candidates, actual, cycle);
    if (chosen) columns.set(role, chosen.column);
  }
  takeCodeBeside(columns, groups.get("code") ?? []);
  const isInterim = actual?.period?.isWhole === false && (groups.get("actual")?.length ?? 0) > 1;
  const replaced = replacedBy(targets, columns.get("target"));
  return { columns: withOwnDeclared(columns), year: cycle, interim: isInterim ? actual.cell : null, replaced };
}

/** The first target of the same year, where a revised one was chosen instead. */
function replacedBy(targets: readonly Candidate[], column: number | undefined): ColumnChoice["replaced"] {
  const chosen = targets.find((of) => of.column === column);
  if (!chosen || !isRevised(chosen)) return null;
  const isFirst = (of: Candidate): boolean => of.content === 2 && !isRevised(of) && of.year === chosen.year;
  const first = targets.find(isFirst);
  return first ? { text: chosen.cell.text, first: first.cell.text } : null;
}

/** A result is that of a year that has its target, where targets say their years: last year's is no result of this one. */
function chooseActual(
  candidates: readonly Candidate[],
  targets: readonly Candidate[],
  wanted: number | null,
): Candidate | undefined {
  const years = new Set(targets.map(({ year }) => year).filter((year) => year !== null));
  const isOfNow = ({ year, period, content }: Candidate): boolean => year === null && period === null && content === 2;
  // «Consuntivo 2023 | Target | Risultato»: beside what bears no year, a year is that of the past.
  const isHistory = years.size === 0 && candidates.some(isOfNow);
  const isPaired = ({ year }: Candidate): boolean => year === null || (years.size === 0 ? !isHistory : years.has(year));
  if (wanted !== null && years.has(wanted) && candidates.every(({ year }) => year !== null && year !== wanted))
    return undefined;
  return best(candidates, (of) => [
    wanted !== null && of.year === wanted ? 1 : 0,
    isPaired(of) ? 1 : 0,
    of.content === 2 ? 1 : 0,
    of.year ?? 0,
    of.period?.isWhole === false ? 0 : 1,
    of.period?.end ?? 12,
    of.content,
    of.content === 2 && VALIDATED.test(of.cell.text) ? 1 : 0,
  ]);
}

const NO_WEIGHTS: readonly number[] = [];

/** «Risultato dichiarato | Risultato validato»: the one that somebody has checked. */
const VALIDATED = /validat|verificat|certificat/i;
/** «(D.G. 55/2024)»: the year of an act is not that of the figures. */
const ACT = /\([^()]*?\b\d+\/(?:19|20)\d\d\)|\b(?:n|nr)\.? ?\d+\/(?:19|20)\d\d/gi;

function cycleOf(
  actual: Candidate | undefined,
  targets: readonly Candidate[],
  declared: readonly Candidate[],
  wanted: number | null,
  sheetName: string,
): number | null {
  if (actual?.year != null) return actual.year;
  if (wanted !== null && targets.some(({ year }) => year === wanted)) return wanted;
  const latest = best(declared, ({ year }) => [year ?? 0])?.year;
  const only = targets.length === 1 ? targets[0]!.year : null;
  return latest ?? only ?? yearIn(sheetName);
}

function bestFor(
  candidates: readonly Candidate[],
  actual: Candidate | undefined,
  cycle: number | null,
): Candidate | undefined {
  const isPart = actual?.period?.isWhole === false;
  const fits = ({ period }: Candidate): number => {
    if (isPart && period?.end === actual.period.end) return 2;
    return period?.isWhole === false ? 0 : 1;
  };
  return best(candidates, (of) => [
    closeness(of.year, cycle),
    fits(of),
    of.content,
    ...of.weighs,
    isRevised(of) ? 1 : 0,
  ]);
}

function isRevised({ cell, content }: Candidate): boolean {
  return cell.role === "target" && content === 2 && isRevisedTarget(cell.text);
}

/** «Codice | Obiettivo strategico | Codice | Obiettivo operativo»: the code is the one before its objective. */
function takeCodeBeside(columns: Map<ColumnRole, number>, codes: readonly Candidate[]): void {
  const objective = columns.get("objective");
  const beside = codes.find(({ column }) => objective !== undefined && column === objective - 1);
  if (beside) columns.set("code", beside.column);
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
  return cells.map((cell) => ({
    cell,
    column: cell.column,
    year: yearIn(cell.text.replace(ACT, " ")) ?? (contested ? yearAbove(sheet, row, cell.column) : null),
    period: contested ? (periodIn(cell.text) ?? periodAbove(sheet, row, cell.column)) : null,
    content: contested ? contentOf(sheet, row, role, cell.column, seen) : 0,
    weighs: contested && role === "weight" ? weighsIndicators(sheet, row, cell, seen) : NO_WEIGHTS,
  }));
}
