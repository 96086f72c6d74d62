// SPDX-License-Identifier: EUPL-1.2
import { dividedBy, isBelow, least, mean, minus, ONE, plus, sum, times, type Fraction } from "./fraction";

/** A scored part of an objective: an indicator of its own, or an objective below it. */
export interface Part {
  readonly value: Fraction;
  readonly weight: Fraction | null;
  readonly group: string;
  readonly isChild: boolean;
}

export type TruthRollUp = "auto" | "flat" | "weighted" | "means" | "split" | "least";

/** The score of an objective from its scored parts (at least one); null: the roll-up does not apply to them. */
export function objectiveTruth(how: TruthRollUp, parts: readonly Part[], ownShare: Fraction): Fraction | null {
  const values = parts.map(({ value }) => value);
  if (how === "flat") return mean(values);
  if (how === "least") return values.reduce(least);
  if (how === "means") return mean(groupsOf(parts).map((group) => mean(group.map(({ value }) => value))));
  if (how === "split") return split(parts, ownShare);
  if (how === "weighted") return weighted(parts);
  return areWeighed(parts) ? weighted(parts) : mean(values);
}

/** Weights that are all zero weigh nothing: as good as none. */
function areWeighed(parts: readonly Part[]): boolean {
  return parts.every(({ weight }) => weight !== null) && parts.some(({ weight }) => weight!.over > 0n);
}

/** Weights of what is not scored have gone with it: what is left is divided by what is left. */
function weighted(parts: readonly Part[]): Fraction | null {
  if (parts.some(({ weight }) => weight === null || weight.over < 0n)) return null;
  const total = sum(parts.map(({ weight }) => weight!));
  if (total.over === 0n) return null;
  return dividedBy(sum(parts.map(({ value, weight }) => times(value, weight!))), total);
}

function groupsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const names = [...new Set(parts.map(({ group }) => group))];
  return names.map((name) => parts.filter(({ group }) => group === name));
}

/** Where there are no objectives below, the operational groups are what lies below; a side that is missing has no share. */
function split(parts: readonly Part[], ownShare: Fraction): Fraction {
  const below = parts.some(({ isChild }) => isChild) ? "isChild" : "group";
  const [mine, theirs] = [parts.filter((part) => !part[below]), parts.filter((part) => part[below])];
  if (theirs.length === 0) return asWeighed(mine);
  const children = below === "isChild" ? asWeighed(theirs) : objectiveTruth("means", theirs, ownShare)!;
  if (mine.length === 0) return children;
  return plus(times(asWeighed(mine), ownShare), times(children, minus(ONE, ownShare)));
}

/** By weights that can be used, else flat. */
function asWeighed(parts: readonly Part[]): Fraction {
  return weighted(parts) ?? mean(parts.map(({ value }) => value));
}

/** Rounded for display: a half goes up, on the exact figure ("98,445" is 98,45 with two decimals). */
export function shownWith(decimals: number, value: Fraction): bigint {
  const scale = 10n ** BigInt(decimals);
  const doubled = 2n * value.over * scale + value.under;
  const whole = doubled / (2n * value.under);
  return doubled < 0n && whole * 2n * value.under !== doubled ? whole - 1n : whole;
}

/** Whether a figure, seen with some decimals, may hide this value: from half a digit below up to half a digit above. */
export function mayHide(shown: Fraction, halfDigit: Fraction, value: Fraction): boolean {
  return !isBelow(value, minus(shown, halfDigit)) && !isBelow(plus(shown, halfDigit), value);
}
