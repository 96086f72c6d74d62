// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../scorecard/scored";
import type { TypedValue } from "../../../values/typed-value";
import type { ScorecardIndex } from "../../index/scorecard-index";
import { isCount } from "../../measure-words";
import { fieldPlace } from "../../place";
import { defineRule, FOR_REVIEW } from "../../rule";
import { seenText } from "../../seen";

export const typeMismatch = defineRule({
  code: "VAL005",
  slug: "type-mismatch",
  title: "Valore di tipo diverso da quello atteso",
  why: "Un conteggio scritto come percentuale, o una risposta accanto a un numero, non misura ciò che l’indicatore dice: il punteggio può essere giusto per caso.",
  severity: "error",
  criteria: ["e", "f"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    mismatch:
      "Il valore ottenuto ({actual}) e il target ({target}) non sono dello stesso tipo e non si possono confrontare. Scriverli nella stessa unità.",
    percentOfCount:
      "L’indicatore conta («N.») ma il valore è una percentuale ({actual}). Scrivere quanti sono, o precisare nel nome di quale rapporto si tratta.",
    countLikePercent:
      "Valore {actual} contro un target di {target} per un indicatore che conta («N.»): sembra una percentuale (100 %) scritta al posto del numero. Verificare, e scrivere quanti sono.",
  },

  // which of the two is wrong, only the office knows: nothing here is certain
  indicator(indicator, { index, report }) {
    const { actual, target, explanation } = indicator;
    const isMismatch = explanation[0]?.code === "type-mismatch";
    const isPercent = !isMismatch && isPercentOfCount(indicator, index);
    if (!isMismatch && !isPercent && !isHundredForFew(indicator)) return;
    const problem = { where: { indicator, field: "actual" } as const, ...FOR_REVIEW };
    const related = [fieldPlace(indicator, "target")];
    const data = { actual: seenText(actual), target: seenText(target) };
    if (isMismatch) report({ ...problem, messageId: "mismatch", data });
    else if (isPercent) report({ ...problem, related, messageId: "percentOfCount", data: { actual: data.actual } });
    else report({ ...problem, related, messageId: "countLikePercent", data });
  },
});

/** A label that was cut short on this dashboard may go on as a ratio. */
function isPercentOfCount(indicator: Indicator, { same }: ScorecardIndex): boolean {
  const { actual, target, label } = indicator;
  // the words before the figures as they are shown: fewer labels count
  if (actual.type !== "percent" || !isCount(label) || !showsPercent(actual)) return false;
  if (target.type !== "blank" && !showsPercent(target)) return false;
  return same().groupOf(indicator)?.how !== "truncated";
}

/** What the reading took for a percentage beside another is not enough: the sign must be seen. */
function showsPercent(value: TypedValue): boolean {
  return value.type === "percent" && seenText(value).includes("%");
}

const FULL_MARK = 100;
/** Of a hundred things planned as twenty at most, somebody would have planned more. */
const FEW = 20;

function isHundredForFew({ actual, target, label }: Indicator): boolean {
  if (actual.type !== "number" || actual.number !== FULL_MARK || actual.unit !== "") return false;
  return target.type === "number" && target.number > 0 && target.number <= FEW && isCount(label);
}
