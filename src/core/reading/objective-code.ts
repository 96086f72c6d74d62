// SPDX-License-Identifier: EUPL-1.2

/** "1.2 Name", "OB1 - Name", "A2) Name": the code and the name. A bare year is no code. */
const CODE = /^((?:[A-Z]{1,3}[.\s-]?)?\d{1,3}(?:\.\d{1,3})*)(?:[.):]|\s*[-–:]|(?=\s))\s*(?=[^\d\s%.,/])(\S.*)$/su;
/** "Obiettivo operativo n. 3 – Name": the words before the code are no part of it. */
const BEFORE_CODE =
  /^(?:obiettivo|ob\.?(?=\s))\s*(?:strategico|operativo|gestionale|individuale|specifico)?\s*(?:n\.?\s?[°º]?|nr\.?|num\.?)?\s*(?=(?:[A-Z]{1,3}[.\s-]?)?\d)/iu;

/** The code that an objective's text begins with, and the name after it; the code is null where there is none. */
export function splitCode(text: string): { readonly code: string | null; readonly name: string } {
  const clean = text.replace(/\s+/g, " ").trim();
  const match = CODE.exec(clean) ?? CODE.exec(clean.replace(BEFORE_CODE, ""));
  return match ? { code: match[1]!.replace(/\s/g, ""), name: match[2]! } : { code: null, name: clean };
}
