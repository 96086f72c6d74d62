// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../values/fold";

/** What a label or a heading says of a quantity. */
export interface QuantityWords {
  /** Words that tell it from others, in the order written. */
  readonly words: readonly string[];
  readonly years: readonly number[];
  /** «Totale», «Complessivo». */
  readonly isTotal: boolean;
  /** «Consuntivo»: what was reached, not what was planned. */
  readonly isFinal: boolean;
  /** «Preventivo», «Budget»: what was planned; the words stay. */
  readonly isPlanned: boolean;
}

const NUMBERING =
  /^(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})*)\)|(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4})[.\-–:](?!\d))\s*/;
/** «(A)», «(A)-(B)», «(A+B)», «(1)». */
const LETTERS = /\(\s*[a-z0-9](?:\s*[+\-–=]\s*[a-z0-9])*\s*\)/g;
const ELISION = /\b(?:l|d|un|dell|all|nell|dall|sull|quell)'/g;
const END_OF_YEAR = /\b31[./-](?:12|xii)[./-]((?:19|20)\d\d)\b/g;
const OTHER_DAY = /\b\d{1,2}[./-]\d{1,2}[./-]((?:19|20)\d\d)\b/g;
/** «Delibera n. 32/2022», «06/2021»: an act, or a month. */
const ACT = /\b(\d{1,4})\/((?:19|20)\d\d)\b/g;
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/g;

const SILENT = new Set(
  (
    "a ad ai al alla alle agli allo con da dai dal dalla dalle degli dei del della delle dello di e ed gli i il in la le lo " +
    "nei nel nella nelle per su sui sul sulla sulle tra fra un una uno anno anni esercizio " +
    "n nr num numero € euro eur"
  ).split(" "),
);
const TOTAL = /^(?:totale|totali|tot|complessiv[oaie])$/;
const FINAL = /^(?:consuntiv[oi]|consuntivat[oaie]|rendiconto|rendicontat[oaie])$/;
const PLANNED =
  /^(?:preventiv[oi]|previsional[ei]|prevision[ei]|previst[oaie]|budget|stanziament[oi]|stanziat[oaie]|assestat[oaie]|programm(?:at[oaie]|azione)|target|attes[oaie]|pian[oi]|piao|pluriennal[ei]|triennal[ei]|triennio)$/;

/** One word for what different hands name differently; a single letter only where it stands alone. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    femmine: "donne",
    femmina: "donne",
    donna: "donne",
    maschi: "uomini",
    maschio: "uomini",
    uomo: "uomini",
  }),
);
const ALONE: ReadonlyMap<string, string> = new Map([
  ["f", "donne"],
  ["m", "uomini"],
]);

/** Takes a text apart: numbering, articles and prepositions say nothing of what is measured. */
export function quantityWords(text: string): QuantityWords {
  const bare = fold(text).replace(NUMBERING, "").replace(LETTERS, " ").replace(ELISION, " ");
  const years = new Set<number>();
  const undated = bare
    .replace(END_OF_YEAR, (_, year: string) => (years.add(Number(year)), " "))
    // another day of a year is another quantity: it stays among the words
    .replace(
      OTHER_DAY,
      (day, year: string) => (years.add(Number(year)), ` ${day.slice(0, -5).replace(/[./-]/g, "x")} `),
    )
    .replace(ACT, " $1x")
    .replace(YEAR, (year) => (years.add(Number(year)), " "));
  const all = undated
    .replace(/\b31 dicembre\b/g, " ")
    .split(/[^a-z0-9%€]+/)
    .filter((word) => word !== "");
  const said = all.filter((word) => !SILENT.has(word));
  const words = said.filter((word) => !TOTAL.test(word) && !FINAL.test(word)).map((word) => SAME.get(word) ?? word);
  return {
    words: words.length === 1 ? [ALONE.get(words[0]!) ?? words[0]!] : words,
    years: [...years],
    isTotal: said.some((word) => TOTAL.test(word)),
    isFinal: said.some((word) => FINAL.test(word)),
    isPlanned: said.some((word) => PLANNED.test(word)),
  };
}

/** The same for the same words, whatever their order. */
export function keyOf(words: readonly string[]): string {
  return [...new Set(words)].sort().join(" ");
}
