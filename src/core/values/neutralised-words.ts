// SPDX-License-Identifier: EUPL-1.2
import { fold } from "./fold";

/** «Neutralizzato», alone or with its reason; «3 annullati» and «annullati 3 verbali» are results. */
const NEUTRALISED =
  /^(?:indicatore |obiettivo )?(?:neutralizzat|sterilizzat|stralciat|annullat|non valutat)[oa](?:$|\s*[-–—:;,.(]|\s(?:con|per|dal|dalla|da|ai|a seguito|in|come|giusta|ex|delibera|determina|decreto)\b)/;
const FIRST = /^\s*(?:ind|obi|neu|ste|str|ann|non)/i;
const LONGEST = 200;

/** True where the body says in a cell for a figure that the indicator was left out of the evaluation. */
export function saysNeutralised(text: string): boolean {
  return text.length <= LONGEST && FIRST.test(text) && NEUTRALISED.test(fold(text).trim());
}
