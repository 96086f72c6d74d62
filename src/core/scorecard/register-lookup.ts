// SPDX-License-Identifier: EUPL-1.2
import { foldLabel } from "../values/fold";
import type { Block, IndicatorReading } from "./model";
import type { RegisterEntry } from "./settings";

/** What the body's register says of an indicator; null when it says nothing. */
export type RegisterLookup = (
  indicator: Pick<IndicatorReading, "label" | "operational" | "blockId" | "sheet">,
) => RegisterEntry | null;

/**
 * The register by folded label, built once. An entry that names an organisational unit (or its sheet) goes before one for
 * all; of two alike the first holds. null when there is no register, so that nobody asks row by row.
 */
export function registerLookup(register: readonly RegisterEntry[], blocks: readonly Block[]): RegisterLookup | null {
  if (register.length === 0) return null;
  const entries = new Map<string, RegisterEntry>();
  for (const entry of register) {
    const key = keyOf(entry.label, entry.unit);
    if (!entries.has(key)) entries.set(key, entry);
  }
  const units = new Map(blocks.map(({ id, unit }) => [id, unit]));
  return ({ label, operational, blockId, sheet }) => {
    const name = foldLabel(label || operational);
    if (name === "") return null;
    const unit = units.get(blockId) ?? null;
    const ofUnit = unit === null ? undefined : entries.get(keyOf(name, unit));
    return ofUnit ?? entries.get(keyOf(name, sheet)) ?? entries.get(keyOf(name, null)) ?? null;
  };
}

/** A line break is in no folded text, so that no label can pass for a label with its unit. */
function keyOf(label: string, unit: string | null): string {
  return `${foldLabel(label)}\n${unit === null ? "" : foldLabel(unit)}`;
}
