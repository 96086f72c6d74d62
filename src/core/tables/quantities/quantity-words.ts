// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../values/fold";

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
const TOTAL = new Set(["totale", "totali", "tot", ...forms("complessiv", "oiae")]);
const FINAL = new Set([
  "rendiconto",
  ...forms("consuntiv", "oi"),
  ...forms("consuntivat", "oiae"),
  ...forms("rendicontat", "oiae"),
]);
const PLANNED = new Set([
  ...["budget", "target", "piao", "triennio", "programmazione", ...forms("stanziament", "oi"), ...forms("pian", "oi")],
  ...[
    ...forms("preventiv", "oi"),
    ...forms("prevision", "ei"),
    ...forms("previsional", "ei"),
    ...forms("previst", "oiae"),
  ],
  ...[
    ...forms("stanziat", "oiae"),
    ...forms("assestat", "oiae"),
    ...forms("programmat", "oiae"),
    ...forms("attes", "oiae"),
  ],
  ...[...forms("pluriennal", "ei"), ...forms("triennal", "ei")],
]);

function forms(stem: string, endings: string): readonly string[] {
  return [...endings].map((ending) => stem + ending);
}

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
  const { undated, years } = /\d/.test(bare) ? withoutDates(bare) : { undated: bare, years: [] };
  const all = undated.split(/[^a-z0-9%€]+/).filter((word) => word !== "");
  const said = all.filter((word) => !SILENT.has(word));
  const words = said.filter((word) => !TOTAL.has(word) && !FINAL.has(word)).map((word) => SAME.get(word) ?? word);
  return {
    words: words.length === 1 ? [ALONE.get(words[0]!) ?? words[0]!] : words,
    years,
    isTotal: said.some((word) => TOTAL.has(word)),
    isFinal: said.some((word) => FINAL.has(word)),
    isPlanned: said.some((word) => PLANNED.has(word)),
  };
}

function withoutDates(text: string): { readonly undated: string; readonly years: readonly number[] } {
  const years = new Set<number>();
  const undated = text
    .replace(END_OF_YEAR, (_, year: string) => (years.add(Number(year)), " "))
    // another day of a year is another quantity: it stays among the words
    .replace(
      OTHER_DAY,
      (day, year: string) => (years.add(Number(year)), ` ${day.slice(0, -5).replace(/[./-]/g, "x")} `),
    )
    .replace(ACT, " $1x")
    .replace(YEAR, (year) => (years.add(Number(year)), " "))
    .replace(/\b31 dicembre\b/g, " ");
  return { undated, years: [...years] };
}

const LONG_WORD = /\p{L}{5,}/gu;

/** Words of five letters or more, without taking the text apart: a quick look, which spares most texts a closer one. */
export function longWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(LONG_WORD)) {
    const lower = word.toLowerCase();
    const plain = /^[a-z]*$/.test(lower) ? lower : fold(lower);
    if (!SILENT.has(plain) && !TOTAL.has(plain) && !FINAL.has(plain)) words.push(SAME.get(plain) ?? plain);
  }
  return words;
}

/** The same for the same words, whatever their order. */
export function keyOf(words: readonly string[]): string {
  return [...new Set(words)].sort().join(" ");
}
