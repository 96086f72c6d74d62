// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Objective } from "../../../scorecard/scored";
import { isDeclared } from "../../causes";
import { isExplained } from "../../explained";
import { showsFullMark } from "../../full-mark";
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
    leftOut:
      "L’obiettivo è al 100 % con {excluded:indicatore escluso|indicatori esclusi} dalla media senza motivo. Scrivere perché e con quale atto, o contarli.",
  },

  objective(objective, { index, inputs, report }) {
    if (!isFull(objective) || objective.excluded.every(({ reason }) => reason !== "neutralised")) return;
    const excluded = index
      .indicatorsOfObjective(objective)
      .filter((row) => row.status === "neutralised" && !isExplained(row, inputs));
    if (excluded.length === 0) return;
    const where = { sheet: objective.sheet, at: objective.declaredAt ?? objective.at };
    const related = excluded.flatMap((row) => [fieldPlace(row, "actual"), fieldPlace(row, "declared")]);
    const problem = { where, related, needsReview: true };
    const included = objective.scoreWithPresumed;
    const data = { excluded: excluded.length };
    if (!excluded.some(isPresumed)) report({ ...problem, messageId: "leftOut", data });
    else if (included !== null && included < 1)
      report({ ...problem, messageId: "presumed", data: { ...data, included } });
  },
});

/** A full mark that the body itself shows: what only the software computes misleads nobody. */
function isFull(objective: Objective): boolean {
  if (objective.score === null || objective.score < 1 - 1e-9) return false;
  return isDeclared(objective) && showsFullMark(objective.declared);
}

function isPresumed({ presumed }: Indicator): boolean {
  return presumed;
}
