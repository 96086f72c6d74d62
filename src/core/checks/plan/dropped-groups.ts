// SPDX-License-Identifier: EUPL-1.2
import { foldLabel, oneLine } from "../../values/fold";
import type { AbsentUnit, Variation } from "../../variations/variation";

/** An objective that went with all its indicators is one cause; so is one indicator that went from several offices. */
export function sameCause(
  dropped: readonly Variation[],
  replaced: ReadonlyMap<Variation, Variation>,
): readonly (readonly Variation[])[] {
  const groups = new Map<Variation | string, Variation[]>();
  for (const variation of dropped) {
    const { place, unit, objective, label, before, answer } = variation;
    const isAlone = answer !== null || replaced.has(variation);
    const cause =
      place === null && objective !== null ? `${unit ?? ""}\n${objective}` : `${foldLabel(label)}\n${before ?? ""}`;
    const key = isAlone ? variation : cause;
    const known = groups.get(key);
    if (known) known.push(variation);
    else groups.set(key, [variation]);
  }
  return [...groups.values()];
}

/** « nell’obiettivo «…», unità «…»»; "" where nothing names it. */
export function homesOf(variations: readonly Variation[]): string {
  const objectives = new Set(variations.flatMap(({ objective }) => (objective === null ? [] : [oneLine(objective)])));
  const units = new Set(variations.flatMap(({ unit }) => (unit === null ? [] : [oneLine(unit)])));
  const quoted = (names: ReadonlySet<string>): string => listed([...names].map((name) => `«${name}»`));
  const goal = objectives.size === 1 ? `, per l’obiettivo ${quoted(objectives)}` : "";
  return units.size === 0 ? goal : `${goal}, unità ${quoted(units)}`;
}

const NAMED = 3;

export function namesOf(variations: readonly Variation[]): string {
  return listed(variations.map(({ label }) => `«${oneLine(label)}»`));
}

/** The first of them. */
export function listed(names: readonly string[]): string {
  return names.slice(0, NAMED).join(", ") + (names.length > NAMED ? ", …" : "");
}

/** «Ufficio Tributi», livello strategico; with how many indicators the Plan has of them. */
export function absentText(units: readonly AbsentUnit[]): { readonly count: number; readonly units: string } {
  const names = units.map(({ name }) => (name === null ? "livello strategico" : `«${oneLine(name)}»`));
  return { count: units.reduce((sum, { indicators }) => sum + indicators, 0), units: listed(names) };
}
