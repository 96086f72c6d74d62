// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../values/fold";

/** Letters and numbers by which accounts number their lines: «A)», «1)», «a.», «1.2», «- ». */
const ENUMERATOR =
  /^\s*(?:\(?([A-Za-z]|[ivxIVX]{1,4}|\d{1,2})[).](?=\s|\S{3})|((?:\d{1,2}\.){1,4}\d{0,2})\s|([-–•*])\s)\s*/;

/** The kind of number that a label begins with, told apart by its shape; "" for none. */
export function enumeratorOf(label: string): string {
  const match = ENUMERATOR.exec(label);
  if (!match) return "";
  if (match[3]) return "-";
  if (match[2]) return `1.${String(match[2].split(".").filter(Boolean).length)}`;
  const sign = match[1]!;
  if (/^\d/.test(sign)) return "1";
  return /^[A-Z]/.test(sign) ? "A" : "a";
}

/** A label without its number. */
export function withoutEnumerator(label: string): string {
  return fold(label.replace(ENUMERATOR, ""));
}

/** «Totale», «Totale generale (A+B)», «Subtotale», «Area 1 Totale». */
export function isTotalLabel(label: string): boolean {
  const text = withoutEnumerator(label);
  return (
    /^(?:sub[\s-]?tot|total[ei]\b|tot\.|tot\b|complessivo\b|somma\b)/.test(text) ||
    /\btotale(?: complessivo| generale)?$/.test(text)
  );
}

/** Nothing but «Totale»: the words say what the figure is, and of nothing in particular. */
export function isPlainTotal(label: string): boolean {
  return /^(?:totale?|totali|tot\.?)(?: generale| complessivo)?$/.test(withoutEnumerator(label));
}

export function isSubtotalLabel(label: string): boolean {
  return /sub[\s-]?tot|parziale|intermedio/.test(fold(label));
}

/** Lines that close a list of gains and losses: sums of all that stands above, with its signs. */
export function isResultLabel(label: string): boolean {
  return /^(?:risultato|saldo|avanzo|disavanzo|utile|margine|differenza)\b/.test(withoutEnumerator(label));
}

/** «Disavanzo», «Perdita», and no word for a gain: some write the figure without its sign. */
export function isDeficitLabel(label: string): boolean {
  const text = fold(label);
  return /\b(?:disavanzo|perdita|deficit)\b/.test(text) && !/\b(?:avanzo|utile|risultato|saldo)\b/.test(text);
}

/** «di cui», «dei quali»: part of the line above, not summed. */
export function isPartLabel(label: string): boolean {
  return /^(?:[-–•*(]\s*)?(?:di|del|dei|delle|dal|fra i|tra le) (?:cui|quali?)\b|\bdi cui\b/.test(fold(label));
}

const NOT_ADDED =
  /%|‰|percent|\bmedi[aoe]?\b|\bmediana|tass[oi]\b|indic[ei]\b|incidenza|rapporto|prezz|unitari|pro.?capite|orari[oa]\b|\beta\b|\bvot[oi]\b|punt(?:eggio|i)\b|giudizio|graduatoria|posizione|valutazion|anzianita|durata|temp[oi]\b(?! (?:pieno|parziale|determinato|indeterminato))|ritardo|aliquota|\bpes[oi]\b|massim|minim|\bmax\b|\bmin\b|soglia|termine|priorita|pagina|probabilita|impatto|rischio|livello|atteso|target|anno di|gradimento|soddisfazione|mq\b|quotient|ratio/;

/** True of headings and labels whose figures are not summed: percentages, means, rates, scores. */
export function isNotAdded(text: string): boolean {
  return NOT_ADDED.test(fold(text));
}

/** People and bodies may be counted under several lines, and once in the total. */
export function mayBeCountedTwice(text: string): boolean {
  return /\b(?:utent[ei]|partecipant[ei]|person[ae]|iscritt[ioe]|beneficiari[oe]?|imprese|student[ei]|soggett[io]|formati|famiglie|associazioni|cittadini|visitatori|corsi|clienti|fornitori|discenti)\b/.test(
    fold(text),
  );
}

/** The same of what a heading counts: of a title these words may say only whom the amounts are for. */
export function mayRecur(heading: string): boolean {
  return /\b(?:coinvolt[ioe]|interessat[ioe]|partner|sedi|comuni|enti|scuole|docenti|operatori|(?:dipendenti|risorse|unita|addetti) (?:impegnat|assegnat)[ie])\b/.test(
    fold(heading),
  );
}

/** Each is counted once, under whatever lines: the total is no sum. */
export function isCountedOnce(text: string): boolean {
  return /\b(?:unic[iahe]+|distint[ie]|univoc[ihe]+|al netto (?:dei|delle) (?:doppi|duplic|ripetizion)\w*)\b/.test(
    fold(text),
  );
}

/** A list that says it is not whole. */
export function isExtract(text: string): boolean {
  return /^(?:i |le )?(?:prim[ie]|principali|maggiori|top)\b|\bestratto\b|\bselezione\b/.test(fold(text));
}

export function isTotalHeading(heading: string): boolean {
  return /^(?:total[ei]\b|tot\.|tot\b|complessivo\b|totale$)|\btotal[ei]$/.test(fold(heading));
}

export function isDifferenceHeading(heading: string): boolean {
  return (
    /scostament|differenz|\bdiff\b|variazion|\bvar\b|\bdelta\b|δ|\bsaldo\b|residu|economi[ae]\b|\bmargine\b/.test(
      fold(heading),
    ) && !/%|percent/.test(heading)
  );
}

/** «%» and no word: beside figures that have a total it is their share, else it may be anything. */
export function isBarePercent(headings: readonly string[]): boolean {
  return /^(?:in )?(?:%|percentuale)$/.test(fold(headings.at(-1) ?? "").trim());
}

export type ShareWords = "variation" | "share" | "";

/** What a heading says of a percentage. */
export function percentageWords(headings: readonly string[]): ShareWords {
  const text = fold(headings.join(" "));
  if (/variazion|\bvar\b|scostament|differenz|\bdiff\b|\bdelta\b|δ|increment|crescita/.test(text)) return "variation";
  return /quota|sul total|su total|partecipazione|incidenza|composizione|ripartizion|\bpeso\b/.test(text)
    ? "share"
    : "";
}

/** Of figures that may be percentages: «%» says it, «quota» or «incidenza» may head amounts too. */
export function isPercentageHeading(headings: readonly string[]): boolean {
  return /%|percent|incidenza|\bquota\b/.test(fold(headings.join(" ")));
}
