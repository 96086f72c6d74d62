// SPDX-License-Identifier: EUPL-1.2

/** A row that sums up the rows above it, and says nothing else: «Totale complessivo», «Media ponderata». */
const SUMS =
  /^(?:% )?(?:totale|totali|media|medie|somma)(?: (?:complessiv[aoei]|general[ei]|ponderat[ae]|aritmetic[ae]|parzial[ei]|final[ei]|servizi[o]?|settore|area|ente|struttura|ufficio|unita|obiettiv[oi]|indicator[ei]|strategic[oi]|operativ[oi]|pes[oi]|punt[ieo]|punteggi[o]?|%|di|del|della|dello|dell|dei|degli|delle|raggiungimento|realizzazione|conseguimento|performance|risultat[oi]))*$/;
/** Words with which such a row may begin, and an indicator too («Totale ore di formazione»): the figures decide. */
const BEGINS =
  /^(?:% )?(?:totale|totali|media|medie|complessiv|risultato complessivo|(?:risultato|punteggio|raggiungimento|valutazione) (?:medi[oa]|ponderat[oa])\b|performance complessiva|valutazione complessiva|punteggio (?:totale|complessivo)|grado (?:di raggiungimento )?complessivo)/;
/** The result of what the table is about: «Performance del Servizio», «Grado di raggiungimento dell'obiettivo». */
const RESULT_OF =
  /^(?:performance|risultato|risultati|valutazione|punteggio|(?:%|grado|percentuale|livello)(?: (?:di|medio|finale|medio di))? (?:raggiungimento|realizzazione|conseguimento|attuazione)|raggiungimento|realizzazione)(?: (?:media|medio|finale|totale|complessiv[oa]|organizzativa|individuale|obiettiv[oi]|di|del|della|dell|dello|dei|degli))* (?:servizi[o]?|settor[ei]|uffici[o]?|unita|struttur[ae]|ente|are[ae]|direzion[ei]|dipartiment[oi]|obiettiv[oi]|cdr|complessiv[oa]|organizzativa|individuale|finale|total[ei]|amministrazione|comune|camera|ateneo|azienda)\b/;

/** What the beginnings above have in common: spares the folding of nearly every label. A test holds the two together. */
const MAY_CLOSE = /^\W*(?:to|me|so|co|ri|pe|va|pu|gr|li|ra|re|%)/i;
/** More of each, which only an accent or a word broken at a line's end hides. */
const BEGINS_SO = /^\W*(?:total|medi|somma|compl|risul|perfo|valut|punte|grado|perce|livel|raggi|reali|%)/i;
/** Where target and result are written, as they are on nearly all rows, only sums close a table. */
const SUMS_SO = /^\W*(?:total|medi|somma)/i;
const MAY_HIDE = /-\s|[^ -~\s]/;

/** True for the folded words of a row that closes a table; `hasBoth`: target and result are written, as an indicator's are. */
export function isClosing(folded: string, hasBoth: boolean): boolean {
  return SUMS.test(folded) || (!hasBoth && (BEGINS.test(folded) || RESULT_OF.test(folded)));
}

/** A quick look before folding. */
export function mayClose(text: string, hasBoth: boolean): boolean {
  return (hasBoth ? SUMS_SO : BEGINS_SO).test(text) || (MAY_CLOSE.test(text) && MAY_HIDE.test(text));
}
