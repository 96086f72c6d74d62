// SPDX-License-Identifier: EUPL-1.2
import { isBelow, ZERO, type Fraction } from "./fraction";
import { achievementTruth, type Figures, type Rates, type TruthMethod } from "./indicator-truth";
import { objectiveTruth, type Part, type TruthRollUp } from "./roll-up-truth";

/** A row as staff fill it in; null: a blank cell. */
export interface FilledRow {
  readonly figures: Omit<Figures, "actual" | "target">;
  readonly actual: Fraction | null;
  readonly target: Fraction | null;
  readonly declares: boolean;
  readonly isAnswer: boolean;
  readonly method: TruthMethod;
  readonly weight: Fraction | null;
  readonly group: string;
}

export interface TruthOfRow {
  readonly status: "scored" | "no-target" | "no-actual" | "neutralised" | "unreadable";
  readonly value: Fraction | null;
}

export interface Conventions {
  readonly rates: Rates;
  readonly rollUp: TruthRollUp;
  readonly ownShare: Fraction;
  readonly missing: "exclude" | "zero" | "error";
  /** Most rows around declare a %: only there may a blank one mean something. */
  readonly isFilledIn: boolean;
}

/** One row: scored, or why not. What is missing is not zero, unless the body says so. */
export function rowTruth(row: FilledRow, { rates, missing, isFilledIn }: Conventions): TruthOfRow {
  const { actual, target, figures, method } = row;
  if (target === null) return { status: "no-target", value: null };
  const mayBeNeutralised = isFilledIn && !row.declares && !row.isAnswer;
  // What a body has decided on missing results is stronger than what a blank % makes one presume.
  if (actual === null && missing === "zero") return { status: "scored", value: ZERO };
  if (actual === null) return { status: isFilledIn && !row.declares ? "neutralised" : "no-actual", value: null };
  const value = achievementTruth(method, { ...figures, actual, target }, rates);
  if (value === null) return { status: "unreadable", value };
  const isNothing = actual.over === 0n && !isBelow(ZERO, value);
  return isNothing && mayBeNeutralised ? { status: "neutralised", value: null } : { status: "scored", value };
}

/** An objective from its rows; null: nothing to score, or not without what is missing. */
export function scoreTruth(rows: readonly FilledRow[], conventions: Conventions): Fraction | null {
  const truths = rows.map((row) => ({ row, ...rowTruth(row, conventions) }));
  if (conventions.missing === "error" && truths.some(({ status }) => status === "no-actual")) return null;
  const parts = truths.flatMap(({ row: { weight, group }, value }): Part[] =>
    value === null ? [] : [{ value, weight, group, isChild: false }],
  );
  return parts.length === 0 ? null : objectiveTruth(conventions.rollUp, parts, conventions.ownShare);
}
