// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../values/fold";
import type { Polarity } from "../model";
import { AS_A_WHOLE, FIELD_GLOSSARY } from "./field-glossary";
import { HANDLED, LATE, LEFT_BEHIND, LESS_IS_BETTER, TOO_LATE } from "./less-is-better";
import { directionInName, maySayDirection } from "./said-in-name";
import { TIME, TIME_HEADS } from "./times";

/** What may stand before the thing measured: "N.", "%", "numero medio di", "incidenza dei", "1.2", "a)". */
const MEASURE =
  /^(?:(?:\d+(?:\.\d+)*[.)]?|[a-z]\))\s+)?(?:(?:n\.?°?|nr\.?|num\.?|numero|%|percentual[ei]|perc\.?|tasso|incidenza|quota|indice|indici|indicatore|valore|livello|ammontare|importo|total[ei]|complessiv[oaie]|medi[oa]|annu[oa]|annual[ei]|ponderat[oaie]|quantita|quantitativ[oi]|volume|entita|kg|tonnellate|somma|sommatoria|rapporto|tra|fra|variazione|andamento|nuov[ie]|di|dei|del|della|delle|degli|sui|sulle|sul|su|in|gli|i|il|la|le|lo)(?![a-z])[\s:]*|\(%\)\s*|[dl]l?'|(?:d|dell|sull)'\s*)*/;

const ALL_THINGS = [...LESS_IS_BETTER, ...FIELD_GLOSSARY];
const THINGS = new RegExp(`^(?:${ALL_THINGS.join("|")})`);
const WHOLES = new RegExp(`^(?:${AS_A_WHOLE.join("|")})`);
const IS_TOO_LATE = new RegExp(`\\b(?<!non )(?:${TOO_LATE.join("|")})`);
const IS_LATE = new RegExp(`\\b(?<!non )(?:${LATE.join("|")})`);
const IS_LEFT_BEHIND = new RegExp(`\\b(?:${LEFT_BEHIND.join("|")})`);
const HANDLED_THINGS = new RegExp(`^(?:${HANDLED})`);

/** Words after which the thing is what was dealt with, not what was suffered: "reclami evasi", "costi coperti". */
const DEALT_WITH =
  /\b(?:(?:evas|risolt|gestit|trattat|chius|definit|smaltit|corrett|copert|riscontrat|accolt|vint|pagat|liquidat|rispettat|recuperat|ridott|esaminat|istruit|conclus|archiviat|decis|riparat|ripristinat|sanat|eliminat|rimoss|superat|abbattut|evitat|risparmiat|compensat|prevenut|contenut|rimborsat|rendicontat|finanziat|riscoss|incassat|accertat|monitorat|analizzat|controllat|verificat|mappat|censit|favorevol|respint|rigettat|domat|spent|estint|risarcit|indennizzat|riattivat|regolarizzat|inserit|assistit|sostenut)[aeio]|presentat[ie] entro|con risposta|(?:a|per) cui)\b/;
/** What is done about it: the more the better. */
const REMEDY =
  /^(?:riduzion|diminuzion|contenimento|abbattimento|azzerament|eliminazion|monitoraggi|recuper|smaltiment|verific|sollecit|prevenzion|analisi|assenza|relazion|report|piano)/;
const KEPT = /\b(?:rispettat|ridott|migliorat)[aeio]\b/;

const LONGEST_BEGINNING = 5;
const BEGINNINGS = new Set([
  ...[...ALL_THINGS, ...AS_A_WHOLE, ...TOO_LATE, ...LATE, ...LEFT_BEHIND].flatMap(beginnings),
  ...TIME_HEADS,
]);
/** A quick look before folding, made of the words above: most labels hold none of their beginnings. Sorted, it is quick. */
const MAY_BE_LESS = new RegExp(`\\b(?:${[...BEGINNINGS].sort().join("|")})`);

/** The plain letters with which a pattern begins: "ritar" of "ritard[oi]", each of "(?:atti|provvedimenti) annullati". */
function beginnings(pattern: string): readonly string[] {
  const choices = /^\(\?:([a-z|]+)\)/.exec(pattern)?.[1]?.split("|") ?? [/^[a-z ]+/.exec(pattern)![0]];
  return choices.map((word) => word.slice(0, LONGEST_BEGINNING).replace(" ", "\\s+"));
}

/** True where a word of the vocabulary may be: a word that is broken at a line's end is let through. */
export function mayBeLess(label: string): boolean {
  return MAY_BE_LESS.test(label.toLowerCase()) || (label.includes("-") && /[a-z]-\s/i.test(label));
}

/**
 * Polarity that the wording of an indicator tells: the direction that it states itself, «(più basso è meglio)»; else
 * "down" for times, costs, complaints and their like; null when it tells nothing. Only what is measured counts: the words
 * before a division sign, without "N.", "%", "numero di".
 */
export function polarityFromWording(label: string): Polarity | null {
  const mayState = maySayDirection(label);
  if (!mayState && !mayBeLess(label)) return null;
  const known = told.get(label);
  if (known !== undefined) return known;
  const folded = fold(label);
  const polarity = (mayState ? directionInName(folded) : null) ?? (saysLess(folded) ? "down" : null);
  if (told.size >= MOST_REMEMBERED) told.clear();
  told.set(label, polarity);
  return polarity;
}

/** A pure function with a bounded memo: the same label stands on many dashboards, and costs 1 µs where it may be less. */
const MOST_REMEMBERED = 20_000;
const told = new Map<string, Polarity | null>();

function saysLess(folded: string): boolean {
  return [folded, ...partsAfterTitle(folded)].some(isLess);
}

/** «Qualità del servizio: tempi di risposta», «Sportello - tempi di attesa». */
function partsAfterTitle(folded: string): readonly string[] {
  const title = /:| - | – | — /.exec(folded);
  return title ? [folded.slice(title.index + title[0].length).trim()] : [];
}

function isLess(part: string): boolean {
  if (WHOLES.test(headOf(part))) return true;
  const numerator = part.split("/")[0]!;
  const head = headOf(numerator);
  if (TIME.test(head)) return !KEPT.test(numerator);
  if (THINGS.test(head)) return !DEALT_WITH.test(numerator);
  if (IS_TOO_LATE.test(numerator)) return !REMEDY.test(head);
  if (!HANDLED_THINGS.test(head)) return false;
  return IS_LATE.test(numerator) || (IS_LEFT_BEHIND.test(numerator) && !DEALT_WITH.test(numerator));
}

/** What is measured, without how. */
function headOf(text: string): string {
  return text.slice(MEASURE.exec(text)![0].length);
}
