// SPDX-License-Identifier: EUPL-1.2
import type { Block } from "../../scorecard/model";
import type { Objective, Scorecard } from "../../scorecard/scored";
import { codeAbove } from "./codes";
import type { Agreement, Home, Homes } from "./perspective-homes";

/** An objective under another perspective than the one from which its code descends: «2.2.1» is part of «2.2». */
export interface Inherited {
  readonly objective: Objective;
  readonly block: Block;
  /** Where the objective above it stands. */
  readonly home: Home;
  readonly above: string;
}

/**
 * Operational objectives that stand elsewhere than the strategic ones of which their codes say that they are parts,
 * where nearly all the others stand with theirs: else codes and perspectives have nothing to do with each other.
 */
export function inheritedElsewhere(
  { blocks, objectives }: Scorecard,
  { byCode, above }: Homes,
  keyOf: (text: string) => string,
  { fewestAgreeing, agreeingShare }: Omit<Agreement, "mapShare">,
): readonly Inherited[] {
  if (above.size === 0) return [];
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const agreeing = new Set<string>();
  const elsewhere = new Map<string, Inherited[]>();
  for (const objective of objectives) {
    const { code, blockId } = objective;
    const block = byId.get(blockId);
    if (code === null || block?.perspective == null || byCode.has(code) || above.has(code)) continue;
    const parent = nearestAbove(code, above);
    if (parent === null) continue;
    const key = keyOf(block.perspective);
    const home = above.get(parent)!;
    const once = `${code} ${key}`;
    if (key === home.key) agreeing.add(once);
    else elsewhere.set(once, [...(elsewhere.get(once) ?? []), { objective, block, home, above: parent }]);
  }
  const isHabit = agreeing.size >= fewestAgreeing && agreeing.size >= (agreeing.size + elsewhere.size) * agreeingShare;
  const found = isHabit ? [...elsewhere.values()].flat() : [];
  const known = new Set([...above.values()].map(({ key }) => key));
  return found.filter(({ block }) => known.has(keyOf(block.perspective!)));
}

function nearestAbove(code: string, above: ReadonlyMap<string, Home>): string | null {
  for (let parent = codeAbove(code); parent !== ""; parent = codeAbove(parent)) if (above.has(parent)) return parent;
  return null;
}
