// SPDX-License-Identifier: EUPL-1.2
import type { OverrunStep, Step } from "../scorecard/scoring/method";
import { parseNumber } from "../values/parse-number";
import { percentText } from "../wording/numbers";

const MOST_STEPS = 12;

/** «75 % → 50 %; 85 % → 70 %; 95 % → 100 %». */
export function stepsText(steps: readonly Step[]): string {
  return steps.map(({ from, factor }) => pairText(from, factor)).join("; ");
}

/** Reads steps back, however the arrow is typed; null when they are no steps, or do not ascend. */
export function stepsFrom(text: string): readonly Step[] | null {
  const pairs = pairsFrom(text);
  const ascends = pairs?.every(
    ({ at, factor }, i) => i === 0 || (at > pairs[i - 1]!.at && factor >= pairs[i - 1]!.factor),
  );
  return pairs && ascends ? pairs.map(({ at, factor }) => ({ from: at, factor })) : null;
}

/** «30 % → 50 %; 0 % → 100 %»: the widest overrun first. */
export function overrunText(steps: readonly OverrunStep[]): string {
  return steps.map(({ upTo, factor }) => pairText(upTo, factor)).join("; ");
}

export function overrunFrom(text: string): readonly OverrunStep[] | null {
  const pairs = pairsFrom(text);
  const narrows = pairs?.every(
    ({ at, factor }, i) => i === 0 || (at < pairs[i - 1]!.at && factor >= pairs[i - 1]!.factor),
  );
  return pairs && narrows ? pairs.map(({ at, factor }) => ({ upTo: at, factor })) : null;
}

function pairText(at: number, factor: number): string {
  return `${percentText(at)} → ${percentText(factor)}`;
}

interface Pair {
  readonly at: number;
  readonly factor: number;
}

function pairsFrom(text: string): readonly Pair[] | null {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0 || parts.length > MOST_STEPS) return null;
  const pairs = parts.map(pairFrom);
  return pairs.includes(null) ? null : (pairs as readonly Pair[]);
}

function pairFrom(text: string): Pair | null {
  const [at, factor, ...more] = text.split(/\s*(?:→|[-=]>|=|:)\s*/).map(shareIn);
  return at == null || factor == null || more.length > 0 ? null : { at, factor };
}

/** «75 %» or «0,75». A number without its sign that can be no ratio («75») is points: «75 → 50» says the same. */
function shareIn(text: string): number | null {
  const parsed = parseNumber(text.toLowerCase().trim());
  if (parsed === null || parsed.number < 0) return null;
  return !parsed.isPercent && parsed.number > 2 ? parsed.number / 100 : parsed.number;
}
