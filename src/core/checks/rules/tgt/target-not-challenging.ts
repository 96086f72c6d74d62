// SPDX-License-Identifier: EUPL-1.2
import { uncappedRatio } from "../../../scorecard/deviation-kind";
import type { Indicator } from "../../../scorecard/scored";
import { isExplained } from "../../figures/explained";
import type { ScorecardIndex } from "../../index/scorecard-index";
import { defineRule } from "../../rule";
import { seenText } from "../../seen";
import { surpassed } from "../../figures/surpassed";

export const targetNotChallenging = defineRule({
  code: "TGT005",
  slug: "target-not-challenging",
  title: "Target poco sfidante",
  why: "Un target superato di molto, o rispettato con mesi di anticipo, poteva essere più ambizioso: il 100 % che ne viene dice poco sulla performance.",
  severity: "info",
  criteria: ["a"],
  norm: "D.Lgs. 150/2009, art. 5, c. 2; DFP, Linee guida 2/2017",
  // judged on the results of the whole year
  phases: ["report"],
  bodies: "all",
  options: {},
  messages: {
    surpassed:
      "{actual} contro un target di {target}: {ratio:percent} di quanto atteso. Il target poteva essere più ambizioso: spiegare come è stato fissato, e tenerne conto nel prossimo Piano.",
    wellBelow:
      "{actual} contro un target di {target}, dove più basso è meglio: il {share:percent} di quanto ammesso. Il target poteva essere più ambizioso: spiegare come è stato fissato, e tenerne conto nel prossimo Piano.",
    early:
      "Fatto il {actual}, {days} giorni prima del {target}. Il termine poteva essere più ravvicinato: spiegare come è stato fissato, e tenerne conto nel prossimo Piano.",
  },

  workbook(scorecard, { index, inputs, report }) {
    const { indicators, othersAreExplained } = surpassed(scorecard, index, inputs);
    if (othersAreExplained) return;
    for (const indicator of indicators) {
      const { actual, target } = indicator;
      const figures = { actual: seenText(actual), target: seenText(target) };
      const where = { indicator, field: "target" } as const;
      const ratio = uncappedRatio(indicator)!;
      if (indicator.polarity === "up") report({ where, messageId: "surpassed", data: { ...figures, ratio } });
      else report({ where, messageId: "wellBelow", data: { ...figures, share: 1 / ratio } });
    }
  },
  indicator(indicator, { index, inputs, report }) {
    if (!isFarAhead(indicator, index) || isExplained(indicator, inputs)) return;
    const { actual, target } = indicator;
    const data = { actual: seenText(actual), target: seenText(target), days: target.number - actual.number };
    report({ where: { indicator, field: "target" }, messageId: "early", data });
  },
});

/** A result dated before the year is another matter, and another rule's (VAL007). */
function isFarAhead({ status, polarity, actual, target }: Indicator, { settings, year }: ScorecardIndex): boolean {
  if (status !== "scored" || polarity !== "date" || actual.type !== "date" || target.type !== "date") return false;
  if (target.number - actual.number <= settings.earlyDays) return false;
  return year === null || actual.number >= year.from;
}
