// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../scorecard/scored";
import { fold } from "../../../values/fold";
import { explainedBy, isDeclared } from "../../causes";
import { mayBeNegative } from "../../measure-words";
import { defineRule } from "../../rule";
import { seenText } from "../../seen";

export const targetZero = defineRule({
  code: "TGT002",
  slug: "target-zero",
  title: "Target zero che decide il punteggio",
  why: "Con un target pari a zero il rapporto non esiste: il risultato vale tutto o niente, e se conta di più chi fa di più il 100 % viene da sé.",
  severity: "warning",
  criteria: ["a", "e"],
  norm: "D.Lgs. 150/2009, art. 5, c. 2; DFP, Linee guida 2/2017",
  // in the Piano nothing has been scored yet
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  messages: {
    anyResult:
      "Target 0 dove conta fare di più: con qualunque valore (qui {actual}) la riga vale 100 %. Scrivere il target del Piano, o il verso se conta fare di meno.",
    allOrNothing:
      "Target 0 e valore {actual}: senza un rapporto la riga vale 0 %, per poco o per molto che sia. Verificare come lo SMVP conta questo caso, e scrivere la %.",
  },

  indicator(indicator, { report }) {
    if (indicator.status !== "scored" || !explainedBy(indicator, "zero-target") || isThreshold(indicator)) return;
    const where = { indicator, field: "target" } as const;
    const data = { actual: seenText(indicator.actual) };
    if (isMetByAnything(indicator)) report({ where, needsReview: true, messageId: "anyResult", data });
    else if (isMissed(indicator)) report({ where, needsReview: true, messageId: "allOrNothing", data });
  },
});

/** 0 is a true threshold for whatever may go below it: a balance, the days before or after a due date. */
function isThreshold({ actual, label, operational }: Indicator): boolean {
  return actual.number < 0 || mayBeNegative(fold(label || operational));
}

/** «≥ 0» says what is meant. */
function isMetByAnything({ polarity, target }: Indicator): boolean {
  return polarity === "up" && target.operator === null;
}

/** A body that declares its % has said how it counts: right or wrong, that is REA001's. */
function isMissed(indicator: Indicator): boolean {
  return indicator.polarity === "down" && indicator.achievement === 0 && !isDeclared(indicator);
}
