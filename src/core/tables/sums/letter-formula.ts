// SPDX-License-Identifier: EUPL-1.2
import { isResultLabel } from "./table-words";

/** A line of a sum, by the letter or number that names it: «A», «12», «S1». */
export interface NamedTerm {
  readonly name: string;
  readonly sign: 1 | -1;
}

const NAME = String.raw`(?:[A-Z]{1,2}\d?|[a-z]|[IVX]{2,4}|\d{1,2})`;
const TERM = String.raw`\(?\s?${NAME}\s?\)?`;
// «±», «+/-», «-/+»: the line bears its own sign
const SIGN = String.raw`\s?(?:\+\s?/?\s?[-–−]|[-–−]\s?/?\s?\+|[-–−+±])\s?`;
/** «(A-B)», «(A) - (B)», «C = A+B», «A+B» at the end: brackets, an equals sign or the end of the label part it from words. */
const FORMULA = new RegExp(
  String.raw`(?:^|[\s([=:])(?:(${NAME})\s?\)?\s?=\s?)?(${TERM}(?:${SIGN}${TERM})+)(?:\s?=\s?\(?(${NAME}))?\s?[)\]]*\s?\.?(?=$|[\s)\]])(?!\s*[-–−+±/,;]|\s\S\b)`,
);
const EACH = new RegExp(String.raw`(^|${SIGN})\(?\s?(${NAME})\s?\)?`, "g");

/** What a label says that its figures are: the lines to add and to take away. null when it says nothing of the kind. */
export function formulaIn(label: string): readonly NamedTerm[] | null {
  const match = FORMULA.exec(label);
  if (!match) return null;
  const terms = [...match[2]!.matchAll(EACH)].map((each): NamedTerm => ({
    name: each[2]!,
    sign: /^\s?[-–−]\s?$/.test(each[1]!) ? -1 : 1,
  }));
  const isDoubled = new Set(terms.map(({ name }) => name)).size < terms.length;
  return isDoubled || isRange(label, terms) ? null : terms;
}

/** «Età (30-39)», «mesi (1-12)», «Area A-B»: from, to. */
function isRange(label: string, terms: readonly NamedTerm[]): boolean {
  const isParted = /[()[\]=]/.test(label);
  const isTaken = terms.some(({ sign }) => sign === -1);
  if (terms.every(({ name }) => /^[A-Z]/.test(name))) return isTaken && !isParted && !isResultLabel(label);
  if (!isParted || !terms.every(({ name }) => /^\d/.test(name))) return !isParted;
  // of two numbers only those that follow each other are rather lines than ends
  return isTaken && terms.length === 2 && Number(terms[1]!.name) - Number(terms[0]!.name) !== 1;
}

const LEADING = new RegExp(String.raw`^\W{0,2}\(?(${NAME})(?:\s?\)|\.(?=\s|[A-Z][a-z])|\s?[-–](?=\s)|$)`);
const TRAILING = new RegExp(String.raw`(?:\(|=\s?|\[)(${NAME})\s?[)\]]?\s?[.:]?$`);
const TOTAL_OF = /^tot(?:ale|\.)?\s+([A-Z]{1,2}\d?)\s?\)?$|^tot.*\s([A-Z])\s?\)?$/i;

/** The letters or numbers by which a label is called: «B) Oneri correnti» and «TOTALE ONERI CORRENTI (B)» by B. */
export function namesOf(label: string): readonly string[] {
  const match = FORMULA.exec(label);
  const said = [match?.[1], match?.[3]];
  const rest = (match ? label.replace(match[0], " ") : label).trim();
  const total = TOTAL_OF.exec(rest);
  const found = [...said, LEADING.exec(rest)?.[1], TRAILING.exec(rest)?.[1], total?.[1] ?? total?.[2]];
  return [...new Set(found.filter((name) => name !== undefined))];
}
