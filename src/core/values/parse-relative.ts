// SPDX-License-Identifier: EUPL-1.2
import { splitOperator } from "./operators";

/** A target or a result that is said against another year's: «-10% rispetto al 2020», «2 in più», «riduzione del 5%». */
export interface RelativeChange {
  /** A fraction where `isShare`, else in the unit of the indicator; below zero for a reduction. */
  readonly change: number;
  readonly isShare: boolean;
}

const FEWER = "riduzione|diminuzione|decremento|calo|contrazione|abbattimento|risparmio|ribasso";
const MORE = "incremento|aumento|crescita|rialzo";
const JOINTS =
  "(?:(?: (?:di|del|dello|della|pari|a|al|almeno|minim[oa]|complessiv[oa]|percentuale|medi[oa]|annu[oa]|il|un|non inferiore|superiore|uguale|o)| ?dell'| ?all'| ?l'| ?[≥>=:]+))*";
const FIGURE = "(\\d+(?:[.,]\\d+)?) ?(%|per ?cento\\b|)";
const AGAINST =
  "(?:rispetto|in confronto|nei confronti|vs|su(?:l|i|lla|l valore|l dato)? ?(?:20\\d\\d|anno|triennio|valore|dato|consuntivo)|sull'anno|del(?:l'anno)? (?:20\\d\\d|precedente)|dal 20\\d\\d)";
const IN_WORDS = new RegExp(`^(?:(${FEWER})|${MORE})${JOINTS} ?[+-]? ?${FIGURE}(?: .{0,60})?$`);
const SIGNED = new RegExp(`^([+-]|meno |più |piu'? )\\s*${FIGURE}(?: [a-zà-ù. ]+?)?[ ,(]+${AGAINST}\\b.*$`);
const AFTER = new RegExp(`^${FIGURE}(?: [a-zà-ù.]+)? in (?:(meno)|pi(?:ù|u'?))(?: .{0,60})?$`);

/** The change that a clean text (see cleanText) asks for; null where it is none, or its direction is not said. */
export function parseRelative(text: string): RelativeChange | null {
  const inWords = IN_WORDS.exec(text);
  if (inWords) return changeOf(inWords[1] !== undefined, inWords[2]!, inWords[3]!);
  const { rest } = splitOperator(text);
  const signed = SIGNED.exec(text) ?? SIGNED.exec(rest);
  if (signed) return changeOf(/^(?:-|meno)/.test(signed[1]!), signed[2]!, signed[3]!);
  const after = AFTER.exec(rest);
  return after && changeOf(after[3] !== undefined, after[1]!, after[2]!);
}

function changeOf(isFewer: boolean, figure: string, sign: string): RelativeChange {
  const digits = figure.replace(",", ".");
  const isShare = sign !== "";
  const change = Number(isShare ? `${digits}e-2` : digits);
  return { change: isFewer ? -change : change, isShare };
}
