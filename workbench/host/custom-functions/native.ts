// SPDX-License-Identifier: EUPL-1.2
import type { Argument } from "./argument";

type Aggregate = (numbers: readonly number[]) => number | string;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** The few functions of Excel's own that the host calculates, so that formulas over PERF's results show something. */
const FUNCTIONS: Readonly<Record<string, Aggregate>> = {
  SUM: sum,
  AVERAGE: (numbers) => (numbers.length === 0 ? "#DIV/0!" : sum(numbers) / numbers.length),
  COUNT: (numbers) => numbers.length,
  MAX: (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0),
  MIN: (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0),
};

export function isNative(name: string): boolean {
  return name in FUNCTIONS;
}

/** Text, and blank cells, do not count; a text beginning with "#" is the error that it ends with. */
export function callNative(name: string, args: readonly Argument[]): number | string {
  const numbers = args.flatMap(({ values }) => values.flat()).filter((value) => typeof value === "number");
  return FUNCTIONS[name]!(numbers);
}
