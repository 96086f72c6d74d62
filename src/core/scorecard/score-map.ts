// SPDX-License-Identifier: EUPL-1.2
import { foldLabel } from "../values/fold";
import { checkDeclared, declaredRatio, RATIO_TOLERANCE } from "./declared-check";
import type { Block, DeclaredCheck, MapEntryReading } from "./model";
import type { MapEntry, Objective } from "./scored";

/** Sets the map beside the strategic dashboard, which alone feeds it (facts of the source document). */
export function scoreMap(
  entries: readonly MapEntryReading[],
  objectives: readonly Objective[],
  blocks: readonly Block[],
): readonly MapEntry[] {
  if (entries.length === 0) return [];
  const strategic = new Set(blocks.filter(({ level }) => level === "strategic").map(({ id }) => id));
  const byCode = new Map<string, Objective>();
  const byName = new Map<string, Objective>();
  for (const objective of objectives) {
    if (!strategic.has(objective.blockId)) continue;
    const { code, name } = objective;
    if (code === null) byName.set(foldLabel(name), objective);
    else if (!byCode.has(code)) byCode.set(code, objective);
  }
  return entries.map((entry) => {
    const objective = entry.code === null ? byName.get(foldLabel(entry.name)) : byCode.get(entry.code);
    return {
      ...entry,
      objectiveId: objective?.id ?? null,
      score: objective?.score ?? null,
      interval: objective?.interval ?? null,
      declaredCheck: objective
        ? checkEntry(entry, objective)
        : entry.declared.type === "blank"
          ? "blank"
          : "not-comparable",
    };
  });
}

/** Where nothing can be recomputed, the map must at least repeat what the dashboard declares. */
function checkEntry(entry: MapEntryReading, objective: Objective): DeclaredCheck {
  const check = checkDeclared(entry.declared, entry.declaredByPerf, objective.score, objective.interval);
  if (check !== "not-comparable") return check;
  const onMap = declaredRatio(entry.declared);
  const onDashboard = declaredRatio(objective.declared);
  if (!onMap || !onDashboard) return "not-comparable";
  const apart = Math.abs(onMap.ratio - onDashboard.ratio);
  return apart <= Math.max(onMap.halfUnit, onDashboard.halfUnit) + RATIO_TOLERANCE ? "equal" : "differs";
}
