// SPDX-License-Identifier: EUPL-1.2
import { isCited } from "../../variations/answered";
import type { Variation, VariationKind } from "../../variations/variation";
import type { CheckInputs } from "../inputs";

type Known = Pick<CheckInputs, "plan">;

/** Where the Relazione departs from the Plan and no act is cited in full; none where it hardly is its Plan. */
export function openVariations({ plan }: Known, kind: VariationKind): readonly Variation[] {
  if (plan === null || plan.doubt !== null) return [];
  return plan.variations.filter((each) => each.kind === kind && each.seenIn === null && !isCited(each));
}

/** What one update of the Plan changed, as far as no act is cited. */
export interface UpdateOfPlan {
  readonly name: string;
  readonly variations: readonly Variation[];
}

/** An update was given, or stands on a sheet: it is behind the change, and only its act is to be cited, once for all of it. */
export function updatesOf({ plan }: Known, kind: VariationKind): readonly UpdateOfPlan[] {
  if (plan === null || plan.doubt !== null) return [];
  const updates = new Map<string, Variation[]>();
  for (const variation of plan.variations) {
    if (variation.kind !== kind || variation.seenIn === null || isCited(variation)) continue;
    const { name } = variation.seenIn;
    const known = updates.get(name);
    if (known) known.push(variation);
    else updates.set(name, [variation]);
  }
  return [...updates].map(([name, variations]) => ({ name, variations }));
}

/**
 * Indicators of which one went and one came in the same objective: most likely the one took the place of the other, and
 * that is one cause.
 */
export function replacementsOf(inputs: Known): ReadonlyMap<Variation, Variation> {
  const came = new Map<string | null, Variation[]>();
  for (const added of openVariations(inputs, "added")) {
    const known = came.get(added.objectiveId);
    if (known) known.push(added);
    else came.set(added.objectiveId, [added]);
  }
  const replaced = new Map<Variation, Variation>();
  for (const dropped of openVariations(inputs, "dropped")) {
    const other = came.get(dropped.objectiveId)?.shift();
    if (other !== undefined) replaced.set(dropped, other);
  }
  return replaced;
}
