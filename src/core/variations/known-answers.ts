// SPDX-License-Identifier: EUPL-1.2
import { hash32 } from "../memory/keys";
import { type ActDays, faultsOf } from "./answered";
import type { Item } from "./item";
import type { Variation, VariationAnswer } from "./variation";

/** One difference, by what makes it another: an act that lowered a target to 20 does not cover 15. */
export interface Difference {
  readonly kind: Variation["kind"];
  readonly item: Item;
  /** What it was and what it became, by their meaning; "" where the kind says all. */
  readonly values: string;
  readonly isOfUpdate: boolean;
}

/** Gives each variation its key, and what staff wrote about it. */
export type Known = (difference: Difference, planDay: number | null) => VariationKnown;

type VariationKnown = Pick<Variation, "key" | "answer" | "faults" | "former">;

/**
 * Keys of two halves, indicator and values; of several that bear one name the later are numbered. What staff wrote for
 * other values of the same indicator is told, and covers nothing.
 */
export function knownFrom(answers: ReadonlyMap<string, VariationAnswer>, today: ActDays["today"]): Known {
  const twins = new Map<string, number>();
  const formers = new Map([...answers].map(([key, answer]) => [halfOf(key), answer]));
  return ({ kind, item: { keys }, values, isOfUpdate }, plan) => {
    const plain = [kind, keys.unit, keys.code || keys.objective, keys.label, isOfUpdate ? "update" : ""].join("|");
    const count = (twins.get(plain) ?? 0) + 1;
    twins.set(plain, count);
    const half = half32(count === 1 ? plain : `${plain}#${String(count)}`);
    const key = half + half32(values);
    const answer = answers.get(key) ?? null;
    const faults = answer === null ? [] : faultsOf(answer, { plan, today });
    const former = answer === null ? (formers.get(half) ?? null) : null;
    return { key, answer, faults, former };
  };
}

/** What the keys of one indicator have in common, with whatever values. */
export function halfOf(key: string): string {
  return key.slice(0, HALF);
}

const HALF = 7;

function half32(text: string): string {
  return hash32(text).toUpperCase();
}
