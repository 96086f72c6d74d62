// SPDX-License-Identifier: EUPL-1.2
import type { Item } from "./item";
import type { Pair } from "./matches";

/** Where an item stands: its unit, and its objective within it. */
export function homeOf({ keys }: Item): string {
  return `${keys.unit}\n${keys.objective}`;
}

/** Where the neighbours of an item of before have gone: units and objectives may be named otherwise by now. */
export interface Homes {
  readonly home: (before: Item) => string;
  readonly unit: (before: Item) => string;
}

/** Each place becomes the one to which most of its indicators went; one of which none is left keeps its name. */
export function homesOf(pairs: readonly Pair[]): Homes {
  const homes = mostlyTo(pairs, homeOf);
  const units = mostlyTo(pairs, ({ keys }) => keys.unit);
  const unit = ({ keys }: Item): string => units.get(keys.unit) ?? keys.unit;
  return { unit, home: (item) => homes.get(homeOf(item)) ?? `${unit(item)}\n${item.keys.objective}` };
}

function mostlyTo(pairs: readonly Pair[], placeOf: (item: Item) => string): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { before, after } of pairs) {
    const from = placeOf(before);
    const known = counts.get(from) ?? new Map<string, number>();
    counts.set(from, known);
    known.set(placeOf(after), (known.get(placeOf(after)) ?? 0) + 1);
  }
  return new Map([...counts].map(([from, to]) => [from, [...to].sort((a, b) => b[1] - a[1])[0]![0]]));
}
