// SPDX-License-Identifier: EUPL-1.2
import { agreesTellingly, figuresText, HOW_MATCHED, isCascaded, isRepeated, nameOf } from "../../figures/one-measure";
import type { SameIndicator } from "../../index/same/same-indicators";
import type { ScorecardIndex } from "../../index/scorecard-index";
import { fieldPlace } from "../../place";
import { defineRule } from "../../rule";

export const targetDiffers = defineRule({
  code: "TGT003",
  slug: "target-differs",
  title: "Un indicatore con due target",
  why: "Lo stesso risultato misurato contro due target è raggiunto su un cruscotto e mancato sull’altro: vale il target del Piano, uno solo.",
  severity: "warning",
  criteria: ["a", "e"],
  norm: "D.Lgs. 150/2009, art. 10, c. 1; DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    differs:
      "«{name}» compare su più cruscotti ({how}) con target diversi: {seen}. Riportare ovunque il target del Piano; se sono la quota di un’unità o un altro livello di obiettivo, dirlo nel nome o nelle note.",
  },

  workbook(_, { index, report }) {
    for (const group of index.same().groups) {
      const { actuals, targets } = group.figures;
      // where the results differ too, value-differs says it, or they are two measures
      if (targets.length < 2 || actuals.length > 1 || !isOneMeasure(group, index)) continue;
      const [first, ...others] = targets.flatMap(({ rows }) => rows);
      report({
        where: { indicator: first!, field: "target" },
        related: others.map((row) => fieldPlace(row, "target")),
        needsReview: true,
        messageId: "differs",
        data: { name: nameOf(group), how: HOW_MATCHED[group.how], seen: figuresText(targets) },
      });
    }
  },
});

function isOneMeasure(group: SameIndicator, index: ScorecardIndex): boolean {
  return isRepeated(group, index) || agreesTellingly(group) || isCascaded(group, index);
}
