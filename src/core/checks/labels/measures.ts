// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from "../../values/fold";
import { MEASURE_HEADS, PLAIN_HEADS } from "./vocabulary";

/** Two measures that one name asks for. */
export interface TwoMeasures {
  readonly first: string;
  readonly second: string;
}

/** A name that begins with a measure and joins another to it: «N. corsi e grado di soddisfazione». null for all others. */
export function twoMeasures(written: string): TwoMeasures | null {
  const text = oneLine(written);
  const measure = text.slice(text.lastIndexOf(":") + 1).trim();
  if (COMPARES.test(text) || !(isHead(measure) || PLAIN_HEADS.test(measure))) return null;
  for (const { 0: joint, index } of measure.matchAll(JOINT)) {
    const [first, rest] = [measure.slice(0, index).trim(), measure.slice(index + joint.length).trim()];
    const second = rest.replace(ARTICLE, "");
    if (bracketsOpen(first) || !(isHead(second) || (PLAIN_HEADS.test(second) && !isContent(first)))) continue;
    if (!ABOUT.test(first)) return { first, second: rest };
  }
  return null;
}

const JOINT = /\s(?:e|ed|nonché)\s+|\s?[;,]\s+(?:e\s+)?/gi;
const ARTICLE = /^(?:il|la|lo|i|gli|le|relativ[oaie])\s+|^l['’]\s?/i;
/** One measure made of two: a ratio, a difference, a sum. */
const COMPARES =
  /\/|\bsu(?:l|lla|i|lle|gli)?\s(?:n\.|numero|total)|\b(?:tra|fra)\b|\b(?:rapporto|differenza|somma|confronto|scostamento|prodotto|correlazione|media (?:di|dei|delle|tra))\b/i;

function isHead(text: string): boolean {
  return MEASURE_HEADS.some((head) => head.test(text));
}

/** «N. report su tempi medi e costi»: what follows the joint belongs to another word than the head. */
const ABOUT =
  /\b(?:su|sui|sugli|sulle|sul|sulla|sull['’]|riguardanti|relativ[oaie] a\p{L}*)\s*(?:\S+\s+)?(?:temp[oi]|cost[oi]|import[oi]|numero|grado|dat[ae]|durata|spes[ae]|livell[oi]|tass[oi]|qualità|quantità)(?!\p{L})/iu;

/** More than the head alone: «Numero e importo dei contributi» has nothing between. */
function isContent(first: string): boolean {
  return first.split(" ").length > 2 && /\s(?:con|su|sui|sulle|sul|sulla|per|di|dei|delle|tra)\s/i.test(first);
}

function bracketsOpen(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}
