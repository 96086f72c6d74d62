// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../../workbook/address";
import type { Equation, FigureAt } from "./equation";

/** The only change of the table after which a group of sums agrees. */
export type Change =
  | { readonly kind: "sign" | "cell"; readonly at: CellPosition; readonly to: number }
  | { readonly kind: "swap"; readonly at: CellPosition; readonly with: CellPosition };

/** Sums that fail for one reason; `change`: null where none, or more than one, would mend them. */
export interface Cause {
  readonly failing: readonly Equation[];
  readonly change: Change | null;
}

/** Beyond these no single change explains much, and looking for it would take long. */
const MOST_FAILING = 200;

/** Groups failing sums by what would mend them. Linear in the cells of the failing sums. */
export function causesOf(equations: readonly Equation[], figureAt: FigureAt): readonly Cause[] {
  let open = equations.filter(({ holds }) => !holds);
  if (open.length === 0) return [];
  if (open.length > MOST_FAILING) return open.map((equation) => ({ failing: [equation], change: null }));
  const kept = keptBy(equations);
  const causes: Cause[] = [];
  for (let best = mostMended(open, kept); best !== null; best = mostMended(open, kept)) {
    const { failing, cells } = best;
    open = open.filter((equation) => !failing.includes(equation));
    causes.push({ failing, change: cells.length === 1 ? changeOf(cells[0]!, figureAt) : null });
  }
  const sums = open.filter(({ isUnlike }) => !isUnlike);
  for (const pair of swapped(sums, figureAt)) {
    const failing = open.filter((other) => pair.failing.includes(other) || isMendedBy(pair.change, other, figureAt));
    open = open.filter((equation) => !failing.includes(equation));
    causes.push({ ...pair, failing: [...pair.failing, ...failing.filter((other) => !pair.failing.includes(other))] });
  }
  return [...causes, ...open.map((equation) => ({ failing: [equation], change: lostSign(equation, kept, figureAt) }))];
}

/** Cells of sums that hold: these are right. */
function keptBy(equations: readonly Equation[]): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const { holds, target, terms } of equations) {
    if (!holds) continue;
    kept.add(keyOf(target));
    for (const { at } of terms) kept.add(keyOf(at));
  }
  return kept;
}

interface Shift {
  readonly key: number;
  readonly at: CellPosition;
  /** What is to be added to the cell. */
  readonly by: number;
  readonly equation: Equation;
}

function cellsOf(equation: Equation): readonly Shift[] {
  const { target, terms, residual } = equation;
  const own = { key: keyOf(target), at: target, by: -residual, equation };
  return [own, ...terms.map(({ at, sign }) => ({ key: keyOf(at), at, by: sign * residual, equation }))];
}

/** More columns than any sheet has. */
const COLUMNS = 2 ** 15;

function keyOf({ row, column }: CellPosition): number {
  return row * COLUMNS + column;
}

/** The cells that, changed by one amount, mend most failing sums (two at least) and break none that holds. */
function mostMended(
  open: readonly Equation[],
  kept: ReadonlySet<number>,
): { failing: Equation[]; cells: Shift[] } | null {
  const shifts = new Map<number, Shift[]>();
  for (const equation of open) {
    for (const shift of cellsOf(equation)) {
      if (kept.has(shift.key)) continue;
      const known = shifts.get(shift.key) ?? [];
      shifts.set(shift.key, known);
      known.push(shift);
    }
  }
  const agreeing = [...shifts.values()].filter(
    (group) => group.length > 1 && group.every(({ by }) => isNear(by, group[0]!.by)),
  );
  const most = agreeing.reduce((max, group) => Math.max(max, group.length), 0);
  if (most < 2) return null;
  const top = agreeing.filter((group) => group.length === most);
  const failing = top[0]!.map(({ equation }) => equation);
  const same = top.filter((group) => group.every(({ equation }) => failing.includes(equation)));
  return { failing, cells: same.map((group) => group[0]!) };
}

/** Amounts that were rounded one by one may ask for a little more or less; counts may not. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(1e-9 * Math.abs(a), Math.abs(a) >= 1000 ? 1.5 : 0);
}

function changeOf({ at, by }: Shift, figureAt: FigureAt): Change {
  const { number } = figureAt(at.row, at.column);
  const to = Number((number + by).toPrecision(12));
  return { kind: number !== 0 && isNear(to, -number) ? "sign" : "cell", at, to };
}

/** In a single sum any cell could be wrong by what is missing: only a sign, turned in one cell alone, tells itself. */
function lostSign(equation: Equation, kept: ReadonlySet<number>, figureAt: FigureAt): Change | null {
  const turned = cellsOf(equation).filter(({ key, at, by }) => {
    const { number } = figureAt(at.row, at.column);
    return !kept.has(key) && number !== 0 && Math.abs(by + 2 * number) <= 1e-9 * Math.abs(number);
  });
  return turned.length === 1 ? changeOf(turned[0]!, figureAt) : null;
}

/** Two sums that fail by opposite amounts: one swap of two cells, if only one would do; one cause in any case. */
function swapped(open: readonly Equation[], figureAt: FigureAt): readonly Cause[] {
  const byPlace = new Map<string, Equation>();
  const causes: Cause[] = [];
  for (const equation of open) {
    const { kind, target, residual } = equation;
    const line =
      kind === "total" || kind === "subtotal" ? `row ${String(target.row)}` : `column ${String(target.column)}`;
    const other = byPlace.get(`${line} ${rounded(-residual)}`);
    if (!other || other.terms.length !== equation.terms.length || kind === "difference") {
      byPlace.set(`${line} ${rounded(residual)}`, equation);
      continue;
    }
    byPlace.delete(`${line} ${rounded(-residual)}`);
    const swaps = other.terms.flatMap(({ at }, place): Change[] => {
      const pair = equation.terms[place]!.at;
      const gap = figureAt(at.row, at.column).number - figureAt(pair.row, pair.column).number;
      return Math.abs(gap + other.residual) <= 1e-9 * Math.abs(gap) ? [{ kind: "swap", at, with: pair }] : [];
    });
    causes.push({ failing: [other, equation], change: swaps.length === 1 ? swaps[0]! : null });
  }
  return causes;
}

/** What is worked out from both cells («Economie») fails with them, and agrees once they are back. */
function isMendedBy(change: Change | null, equation: Equation, figureAt: FigureAt): boolean {
  if (change?.kind !== "swap") return false;
  const [one, other] = [change.at, change.with].map(({ row, column }) => figureAt(row, column).number);
  const by = new Map([
    [keyOf(change.at), other! - one!],
    [keyOf(change.with), one! - other!],
  ]);
  const shift = equation.terms.reduce((sum, { at, sign }) => sum + sign * (by.get(keyOf(at)) ?? 0), 0);
  const own = by.get(keyOf(equation.target)) ?? 0;
  return shift !== own && isNear(equation.residual + own, shift);
}

/** Without the noise of the addition. */
function rounded(residual: number): string {
  return residual.toFixed(6);
}
