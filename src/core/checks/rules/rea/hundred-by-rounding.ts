// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Objective } from "../../../scorecard/scored";
import { isDeclared } from "../../figures/causes";
import { showsFullMark } from "../../figures/full-mark";
import { fieldPlace } from "../../place";
import { defineRule } from "../../rule";
import { seenText } from "../../seen";

export const hundredByRounding = defineRule({
  code: "REA007",
  slug: "hundred-by-rounding",
  title: "100 % per arrotondamento",
  why: "L’arrotondamento è giusto, ma chi legge «100 %» crede che tutto sia stato raggiunto: lo scostamento c’è e va mostrato e motivato.",
  severity: "info",
  criteria: ["g", "k"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  // a note for readers of the Relazione
  phases: ["report"],
  bodies: "all",
  options: {},
  messages: {
    objective:
      "L’obiettivo mostra {declared} ma la media è {computed:percent}, perché {below:indicatore è|indicatori sono} sotto il target. Mostrare i decimali, e motivare lo scostamento.",
    indicator:
      "La riga mostra {declared} ma {actual} su {target} dà {computed:percent}. Mostrare i decimali, e motivare lo scostamento.",
  },

  objective(objective, { index, report }) {
    const computed = objective.score;
    if (computed === null || !isRoundedUp(objective, computed)) return;
    const below = index.indicatorsOfObjective(objective).filter(isBelow);
    // where every such row shows 100 % too, the rows say it
    if (below.every((row) => isDeclared(row) && showsFullMark(row.declared))) return;
    const data = { declared: seenText(objective.declared), computed, below: below.length };
    const where = { sheet: objective.sheet, at: objective.declaredAt ?? objective.at };
    report({ where, related: below.map((row) => fieldPlace(row, "declared")), messageId: "objective", data });
  },
  indicator(indicator, { report }) {
    const computed = indicator.achievement;
    if (computed === null || !isDeclared(indicator) || !isRoundedUp(indicator, computed)) return;
    const { declared, actual, target } = indicator;
    const data = { declared: seenText(declared), actual: seenText(actual), target: seenText(target), computed };
    report({ where: { indicator, field: "declared" }, messageId: "indicator", data });
  },
});

/** Far below any digit that is shown. */
const NOISE = 1e-6;

/** Only where the declared figure is right as it is shown: one that differs is an error, and another rule's. */
function isRoundedUp(of: Pick<Indicator | Objective, "declared" | "declaredCheck" | "declaredByPerf">, score: number) {
  return !of.declaredByPerf && of.declaredCheck === "equal" && score < 1 - NOISE && showsFullMark(of.declared);
}

function isBelow({ achievement }: Indicator): boolean {
  return achievement !== null && achievement < 1 - NOISE;
}
