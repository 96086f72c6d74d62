// SPDX-License-Identifier: EUPL-1.2
import { homeOf, homesOf } from "./homes";
import type { Item } from "./item";
import type { Matches, Pair } from "./matches";
import { ALIKE, likeness, VERY_ALIKE } from "./similar-names";
import { targetChange } from "./target-change";

/** More left-overs in one place, on either side, are another Plan and not so many new names; all are compared with all. */
const MOST_COMPARED = 40;

interface Candidate {
  readonly before: Item;
  readonly after: Item;
  readonly likeness: number;
}

/** Among what is left in one place, those of nearly the same name, the most alike first. */
export function pairRenamed({ pairs, dropped, added }: Matches): Matches {
  if (dropped.length === 0 || added.length === 0) return { pairs, dropped, added };
  const homes = homesOf(pairs);
  const renamed: Pair[] = [];
  const paired = new Set<Item>();
  const places: readonly (readonly [PlaceOf, PlaceOf])[] = [
    [homes.home, homeOf],
    [homes.unit, ({ keys }) => keys.unit],
  ];
  for (const [placeBefore, placeAfter] of places) {
    const theirs = byPlace(added, paired, placeAfter);
    for (const [key, mine] of byPlace(dropped, paired, placeBefore)) {
      const found = theirs.get(key);
      if (found === undefined || mine.length > MOST_COMPARED || found.length > MOST_COMPARED) continue;
      for (const { before, after } of candidates(mine, found)) {
        if (paired.has(before) || paired.has(after)) continue;
        paired.add(before).add(after);
        renamed.push({ before, after, how: "renamed", isCertain: false });
      }
    }
  }
  const isLeft = (item: Item): boolean => !paired.has(item);
  return { pairs: [...pairs, ...renamed], dropped: dropped.filter(isLeft), added: added.filter(isLeft) };
}

type PlaceOf = (item: Item) => string;

function byPlace(
  items: readonly Item[],
  paired: ReadonlySet<Item>,
  placeOf: PlaceOf,
): ReadonlyMap<string, readonly Item[]> {
  const places = new Map<string, Item[]>();
  for (const item of items) {
    if (paired.has(item)) continue;
    const known = places.get(placeOf(item));
    if (known) known.push(item);
    else places.set(placeOf(item), [item]);
  }
  return places;
}

function candidates(mine: readonly Item[], theirs: readonly Item[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const before of mine)
    for (const after of theirs) {
      const alike = likeness(before.keys.label, after.keys.label);
      if (alike < ALIKE) continue;
      const { target, polarity } = after.indicator;
      const isSameTarget = targetChange(before.indicator.target, target, polarity) === null;
      if (isSameTarget || alike >= VERY_ALIKE) found.push({ before, after, likeness: alike });
    }
  return found.sort((a, b) => b.likeness - a.likeness);
}
