// SPDX-License-Identifier: EUPL-1.2

/** A generator that a seed determines wholly (mulberry32): a case that fails can be met again. */
export interface Chance {
  readonly part: () => number;
  readonly whole: (from: number, to: number) => number;
  readonly of: <T>(choices: readonly T[]) => T;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const part = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from: number, to: number) => from + Math.floor(part() * (to - from + 1));
  return { part, whole, of: (choices) => choices[whole(0, choices.length - 1)]! };
}

/** A number with this many decimals, as a cell would hold it. */
export function decimal(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** A figure as bodies write them, and as they should not: nothing, less than nothing, next to nothing, too much. */
export function anyFigure({ part, whole, of }: Chance): number {
  return of([
    () => 0,
    () => whole(1, 20),
    () => whole(1, 5000),
    () => -whole(1, 100),
    () => decimal(part(), 2),
    () => decimal(part(), 4),
    () => decimal(part() * 100, 1),
    () => decimal(part() * 1e6, 2),
    () => decimal(part() * 1e-4, 6),
    () => whole(1, 9) * 1e12,
    () => of([0.1, 0.2, 0.3, 0.7, 1, 3, 7, 1.1]),
  ])();
}

const EDGES = [0.5, 0.7, 0.75, 0.85, 0.9, 0.95, 1, 1.5, 2];

/** A figure beside another: the same, just under or over it, on the edge of a step, on the other side of zero. */
export function figureNear(other: number, luck: Chance): number {
  const { of, part } = luck;
  return of([
    () => anyFigure(luck),
    () => other,
    () => -other,
    () => tidy(other + of([-0.01, 0.01, -1, 1]) * Math.max(1, Math.abs(other) / 1e4)),
    () => tidy(other * of(EDGES)),
    () => tidy(other * of(EDGES) * of([0.9999, 1.0001])),
    () => tidy(other * part() * 2.2),
  ])();
}

/** The same figure after a spreadsheet has counted with it: a few bits off, and nothing no longer quite nothing. */
export function counted(figure: number, { part, whole }: Chance): number {
  if (part() < 0.7) return figure;
  return figure === 0 ? whole(-5, 5) * 2 ** -54 : figure * (1 + whole(-2, 2) * 2 ** -52);
}

/** Twelve digits: what a spreadsheet keeps, without the dust of binary arithmetic. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
