// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../scorecard/scored";
import { foldLabel } from "../../../values/fold";
import { numberText, percentText } from "../../../wording/numbers";
import { fieldPlace } from "../../place";
import { defineRule } from "../../rule";

export const weightsSum = defineRule({
  code: "VAL004",
  slug: "weights-sum",
  title: "Pesi che non danno il totale",
  why: "Se i pesi di un obiettivo non danno il totale che l’ente usa negli altri, un indicatore conta più o meno di quanto il Piano ha deciso.",
  severity: "warning",
  criteria: ["e"],
  norm: "DFP, Linee guida 2/2017; DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  // weights may be points of any scale: only a body that nearly always reaches a total shows that it wants it
  options: { fewestObjectives: 5, customaryShare: 0.8 },
  messages: {
    differs:
      "I pesi degli indicatori di questo obiettivo danno {sum}, mentre in {customary} obiettivi su {weighted} danno {total}. Correggere i pesi, o confermare che sono voluti.",
    partDiffers:
      "I pesi degli indicatori di questa parte dell’obiettivo danno {sum}, mentre le altre parti, e {customary} obiettivi su {weighted}, danno {total}. Correggere i pesi, o confermare che sono voluti.",
  },

  workbook({ indicators }, { options, report }) {
    const objectives = weightedObjectives(indicators);
    if (objectives.length < options.fewestObjectives) return;
    const totals = totalsOf(objectives, options.customaryShare);
    const agreeing = objectives.filter((each) => agrees(each, totals.get(each)));
    if (agreeing.length < objectives.length * options.customaryShare) return;
    for (const [total, alike] of groupedBy(objectives, (each) => totals.get(each))) {
      if (total === undefined) continue;
      const customary = alike.filter((each) => agrees(each, total)).length;
      for (const { rows, sum, isPart } of alike.flatMap((each) => failing(each, total))) {
        const [first, ...others] = rows.map((row) => fieldPlace(row, "weight"));
        const data = { sum: shown(sum, total), total: shown(total, total), customary, weighted: alike.length };
        const problem = { where: first!, related: others, needsReview: true };
        if (isPart) report({ ...problem, messageId: "partDiffers", data });
        else report({ ...problem, messageId: "differs", data });
      }
    }
  },
});

/** Fractions of one, and points of a hundred. */
const TOTALS = [1, 100];
/** Three weights of 33 % are a whole that was rounded. */
const ROUNDING = 0.015;

interface Weighted {
  readonly rows: readonly Indicator[];
  readonly sum: number;
}

interface WeightedObjective extends Weighted {
  /** What stands under each of its operational objectives or actions, where it has several: each may be a whole. */
  readonly parts: readonly Weighted[];
}

/** What each objective is to reach: the total of most on its sheet, else of nearly all; unsaid where there is neither. */
function totalsOf(
  objectives: readonly WeightedObjective[],
  customaryShare: number,
): ReadonlyMap<WeightedObjective, number | undefined> {
  const reached = (of: readonly WeightedObjective[], total: number): number =>
    of.filter((each) => agrees(each, total)).length;
  const ofAll = TOTALS.find((total) => reached(objectives, total) >= objectives.length * customaryShare);
  const totals = new Map<WeightedObjective, number | undefined>();
  for (const onSheet of groupedBy(objectives, ({ rows }) => rows[0]!.sheet).values()) {
    const ofSheet = TOTALS.find((total) => reached(onSheet, total) * 2 > onSheet.length);
    for (const each of onSheet) totals.set(each, ofSheet ?? ofAll);
  }
  return totals;
}

/** Objectives with two weights or more: a weight of 1 on the only row may be a habit, not a total. */
function weightedObjectives(indicators: readonly Indicator[]): readonly WeightedObjective[] {
  const weighted = indicators.filter(({ weight }) => weight !== null);
  const several = [...groupedBy(weighted, ({ objectiveId }) => objectiveId).values()].filter(
    ({ length }) => length > 1,
  );
  return several.map((rows) => {
    const parts = [...groupedBy(rows, ({ operational }) => foldLabel(operational)).values()];
    return { ...summed(rows), parts: parts.length > 1 ? parts.map(summed) : [] };
  });
}

function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function summed(rows: readonly Indicator[]): Weighted {
  return { rows, sum: rows.reduce((sum, { weight }) => sum + weight!, 0) };
}

function agrees(objective: WeightedObjective, total: number | undefined): boolean {
  return total !== undefined && failing(objective, total).length === 0;
}

/** The whole where it misses the total; its parts, where some of them reach it by themselves and others do not. */
function failing(objective: WeightedObjective, total: number): readonly (Weighted & { readonly isPart: boolean })[] {
  if (reaches(objective.sum, total)) return [];
  const missing = objective.parts.filter(({ sum }) => !reaches(sum, total));
  if (missing.length === objective.parts.length) return [{ ...objective, isPart: false }];
  return missing.map((part) => ({ ...part, isPart: true }));
}

function reaches(sum: number, total: number): boolean {
  return Math.abs(sum - total) <= total * ROUNDING;
}

function shown(sum: number, total: number): string {
  return total === 1 ? percentText(sum) : numberText(sum, 2);
}
