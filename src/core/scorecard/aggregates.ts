// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../values/fold";
import type { Block } from "./model";
import type { Aggregate, Objective } from "./scored";

/**
 * Perspective and whole-body figures: flat means of the recomputed objectives of the strategic dashboard (of all
 * dashboards when there is no strategic one). The body does not publish them: they are the software's own.
 */
export function aggregatesOf(
  objectives: readonly Objective[],
  blocks: readonly Block[],
): { readonly perspectives: readonly Aggregate[]; readonly overall: Aggregate } {
  const { perspectives, overall } = aggregated(objectives, blocks);
  return {
    perspectives: [...perspectives.values()].map(({ name, members }) => aggregate(name, members)),
    overall: aggregate("", overall),
  };
}

/** What each aggregate is a mean of: perspectives by their folded names. */
export function aggregated(
  objectives: readonly Objective[],
  blocks: readonly Block[],
): {
  readonly perspectives: ReadonlyMap<string, { readonly name: string; readonly members: readonly Objective[] }>;
  readonly overall: readonly Objective[];
} {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const strategic = objectives.filter(({ blockId }) => byId.get(blockId)?.level === "strategic");
  const basis = strategic.length > 0 ? strategic : objectives;
  const groups = new Map<string, { name: string; members: Objective[] }>();
  for (const objective of basis) {
    const name = byId.get(objective.blockId)?.perspective;
    if (!name) continue;
    const group = groups.get(fold(name)) ?? { name, members: [] };
    group.members.push(objective);
    groups.set(fold(name), group);
  }
  return { perspectives: groups, overall: basis };
}

function aggregate(name: string, members: readonly Objective[]): Aggregate {
  const scores = members.map(({ score }) => score).filter((score) => score !== null);
  const score = scores.length > 0 ? scores.reduce((sum, value) => sum + value, 0) / scores.length : null;
  return { name, score, coverage: { scored: scores.length, total: members.length } };
}
