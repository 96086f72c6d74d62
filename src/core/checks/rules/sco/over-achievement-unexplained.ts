// SPDX-License-Identifier: EUPL-1.2
import { uncappedRatio } from "../../../scorecard/deviation-kind";
import { defineRule } from "../../rule";
import { seenText } from "../../seen";
import { surpassed } from "../../figures/surpassed";

export const overAchievementUnexplained = defineRule({
  code: "SCO002",
  slug: "over-achievement-unexplained",
  title: "Risultato molto oltre il target senza spiegazione",
  why: "Anche un risultato molto sopra il target è uno scostamento: se gli altri sono spiegati e questo no, non si sa se è merito, caso o un target troppo basso.",
  severity: "info",
  criteria: ["g"],
  norm: "DFP, Linee guida 2/2017 e 3/2018, cap. 4",
  phases: ["report"],
  bodies: "all",
  options: {},
  messages: {
    unexplained:
      "{actual} contro un target di {target}: {ratio:percent} di quanto atteso, senza spiegazione, mentre altri scostamenti ce l’hanno. Scrivere il motivo nelle note o nel foglio «Scostamenti».",
    wellBelow:
      "{actual} contro un target di {target}, dove più basso è meglio: il {share:percent} di quanto ammesso, senza spiegazione, mentre altri scostamenti ce l’hanno. Scrivere il motivo nelle note o nel foglio «Scostamenti».",
  },

  workbook(scorecard, { index, inputs, report }) {
    const { indicators, othersAreExplained } = surpassed(scorecard, index, inputs);
    if (!othersAreExplained) return;
    for (const indicator of indicators) {
      const { actual, target } = indicator;
      const figures = { actual: seenText(actual), target: seenText(target) };
      const where = { indicator, field: "actual" } as const;
      const ratio = uncappedRatio(indicator)!;
      if (indicator.polarity === "up") report({ where, messageId: "unexplained", data: { ...figures, ratio } });
      else report({ where, messageId: "wellBelow", data: { ...figures, share: 1 / ratio } });
    }
  },
});
