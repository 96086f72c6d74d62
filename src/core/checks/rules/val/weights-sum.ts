// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../scorecard/scored";
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
  },

  workbook({ indicators }, { options, report }) {
    const objectives = weightedObjectives(indicators);
    if (objectives.length < options.fewestObjectives) return;
    const total = TOTALS.find((each) => countOf(objectives, each) >= objectives.length * options.customaryShare);
    if (total === undefined) return;
    const customary = countOf(objectives, total);
    for (const { rows, sum } of objectives) {
      if (reaches(sum, total)) continue;
      const [first, ...others] = rows.map((row) => fieldPlace(row, "weight"));
      const data = { sum: shown(sum, total), total: shown(total, total), customary, weighted: objectives.length };
      report({ where: first!, related: others, needsReview: true, messageId: "differs", data });
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

/** Objectives with two weights or more: a weight of 1 on the only row may be a habit, not a total. */
function weightedObjectives(indicators: readonly Indicator[]): readonly Weighted[] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    if (indicator.weight === null) continue;
    const group = groups.get(indicator.objectiveId);
    if (group) group.push(indicator);
    else groups.set(indicator.objectiveId, [indicator]);
  }
  const several = [...groups.values()].filter(({ length }) => length > 1);
  return several.map((rows) => ({ rows, sum: rows.reduce((sum, { weight }) => sum + weight!, 0) }));
}

function countOf(objectives: readonly Weighted[], total: number): number {
  return objectives.filter(({ sum }) => reaches(sum, total)).length;
}

function reaches(sum: number, total: number): boolean {
  return Math.abs(sum - total) <= total * ROUNDING;
}

function shown(sum: number, total: number): string {
  return total === 1 ? percentText(sum) : numberText(sum, 2);
}
