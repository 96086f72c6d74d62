// SPDX-License-Identifier: EUPL-1.2
import { fold, foldLabel } from "../../values/fold";

/** The name of a perspective taken apart: «Area strategica 1 – Sviluppo» is number 1, «Sviluppo». */
interface Parts {
  readonly number: number | null;
  readonly name: string;
}

const NOUN =
  "(?:prospettiva|(?:area|asse|ambito|linea|priorita|indirizzo)(?: strategic[ao]| di (?:intervento|mandato))?|missione)";
const NUMBER_AFTER_NOUN = new RegExp(`^${NOUN} (?:n\\.? ?)?0?(\\d{1,2})(?![\\d.,]\\d|\\d)[ .):–—-]*(.*)$`);
/** A sign must part a number from the name: «3 province» has none. */
const NUMBER_FIRST = /^(?:[a-z]{1,3}[. ]?)?0?(\d{1,2}) ?[.):–—-]+(?!\d) ?(.*)$/;
const NOUN_ALONE = new RegExp(`^(?:prospettiva |${NOUN} ?[:–—-] ?)(.+)$`);

/** Tells perspectives from one another, however each text writes their numbers, signs and line breaks. */
export interface PerspectiveNames {
  /** «1. Crescita», «Prospettiva: CRE- SCITA» and «Area strategica 1» are one, where the first of them says so. */
  readonly keyOf: (perspective: string) => string;
  readonly numberOf: (perspective: string) => number | null;
}

export function perspectiveNames(texts: Iterable<string | null>): PerspectiveNames {
  const parts = new Map<string, Parts>();
  const named = new Map<number, Set<string>>();
  for (const text of texts) {
    if (text === null || parts.has(text)) continue;
    const { number, name } = partsOf(text);
    parts.set(text, { number, name });
    if (number !== null && name !== "") named.set(number, (named.get(number) ?? new Set()).add(name));
  }
  const partsFor = (text: string): Parts => parts.get(text) ?? partsOf(text);
  const keyOf = (text: string): string => {
    const { number, name } = partsFor(text);
    if (name !== "" || number === null) return name;
    const names = named.get(number);
    return names?.size === 1 ? [...names][0]! : String(number);
  };
  return { keyOf, numberOf: (text) => partsFor(text).number };
}

function partsOf(text: string): Parts {
  const folded = fold(text);
  const match = NUMBER_AFTER_NOUN.exec(folded) ?? NUMBER_FIRST.exec(folded);
  if (match) return { number: Number(match[1]), name: lettersOf(match[2]!) };
  return { number: null, name: lettersOf(NOUN_ALONE.exec(folded)?.[1] ?? folded) };
}

/** «APPRENDI- MENTO» is «APPRENDIMENTO», wherever the line was broken. */
function lettersOf(name: string): string {
  return foldLabel(name).replace(/[^a-z0-9]/g, "");
}

/** The number of the perspective that a code bears: 1 for «1.2» and «OS1.2»; null for a code of one part. */
export function numberInCode(code: string): number | null {
  const match = /^[A-Za-z]{0,3}0?(\d{1,2})[._-]/.exec(code);
  return match ? Number(match[1]) : null;
}
