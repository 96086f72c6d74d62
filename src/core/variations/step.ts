// SPDX-License-Identifier: EUPL-1.2
import { cellOf } from "../scorecard/places";
import type { Indicator, Objective } from "../scorecard/scored";
import { displayText } from "../values/display";
import type { Item } from "./item";
import type { Known } from "./known-answers";
import type { Matches, Pair } from "./matches";
import { targetChange, type TargetChange, targetKey } from "./target-change";
import type { PlanSource, Variation } from "./variation";
import { weightChanges } from "./weight-changes";

/** From a Plan to what came next: its update, or the Relazione. */
export interface Step {
  readonly from: PlanSource;
  /** null: the Relazione. */
  readonly to: PlanSource | null;
  readonly matches: Matches;
  /** The indicator of the Relazione that an item has become; null where nothing stands there any more. */
  readonly nowOf: (item: Item) => Indicator | null;
  /** The objective of the Relazione under which an item of the Plan would stand; null where there is none. */
  readonly objectiveOf: (item: Item) => Objective | null;
  readonly dateSystem: { readonly before: 1900 | 1904; readonly after: 1900 | 1904 };
}

/** All that differs in one step, and how many indicators did not change at all. */
export function variationsOf(
  step: Step,
  known: Known,
): { readonly variations: readonly Variation[]; readonly unchanged: number } {
  const { pairs, dropped, added } = step.matches;
  const weights = weightChanges(pairs);
  const variations: Variation[] = [];
  let unchanged = 0;
  for (const pair of pairs) {
    const found = ofPair(step, pair, weights.has(pair), known);
    if (found.length === 0) unchanged++;
    for (const variation of found) variations.push(variation);
  }
  for (const item of added) {
    const after = shown(item.indicator.target.cell, step.dateSystem.after);
    const values = targetKey(item.indicator.target);
    variations.push({ ...about(step, "added", item, values, known), before: null, after });
  }
  for (const item of dropped) {
    const before = shown(item.indicator.target.cell, step.dateSystem.before);
    const objective = step.objectiveOf(item);
    const place = objective && { sheet: objective.sheet, at: objective.at };
    const objectiveId = objective?.id ?? null;
    variations.push({ ...about(step, "dropped", item, "", known), place, objectiveId, before, after: null });
  }
  return { variations, unchanged };
}

function ofPair(step: Step, pair: Pair, hasOtherWeight: boolean, known: Known): readonly Variation[] {
  const { before, after, how, isCertain } = pair;
  const found: Variation[] = [];
  if (how === "renamed") {
    const names = { before: before.label, after: after.label, isCertain: false };
    found.push({ ...about(step, "renamed", after, before.keys.label, known), ...names });
  }
  const target = targetOf(step, pair);
  if (target !== null) {
    const { effect } = target;
    const values = `${targetKey(before.indicator.target)} > ${targetKey(after.indicator.target)}`;
    const common = about(step, "target", after, values, known);
    found.push({ ...common, ...targets(step, pair), effect, isCertain: isCertain && target.isCertain });
  }
  if (hasOtherWeight) {
    const [was, is] = [before, after].map(({ indicator }) => weightText(indicator.weight!));
    found.push({ ...about(step, "weight", after, `${was!} > ${is!}`, known), before: was!, after: is!, isCertain });
  }
  return found;
}

function targetOf(step: Step, { before, after }: Pair): TargetChange | null {
  const seen = [step.nowOf(after) ?? after.indicator, after.indicator, before.indicator];
  // a polarity learnt from the declared % follows the very target that is in question
  const { polarity } = seen.find(({ polaritySource }) => polaritySource !== "declared") ?? seen[0]!;
  return targetChange(before.indicator.target, after.indicator.target, polarity);
}

function targets({ dateSystem }: Step, { before, after }: Pair): Pick<Variation, "before" | "after"> {
  return {
    before: shown(before.indicator.target.cell, dateSystem.before),
    after: shown(after.indicator.target.cell, dateSystem.after),
  };
}

function about(
  { from, to, nowOf }: Step,
  kind: Variation["kind"],
  item: Item,
  values: string,
  known: Known,
): Omit<Variation, "before" | "after"> {
  const indicator = kind === "dropped" ? null : nowOf(item);
  const at = indicator && (cellOf(indicator, FIELDS[kind]) ?? cellOf(indicator, "label"));
  return {
    kind,
    ...known({ kind, item, values, isOfUpdate: to !== null }, from.date),
    unit: item.unit,
    objective: item.objective,
    label: item.label,
    place: indicator && at && { sheet: indicator.sheet, at },
    indicator,
    objectiveId: indicator?.objectiveId ?? null,
    effect: null,
    isCertain: kind !== "renamed",
    from: from.name,
    seenIn: to,
  };
}

const FIELDS = { dropped: "label", added: "label", renamed: "label", target: "target", weight: "weight" } as const;

function shown(cell: Item["indicator"]["target"]["cell"], dateSystem: 1900 | 1904): string | null {
  return displayText(cell, dateSystem) || null;
}

/** Weights may be fractions or points, and no cell is at hand: as they were read. */
function weightText(weight: number): string {
  return String(Number(weight.toPrecision(6))).replace(".", ",");
}
