// SPDX-License-Identifier: EUPL-1.2
import type { Level } from "../scorecard/model";
import type { Indicator, Scorecard } from "../scorecard/scored";
import { foldLabel } from "../values/fold";

/** An indicator of a Plan or of the Relazione, with the words by which the other one may know it. */
export interface Item {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly unit: string | null;
  /** Code and name, as people read them. */
  readonly objective: string | null;
  /** As written. */
  readonly label: string;
  readonly keys: ItemKeys;
}

/** Folded; "" for what is not written. */
interface ItemKeys {
  readonly sheet: string;
  /** Level and unit. */
  readonly unit: string;
  readonly code: string;
  readonly objective: string;
  readonly operational: string;
  readonly label: string;
}

/** The indicators that bear a name, in reading order: a row without one cannot be looked for. */
export function itemsOf({ blocks, objectives, indicators }: Scorecard): readonly Item[] {
  const foldKnown = foldOnce();
  const owners = new Map(blocks.map((block) => [block.id, block]));
  const goals = new Map(objectives.map((objective) => [objective.id, objective]));
  const items: Item[] = [];
  for (const indicator of indicators) {
    const label = indicator.label || indicator.operational;
    const folded = foldKnown(label);
    if (folded === "") continue;
    const { level = "operational", unit = null } = owners.get(indicator.blockId) ?? {};
    const { code = null, name = "" } = goals.get(indicator.objectiveId) ?? {};
    items.push({
      indicator,
      level,
      unit,
      objective: [code, name].filter(Boolean).join(" ") || null,
      label,
      keys: {
        sheet: foldKnown(indicator.sheet),
        unit: unitKey(level, unit, foldKnown),
        code: foldKnown(code ?? ""),
        objective: foldKnown(name),
        operational: foldKnown(indicator.operational),
        label: folded,
      },
    });
  }
  return items;
}

/** A unit, or the level that has none. */
export function unitKey(level: Level, unit: string | null, folded: (text: string) => string = foldLabel): string {
  return `${level}|${folded(unit ?? "")}`;
}

/** Units and objectives recur on every row. */
function foldOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let folded = known.get(text);
    if (folded === undefined) known.set(text, (folded = foldLabel(text)));
    return folded;
  };
}
