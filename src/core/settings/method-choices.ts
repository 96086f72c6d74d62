// SPDX-License-Identifier: EUPL-1.2
import type { Polarity } from "../scorecard/model";
import { METHODS_FOR, type ScoringMethodName } from "../scorecard/scoring/register";
import { METHOD_TERMS } from "../wording/terms";

type MethodTerms = Readonly<Record<ScoringMethodName, string>>;

/** The methods that make sense for a polarity, with their Italian names. */
export function methodTermsFor(polarity: Polarity): MethodTerms {
  return termsOf(METHODS_FOR[polarity]);
}

/** Every method once, those of one polarity beside each other as far as that goes. */
export const ALL_METHODS: readonly ScoringMethodName[] = [...new Set(Object.values(METHODS_FOR).flat())];

/** For the register, where the polarity stands in another column. */
export const ALL_METHOD_TERMS: MethodTerms = termsOf(ALL_METHODS);

function termsOf(names: readonly ScoringMethodName[]): MethodTerms {
  return Object.fromEntries(names.map((name) => [name, METHOD_TERMS[name]])) as MethodTerms;
}
