// SPDX-License-Identifier: EUPL-1.2
import type { MapEntry, Objective, Scorecard } from "../../scorecard/scored";
import { foldLabel } from "../../values/fold";

/**
 * The objective that a map names though no dashboard is called strategic: by code and name together, and only where all
 * objectives of the body stand on one sheet. Of an office's objective the map tells nothing: it is that office's share.
 * The strategic dashboard alone feeds the map (docs/dev/scoring.md), so nothing is written there because of this; but
 * who looks at the map must not read «not measured» of what PERF has measured on the next sheet.
 */
export function objectiveNamedOnMap({
  blocks,
  objectives,
}: Pick<Scorecard, "blocks" | "objectives">): (entry: MapEntry) => Objective | null {
  const ofBody = new Map(blocks.filter(({ level }) => level !== "individual").map(({ id, level }) => [id, level]));
  const candidates = objectives.filter(({ blockId }) => ofBody.has(blockId));
  const isStrategic = [...ofBody.values()].includes("strategic");
  if (isStrategic || new Set(candidates.map(({ sheet }) => sheet)).size !== 1) return () => null;
  const named = new Map<string, Objective | null>();
  for (const objective of candidates) {
    const key = keyOf(objective);
    if (key !== null) named.set(key, named.has(key) ? null : objective);
  }
  return (entry) => {
    const key = entry.objectiveId === null ? keyOf(entry) : null;
    return key === null ? null : (named.get(key) ?? null);
  };
}

/** A line break is in no code. */
function keyOf({ code, name }: { readonly code: string | null; readonly name: string }): string | null {
  return code === null ? null : `${code}\n${foldLabel(name)}`;
}
