// SPDX-License-Identifier: EUPL-1.2
import type { Block } from "./model";
import type { Indicator, Scorecard } from "./scored";

/** The dashboards of persons that show how far they got: those of a Piano show what is asked of them, and no result. */
export function individualResults({ blocks, indicators }: Pick<Scorecard, "blocks" | "indicators">): readonly Block[] {
  const individual = blocks.filter(({ level }) => level === "individual");
  if (individual.length === 0) return [];
  const scored = new Set<string>();
  for (const indicator of indicators) if (hasResult(indicator)) scored.add(indicator.blockId);
  return individual.filter(({ id }) => scored.has(id));
}

/** True where the row shows how far somebody or something got. */
export function hasResult({ achievement, declared }: Pick<Indicator, "achievement" | "declared">): boolean {
  return achievement !== null || declared.type !== "blank";
}
