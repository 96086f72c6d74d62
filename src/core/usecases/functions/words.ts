// SPDX-License-Identifier: EUPL-1.2
import { polarityWord } from "../../scorecard/polarity/polarity-words";
import type { Polarity } from "../../scorecard/model";
import { fold } from "../../values/fold";
import { yesNo } from "../../values/text-words";
import { FUNCTION_FAILURES } from "../../wording/functions";
import { renderTemplate } from "../../wording/template";
import { boundedMemo } from "./bounded-memo";
import type { Scalar } from "./grid";
import { fail, type Failure } from "./result";

/** The word for each polarity in formulas that PERF writes; `verso` takes any word of a polarity column besides. */
export const POLARITY_WORDS: Readonly<Record<Polarity, string>> = {
  up: "crescente",
  down: "decrescente",
  exact: "esatto",
  date: "data",
  "yes-no": "SI/NO",
};

/** Polarity that `verso` names; null when it is blank. */
export function polarityFrom(verso: Scalar): Polarity | null | Failure {
  return verso === null ? null : rememberedPolarity(String(verso));
}

/** A column says the same few words. */
const rememberedPolarity = boundedMemo(
  256,
  (text) => polarityWord(fold(text)) ?? fail(renderTemplate(FUNCTION_FAILURES["unknown-polarity"], { text })),
);

/** Whether `neutralizzato` says yes: SI, VERO, 1, an «x», or the word itself. */
export function isNeutralised(neutralizzato: Scalar): boolean | Failure {
  if (neutralizzato === null || neutralizzato === false || neutralizzato === 0) return false;
  if (neutralizzato === true || neutralizzato === 1) return true;
  const text = String(neutralizzato);
  const answer = yesNo(text);
  if (answer !== null) return answer === 1;
  if (/^(?:x|neutralizzat[oa])$/.test(fold(text))) return true;
  return fail(renderTemplate(FUNCTION_FAILURES["unknown-neutralised"], { text }));
}
