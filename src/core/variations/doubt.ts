// SPDX-License-Identifier: EUPL-1.2
import { isCited } from "./answered";
import type { PlanComparison, PlanDoubt, PlanSource, Variation, VariationKind } from "./variation";

/** Share of all indicators that differ in one way, from which the wrong Plan is likelier than so many variations. */
const MANY = 1 / 3;
/** Of a few indicators three may well have changed. */
const FEWEST = 5;
/** Share of the Plan that must be found again, at the least. */
const LEAST_FOUND = 1 / 3;

const KINDS: readonly VariationKind[] = ["dropped", "added", "target", "weight", "renamed"];

/** What speaks against these Plans being those of the workbook; acts and updates that explain a difference speak for them. */
export function doubtOf(
  plans: readonly PlanSource[],
  { matched, variations, absentUnits }: Omit<PlanComparison, "plans" | "doubt">,
): PlanDoubt | null {
  const last = plans.filter(({ otherYear, indicators }) => otherYear === null && indicators > 0).at(-1);
  if (last === undefined) {
    const year = plans.find(({ otherYear }) => otherYear !== null)?.otherYear ?? null;
    return year === null ? { code: "nothing-planned" } : { code: "other-year", year };
  }
  const absent = absentUnits.reduce((sum, { indicators }) => sum + indicators, 0);
  const total = Math.max(last.indicators - absent, 1);
  const open = variations.filter((each) => each.seenIn === null && !isCited(each));
  const dropped = open.filter(({ kind }) => kind === "dropped").length;
  if (matched === 0 || (dropped >= FEWEST && matched < LEAST_FOUND * total))
    return { code: "hardly-found", count: matched, total: last.indicators };
  return tooMany(open, total, matched);
}

function tooMany(open: readonly Variation[], planned: number, matched: number): PlanDoubt | null {
  for (const kind of KINDS) {
    const count = open.filter((each) => each.kind === kind).length;
    const total = kind === "dropped" ? planned : kind === "added" ? matched + count : matched;
    if (count >= FEWEST && count > MANY * total) return { code: "too-many", kind, count, total };
  }
  return null;
}
