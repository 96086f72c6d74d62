// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../scorecard/scored";
import { isDatedAct, MOST_SINGLE_DATES, placesOf } from "../../figures/dated-acts";
import { defineRule } from "../../rule";
import { seenText } from "../../seen";

export const dateEqualsTarget = defineRule({
  code: "VAL009",
  slug: "date-equals-target",
  title: "Data uguale al termine",
  why: "Una data ottenuta che è proprio quella del termine può essere vera, ma spesso è il target ricopiato: senza l’atto che la prova l’OIV non può saperlo.",
  severity: "info",
  criteria: ["f"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  // in the Piano nothing has been done yet
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  messages: {
    same: "La data ottenuta ({actual}) è proprio quella del target. Verificare che sia la data dell’atto, e tenere ciò che la prova.",
    many: "Di {total} date ottenute, {count} sono proprio quelle del target. Verificare se sono le date degli atti o quelle dei termini, ricopiate.",
  },

  workbook({ indicators }, { report }) {
    const dated = indicators.filter(isDatedAct);
    const same = dated.filter(isOnTheDay);
    if (same.length > MOST_SINGLE_DATES) {
      report({ ...placesOf(same), messageId: "many", data: { count: same.length, total: dated.length } });
      return;
    }
    for (const indicator of same) {
      report({
        where: { indicator, field: "actual" },
        messageId: "same",
        data: { actual: seenText(indicator.actual) },
      });
    }
  },
});

/** «Il 2 giugno» is not a term: what is due on a day is done on that day. */
function isOnTheDay({ actual, target, polarity }: Indicator): boolean {
  return actual.number === target.number && target.operator !== "=" && polarity === "date" && target.ambiguous === null;
}
