// SPDX-License-Identifier: EUPL-1.2
import type { Block, Level } from "../scorecard/model";
import type { Objective, Scorecard } from "../scorecard/scored";

/** An objective with the block that it stands in. */
export interface PlacedObjective {
  readonly objective: Objective;
  readonly block: Block;
}

/** Objectives of one level, in the order of the sheets. */
export function objectivesOf(scorecard: Scorecard, level: Level): readonly PlacedObjective[] {
  const blocks = new Map(scorecard.blocks.map((block) => [block.id, block]));
  return scorecard.objectives.flatMap((objective) => {
    const block = blocks.get(objective.blockId);
    return block?.level === level ? [{ objective, block }] : [];
  });
}

/** Groups in the order in which each first appears. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The unit a block belongs to; the sheet stands for it where no unit is written. */
export function unitOf(block: Block): string {
  return block.unit ?? block.sheet;
}
