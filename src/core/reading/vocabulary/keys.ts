// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../values/fold";

// Folded words of cells above a table that say what the sheet is about («Obiettivo:», «Servizio:», «Peso:»).

/** The objective of a whole sheet. */
export const OBJECTIVE_KEY =
  /^(?:(?:titolo|denominazione|descrizione|nome|oggetto)(?: sintetic[oa]| dell'| dello| del)? ?)?ob(?:iettivo|\.)(?: (?:strategico|operativo|gestionale|individuale|specifico|esecutivo|di performance|di peg|di gestione|assegnato|annuale))*(?: n\.?\s?[°º]?\s*[\w.]+| \d+(?:\.\d+)*)?$/;
export const CODE_KEY =
  /^(?:codice|cod\.?|n\.?\s?[°º]?|numero|id)(?: (?:dell'|di )?(?:ob(?:iettivo|\.)?)(?: (?:strategico|operativo|gestionale|individuale|specifico))?)?$/;
/** «Obiettivo n. 3 – Name», «SCHEDA OBIETTIVO OB3: Name». */
export const OBJECTIVE_TITLE = /^(?:scheda (?:dell')?)?obiettivo\b/;

/** What announces the organisational unit. */
export const UNIT_KEY =
  /^(?:settore|servizio|ufficio|unita organizzativa|struttura|direzione|dipartimento|area|centro di responsabilita|cdr|u\.?o\.?|settore\/servizio|area\/settore)(?: (?:responsabile|competente|di riferimento|proponente|titolare))?$/;
/** Beginning of a folded title that names a unit. */
export const UNIT_TITLE =
  /^(?:settore|servizio|ufficio|unita organizzativa|struttura|direzione|dipartimento|area|u\.?o\.?[cs]?\.?)\s/;

/** Beginning of a folded title that names a perspective. */
export const PERSPECTIVE_TITLE =
  /^(?:prospettiva|(?:area|linea|asse|ambito|indirizzo|priorita) strategic|asse\s|ambito\s)/;

/** Keys of other things; what follows them is no unit. */
export const OTHER_KEY =
  /^(?:responsabile|dirigente|direttore|referente|assessore|dipendente|valutato|valutatore|nome|cognome|matricola|categoria|anno|data|periodo|esercizio|codice|peso|pesatura|priorita|stato|descrizione|finalita|missione|programma|risultat[oi]|indirizzo|stakeholder|tempi|scadenza|prospettiva|ambito|titolo|ob(?:iettivo|iettivi)?)\b[^:]*:/;

/** «Direttore: Dott. Rossi»: who answers for what the sheet is of. */
export const OFFICER_KEY =
  /^(?:responsabile|dirigente|direttore|direttrice|segretari[oa]|titolare|referente)(?: [a-z.]+){0,3} ?:/;

/** Folded, without its colon: the % of the objective that a sheet is about. */
export const SHARE_KEY =
  /^(?:(?:%|grado|percentuale|livello) )?(?:di )?(?:raggiungimento|realizzazione|conseguimento|attuazione)(?: (?:dell'|dello )?ob(?:iettivo|\.)?| complessiv[oa]| finale)*(?: %)?$/;
/** True for «Grado di raggiungimento dell’obiettivo:», beside or above the % itself. */
export function isShareOfObjective(text: string): boolean {
  return SHARE_KEY.test(fold(text).replace(/\s*:$/, ""));
}

/** Folded, without its colon: what stands beside is said of the objective, and measures nothing. */
const KEY_OF_OBJECTIVE =
  /^(?:codice|cod\.?|n\.?|numero|id|peso|pesatura|anno|esercizio|annualita|periodo|responsabile|dirigente|referente|assessore|priorita|stato|durata|scadenza|titolo|obiettivo|servizio|settore|ufficio|area|centro di (?:costo|responsabilita))(?: (?:dell'|dello )?ob(?:iettivo|\.)?(?: (?:strategico|operativo|gestionale|individuale|specifico))?)?(?: ?\(?%\)?)?$/;

/**
 * True for «Peso: | 20» and «% raggiungimento: | 95 %»: what is said of an objective, under the headings of the one
 * before it, and no indicator.
 */
export function isKeyOfObjective(text: string): boolean {
  return KEY_OF_OBJECTIVE.test(fold(text).replace(/\s*:$/, "")) || isShareOfObjective(text);
}
