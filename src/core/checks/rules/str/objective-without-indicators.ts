// SPDX-License-Identifier: EUPL-1.2
import type { Objective, Scorecard } from "../../../scorecard/scored";
import { withCodesAbove } from "../../structure/codes";
import { objectivePlace } from "../../place";
import { defineRule } from "../../rule";

export const objectiveWithoutIndicators = defineRule({
  code: "STR004",
  slug: "objective-without-indicators",
  title: "Obiettivo senza indicatori",
  why: "Un obiettivo che nessun indicatore misura non ha un risultato: la sua % non si può ricalcolare, e l’OIV non può dire se è stato raggiunto.",
  severity: "warning",
  criteria: ["a", "c"],
  norm: "D.Lgs. 150/2009, art. 5, c. 2, e art. 10, c. 1; DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  // where many objectives have none, they are measured elsewhere: a list of objectives is no dashboard left half done
  options: { mostShare: 0.34 },
  messages: {
    without:
      "Sotto «{objective}» non c’è nessun indicatore: l’obiettivo non si misura. Riportare i suoi indicatori o, se è misurato altrove, dirlo accanto al nome.",
  },

  workbook(scorecard, { options, report }) {
    const { objectives } = scorecard;
    const bare = objectives.filter(isBare);
    if (bare.length === 0 || bare.length > objectives.length * options.mostShare) return;
    const isMeasured = measuredElsewhere(scorecard);
    for (const objective of bare) {
      if (isMeasured(objective)) continue;
      const { code, name } = objective;
      const data = { objective: code === null || code === name ? name : `${code} ${name}` };
      report({ where: objectivePlace(objective), needsReview: true, messageId: "without", data });
    }
  },
});

/** A text alone on its row, with neither code nor %, may be the title of what follows: «POLIZIA LOCALE». */
function isBare({ indicatorIds, code, declared }: Objective): boolean {
  return indicatorIds.length === 0 && (code !== null || declared.type !== "blank");
}

/** True for an objective whose code, or a code below it, has indicators: on another dashboard, or in its parts. */
function measuredElsewhere({ objectives }: Scorecard): (objective: Objective) => boolean {
  const measured = withCodesAbove(objectives.map(({ code, indicatorIds }) => (indicatorIds.length > 0 ? code : null)));
  return ({ code }) => code !== null && measured.has(code);
}
