// SPDX-License-Identifier: EUPL-1.2
import type { Item } from "./item";
import type { Matches, Pair } from "./matches";
import { pairRenamed } from "./pair-renamed";
import { targetKey } from "./target-change";

interface Stage {
  readonly key: (keys: Item["keys"]) => string | null;
  /** What is left of several is paired in its order: "place", as the same table repeats a name; "last", for want of better. */
  readonly inOrder: "place" | "last" | null;
}

/** From what tells most to what tells least: sheets may be named, and objectives numbered, otherwise. */
const STAGES: readonly Stage[] = [
  { key: inPlace, inOrder: "place" },
  { key: (k) => joined(k.unit, k.objective, k.label), inOrder: "place" },
  { key: (k) => (k.code === "" ? null : joined(k.unit, k.code, k.label)), inOrder: "place" },
  { key: (k) => joined(k.unit, k.label), inOrder: null },
  { key: (k) => (k.objective === "" ? null : joined(k.objective, k.label)), inOrder: null },
  { key: (k) => (k.code === "" ? null : joined(k.code, k.label)), inOrder: null },
  { key: (k) => k.label, inOrder: "last" },
];

/** Finds the indicators of one scorecard in another. Each stage looks once at what the ones before have left. */
export function matchItems(before: readonly Item[], after: readonly Item[]): Matches {
  const pairs: Pair[] = [];
  let [dropped, added] = [before, after];
  for (const stage of STAGES) {
    if (dropped.length === 0 || added.length === 0) break;
    const paired = new Set<Item>();
    const theirs = grouped(added, stage);
    for (const [key, mine] of grouped(dropped, stage)) {
      const found = theirs.get(key);
      if (found !== undefined) pairUp(mine, found, stage, pairs, paired);
    }
    dropped = dropped.filter((item) => !paired.has(item));
    added = added.filter((item) => !paired.has(item));
  }
  return pairRenamed({ pairs, dropped, added: withoutRepeats(added, pairs) });
}

/** A name that was found and stands there twice is planned: that it is written twice is another matter (ETI007). */
function withoutRepeats(added: readonly Item[], pairs: readonly Pair[]): readonly Item[] {
  if (added.length === 0) return added;
  const found = new Set(pairs.map(({ after }) => inPlace(after.keys)));
  return added.filter(({ keys }) => !found.has(inPlace(keys)));
}

function inPlace({ sheet, unit, objective, operational, label }: Item["keys"]): string {
  return joined(sheet, unit, objective, operational, label);
}

function joined(...parts: readonly string[]): string {
  return parts.join("\n");
}

function grouped(items: readonly Item[], { key }: Stage): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const own = key(item.keys);
    if (own === null) continue;
    const known = groups.get(own);
    if (known) known.push(item);
    else groups.set(own, [item]);
  }
  return groups;
}

/** Those with the same target first: of two rows of one name, the one that changed is the other. */
function pairUp(
  mine: readonly Item[],
  theirs: readonly Item[],
  { inOrder }: Stage,
  pairs: Pair[],
  paired: Set<Item>,
): void {
  const add = (before: Item, after: Item, isCertain: boolean): void => {
    pairs.push({ before, after, how: "same-name", isCertain });
    paired.add(before).add(after);
  };
  const isAlone = mine.length === 1 && theirs.length === 1;
  if (!isAlone) pairByTarget(mine, theirs, add);
  const [left, right] = [mine, theirs].map((items) => items.filter((item) => !paired.has(item)));
  if (left!.length === 1 && right!.length === 1) return add(left![0]!, right![0]!, isAlone || inOrder === "place");
  if (inOrder === null) return;
  left!.slice(0, right!.length).forEach((item, at) => {
    add(item, right![at]!, inOrder === "place" && left!.length === right!.length);
  });
}

function pairByTarget(
  mine: readonly Item[],
  theirs: readonly Item[],
  add: (before: Item, after: Item, isCertain: boolean) => void,
): void {
  const waiting = new Map<string, Item[]>();
  for (const item of [...theirs].reverse()) {
    const key = targetKey(item.indicator.target);
    const known = waiting.get(key);
    if (known) known.push(item);
    else waiting.set(key, [item]);
  }
  for (const item of mine) {
    const found = waiting.get(targetKey(item.indicator.target))?.pop();
    if (found !== undefined) add(item, found, true);
  }
}
