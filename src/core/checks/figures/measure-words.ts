// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../values/fold";

// What the words of an indicator say of its figure. Only plain cases: where the words allow two readings, none is taken.

const COUNT = /^(?:n[.°º]+ ?|nr\.? |num\. ?|n\. ?ro |numero (?!medio|indice))(?=[a-z(])/;
/** In these a count is divided, compared or turned into a share. */
const RATIO =
  /%|\bpercentual|\btass[oi]\b|\bquot[ae]\b|\brapport[oi] (?:tra|fra|percent)|\bmedi[ao]\b|\bincrement|\bdecrement|\bvariazion|\bindic[ei]\b|\bgrado\b|\baument|\briduzion|\bscostament|\brispetto\b|\bsu(?:l|lla|i|lle|gli|ll'|) ?(?:total|n\.|numero)|\bsu tutt|\brealizzat[oiae] su\b|\bin (?:rapporto|relazione)\b|\bdi cui\b|\bper (?:abitante|dipendente|addetto|capita|utente)/;
/** A label that ends so was cut short: the rest may turn the count into a ratio. */
const CUT_SHORT =
  /(?:^|[\s'’])(?:d|de|del|dell|della|dello|delle|dei|degli|di|da|dal|dalla|a|al|all|alla|alle|ai|agli|e|ed|o|con|per|in|nel|nell|nella|nelle|nei|su|sul|sull|sulla|sulle|tra|fra|il|lo|la|i|gli|le|un|una|che|non)['’]?$|[-(/,]$/;
/** «N. corsi»: a count of things, and nothing more, in the last part of the label («Newsletter: n. iscritti»). */
export function isCount(label: string): boolean {
  const parts = fold(label).split(/[;:]/);
  const measure = (parts.at(-1) ?? "").trim();
  return !label.includes("/") && COUNT.test(measure) && !RATIO.test(measure) && !CUT_SHORT.test(measure);
}

const SIGNED =
  /\b(?:sald[oi]|avanz|disavanz|risultat[oi] (?:di|d'|economic|operativ|net|gestion)|margin|util[ei] |perdit|differenz|variazion|increment|decrement|scostament|crescit|delta|equilibri|tempestivit|anticip|ritard|bilanci|flusso|sbilanc|temperatur|rendiment|indic[ei]|tass[oi]|itp\b|risparmi|economie|aument|diminuzion|riduzion|minor|maggior|posizione)/;

/** True where a figure below zero, or a target of zero, may be meant. */
export function mayBeNegative(folded: string): boolean {
  return SIGNED.test(folded);
}

const DURATION =
  /\b(?:giorni|gg|ore|minuti|mesi) (?:lavorativi )?medi[e]?\b|\btemp[oi] medi[o]?\b|\bdurata media\b|\bmedia (?:dei |di )?giorni\b|\bn\. (?:medio di )?giorni\b|\bnumero (?:medio di )?giorni\b/;

/** An average of days or hours: a length of time. */
export function isDuration(label: string): boolean {
  const folded = fold(label);
  return DURATION.test(folded) && !mayBeNegative(folded);
}
