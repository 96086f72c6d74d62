// SPDX-License-Identifier: EUPL-1.2
import { leftOutOfFullMark } from "../../figures/full-by-exclusion";
import { fieldPlace } from "../../place";
import { defineRule } from "../../rule";

export const hundredByExclusion = defineRule({
  code: "REA008",
  slug: "hundred-by-exclusion",
  title: "100 % per esclusione",
  why: "Un obiettivo al 100 % perché l’indicatore non raggiunto è stato lasciato fuori dalla media dice il contrario di ciò che è avvenuto: l’esclusione è una decisione, e va motivata.",
  severity: "warning",
  criteria: ["e", "g"],
  norm: "D.Lgs. 150/2009, art. 10, c. 1, lett. b); DFP, Linee guida 3/2018, cap. 4",
  // before the Relazione a row without a % is still open
  phases: ["report"],
  bodies: "all",
  options: {},
  messages: {
    presumed:
      "L’obiettivo è al 100 % perché {excluded:indicatore non raggiunto resta escluso|indicatori non raggiunti restano esclusi} dalla media; contandoli sarebbe {included:percent}. Confermare l’esclusione con il motivo e l’atto, o contarli.",
  },

  objective(objective, { index, inputs, report }) {
    const excluded = leftOutOfFullMark(objective, index, inputs);
    const included = objective.scoreWithPresumed;
    if (excluded.length === 0 || included === null) return;
    report({
      where: { sheet: objective.sheet, at: objective.declaredAt ?? objective.at },
      related: excluded.flatMap((row) => [fieldPlace(row, "actual"), fieldPlace(row, "declared")]),
      needsReview: true,
      messageId: "presumed",
      data: { excluded: excluded.length, included },
    });
  },
});
