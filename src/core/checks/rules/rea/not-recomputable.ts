// SPDX-License-Identifier: EUPL-1.2
import { declaredRatio } from "../../../scorecard/declared-check";
import type { Indicator, Objective } from "../../../scorecard/scored";
import { explain } from "../../../wording/explain";
import { isDeclared } from "../../figures/causes";
import { defineRule } from "../../rule";
import { seenText } from "../../seen";

export const notRecomputable = defineRule({
  code: "REA010",
  slug: "not-recomputable",
  title: "% che non si può ricalcolare",
  why: "Una % che nessuno può rifare dai dati scritti accanto non prova nulla: l’OIV deve poterla ricalcolare, o sapere da dove viene.",
  severity: "warning",
  criteria: ["e"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  // in the Piano nothing has been measured yet
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  messages: {
    indicator: "La % dichiarata è {declared} ma non si può ricalcolare. {because}",
    leftOut:
      "La % dichiarata è {declared}, ma l’indicatore è escluso dalla media. Togliere la %, o togliere l’esclusione.",
    notDue: "La % dichiarata è {declared} ma il valore ottenuto non c’è ancora: da dove viene non si vede. Scriverlo.",
    objective: "La % dell’obiettivo è {declared} ma non si può ricalcolare dai suoi indicatori. {because}",
  },

  indicator(indicator, { report }) {
    if (!isStated(indicator) || indicator.declaredCheck !== "not-comparable") return;
    const where = { indicator, field: "declared" } as const;
    const declared = seenText(indicator.declared);
    const [cause] = indicator.explanation;
    if (cause !== undefined && UNTOLD.has(cause.code)) {
      report({ where, messageId: "indicator", data: { declared, because: explain(cause) } });
    } else if (indicator.status === "neutralised" && !indicator.presumed) {
      report({ where, messageId: "leftOut", data: { declared } });
    } else if (indicator.status === "not-due") report({ where, messageId: "notDue", data: { declared } });
  },
  objective(objective, { report }) {
    const [cause] = objective.explanation;
    if (!isStated(objective) || objective.score !== null || cause?.code !== "weights-missing") return;
    const where = { sheet: objective.sheet, at: objective.declaredAt ?? objective.at };
    report({
      where,
      messageId: "objective",
      data: { declared: seenText(objective.declared), because: explain(cause) },
    });
  },
});

/** Reasons for which a row has no score and no other rule speaks: the body's method wants what the row does not have. */
const UNTOLD: ReadonlySet<string> = new Set([
  "baseline-missing",
  "baseline-beyond",
  "lower-missing",
  "upper-missing",
  "threshold-beyond",
  "negative-target",
]);

/** 0 % beside nothing is how an open row looks. */
function isStated(of: Indicator | Objective): boolean {
  return isDeclared(of) && (declaredRatio(of.declared)?.ratio ?? 0) !== 0;
}
