// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../scorecard/scored";
import type { TypedValue } from "../../../values/typed-value";
import { isCount, isDuration, isPartOfWhole } from "../../measure-words";
import { defineRule, FOR_REVIEW } from "../../rule";
import { seenText } from "../../seen";

export const outOfRange = defineRule({
  code: "VAL010",
  slug: "out-of-range",
  title: "Valore impossibile per ciò che misura",
  why: "Una parte non supera il suo totale e un conteggio non scende sotto zero: un valore impossibile toglie credito a tutti gli altri.",
  severity: "error",
  criteria: ["f"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  // in the Piano there are no results
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  messages: {
    overWhole:
      "{actual}: l’indicatore mette una parte sul suo totale, e la parte non può superarlo. Verificare numeratore e denominatore.",
    negativeCount: "{actual}: l’indicatore conta, e un conteggio non può essere negativo. Correggere il valore.",
    negativeTime:
      "{actual}: l’indicatore è una durata media, che non può essere negativa. Correggere il valore o, se è l’anticipo sulla scadenza, dirlo nel nome.",
  },

  indicator(indicator, { report }) {
    const { actual, target, label, operational } = indicator;
    const isBelowZero = isNegative(actual);
    if (!isBelowZero && !isOverWhole(indicator)) return;
    const where = { indicator, field: "actual" } as const;
    const name = label || operational;
    const data = { actual: seenText(actual) };
    if (isBelowZero) {
      // a target of zero or less shows that the body means something else by the same words (days of delay)
      const doubt = target.number <= 0 ? FOR_REVIEW : {};
      if (isCount(name)) report({ where, ...doubt, messageId: "negativeCount", data });
      else if (isDuration(name)) report({ where, ...doubt, messageId: "negativeTime", data });
    } else if (isPartOfWhole(name)) {
      // what counts as the whole is told by words alone
      report({ where, ...FOR_REVIEW, messageId: "overWhole", data });
    }
  },
});

function isNegative({ type, number, ambiguous }: TypedValue): boolean {
  return type === "number" && number < 0 && ambiguous === null;
}

/** Beyond the last digit shown; a target over 100 % shows that more than the whole is meant. */
function isOverWhole({ actual, target }: Indicator): boolean {
  if (actual.type !== "percent" || actual.ambiguous !== null) return false;
  return actual.number - actual.uncertainty > 1 && !(target.type === "percent" && target.number > 1);
}
