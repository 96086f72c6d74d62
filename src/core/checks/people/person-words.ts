// SPDX-License-Identifier: EUPL-1.2

/** How surely a heading, or a key above a table, says that persons are meant. */
export type PersonWord =
  /** «Cognome e nome», «Nominativo»: a name, and nothing else. */
  | "name"
  /** «Dipendente», «Valutato»: a person, by name or by code. */
  | "person"
  /** «Matricola», «Codice fiscale»: a code that stands for one person. */
  | "code"
  /** «Dirigente», «Titolare P.O.»: an office, often with its holder's name. */
  | "officer"
  /** «Responsabile», «Referente»: who answers for something, which measures the thing. */
  | "owner"
  /** No such word: a name alone in the title of a sheet of individual results. */
  | "title";

/** A cell without any of these is no such heading: looked at before its text is folded, as there are many. */
export const MAY_BE_PERSON =
  /nome|nominativ|dipendent|valutat|lavorat|collaborat|titolar|dirigent|direttor|direttrice|segretari|posizione|p\.\s?o|e\.\s?q|responsabil|referent|matricol|codice fiscale/i;

const WORDS: readonly (readonly [PersonWord, RegExp])[] = [
  [
    "name",
    /^(?:(?:cognome|nome)(?: (?:e )?(?:cognome|nome))?|nominativ[oi])(?: (?:e cognome )?(?:del |della |dell )?(?:dipendente|dirigente|valutat[oa]|interessat[oa]|titolare|incaricat[oa]))?$/,
  ],
  [
    "person",
    /^(?:(?:(?:nome|nominativo)(?: del| della)? )?(?:dipendente|lavorat(?:ore|rice)|collaborat(?:ore|rice))|(?:soggetto |dipendente |dirigente |personale )?valutat[oa](?: a)?)$/,
  ],
  ["code", /^(?:(?:n |numero |codice )?matricola|codice (?:fiscale|dipendente)|id dipendente)$/],
  [
    "officer",
    /^(?:dirigente|direttore|direttrice|segretari[oa](?: general[ei]| comunale)?|titolare(?: (?:di|della|dell))?(?: (?:p ?o|e ?q|posizione(?: organizzativa)?|incarico|elevata qualificazione))?|posizione organizzativa|p o|e q|incaricato di (?:p o|e q))(?: (?:di |della |dell |del )?(?:struttura|settore|servizio|area|ufficio|titolare|generale))?$/,
  ],
  [
    "owner",
    /^(?:responsabile|referente)(?: (?:di |della |dell |del |p )?(?:struttura|settore|servizio|area|ufficio|procedimento|dato|obiettivo))?$/,
  ],
];

/** Folded keys of whoever is judged: a «Collaboratore» may have a part in something else that is measured. */
export const OF_JUDGED = /valutat|dipendent/;

/** What a folded heading says of persons; null for nothing. */
export function personWord(heading: string): PersonWord | null {
  return WORDS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}

/**
 * What a column of scores holds. "own": a person's mark, and nothing else's. "prize": what is paid for it. "pay": what is
 * paid to those who hold an office, of whom the law publishes what they earn (D.Lgs. 33/2013, art. 14). "mark": of whatever
 * stands on the row. "share": how far something was achieved.
 */
export type ScoreWord = "own" | "prize" | "pay" | "mark" | "share";

/** «Punteggio massimo», «Valutazione del rischio», «Premi assicurativi». */
const NO_SCORE =
  /\bmass?im[oi]\b|\bmax\b|\bminim[oi]\b|\brischi|\bassicurativ|\bpeso\b|\bdata\b|\bcriteri|\bscala\b|\bteoric|\bnumero\b|\bn\b|\bgradimento|\bsoddisfazion|\bd[ei]l? (?:cors[oi]|serviz|docent|fornitor|process|progett)/;
const SCORES: readonly (readonly [ScoreWord, RegExp])[] = [
  ["pay", /\b(?:retribuzione (?:variabile )?di risultato|indennita di risultato|incentiv[oi])\b/],
  ["prize", /\b(?:premi[oa]|premialita|produttivita (?:individuale|erogata|liquidata))\b/],
  [
    "own",
    /\b(?:(?:performance|valutazione|punteggio|risultato) individuale|valutazione (?:del )?(?:dipendente|dirigente)|(?:punteggio|valutazione)(?: \w+){0,2} (?:comportament[oi]|competenze)|comportamenti organizzativi|fascia (?:di merito|di valutazione|premiale)|giudizio (?:finale|complessivo|sintetico))\b|^comportamenti(?: (?:organizzativi|professionali|manageriali))?(?: e \w+)?$/,
  ],
  ["mark", /\b(?:punteggio|punteggi|punti|voto|valutazione|giudizio)\b/],
  [
    "share",
    /\bperformance\b|%.*\b(?:raggiungimento|realizzazione|conseguimento|risultato)|\b(?:grado|percentuale|livello) (?:di )?(?:raggiungimento|realizzazione|conseguimento)/,
  ],
];

/** What a folded heading says of scores; null for nothing. */
export function scoreWord(heading: string): ScoreWord | null {
  if (NO_SCORE.test(heading)) return null;
  return SCORES.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}

/** Folded headings of what organisations do: the score beside them is the thing's, whoever answers for it. */
export const OF_THINGS =
  /^(?:obiettiv|indicator|kpi|target|valore atteso|risultato atteso|azion|attivita|progett|process|procediment|rischi|misur|intervent|fas[ei]\b|adempiment|serviz(?:io|i) erogat)/;
/** Folded headings that number a row, and are no subject of it. */
export const OF_NUMBERS = /^(?:n|nr|num|numero|id|cod|codice|progressivo|anno|data)\b/;
/** Folded headings of units: beside them a score may be the unit's. */
export const OF_UNITS = /^(?:unita|struttur|settor|serviz|uffic|area\b|direzion|dipartiment|centro di|cdr\b|uo\b)/;

/** Folded headings of scores that only a person has, whatever else the table tells. */
export const OF_CONDUCT = /\bcomportament/;

/** Names that the law itself has published: rankings of competitions, tenders, who was granted what. */
export const PUBLIC_RANKING =
  /graduator|concors|selezion|\bbando\b|\bgara\b|candidat|offert[ae]\b|\belezion|\bbors[ae] di|\bcontribut|\bsovvenzion|\bsussidi|\bletterari/;

/** Folded texts of a card that is one person's. */
export const OF_ONE_PERSON =
  /valutazione (?:della performance )?individual|sched[ae] (?:individual|personal|di valutazione)|(?:performance|obiettiv[oi]|risultat[oi]|prestazione) individual|\b(?:obiettivi|performance|cruscotto|valutazione) (?:(?:del|della|di|dei) )?(?:dirigent|segretari[oa] |direttor|titolar|posizion[ei] organizzativ)/;

/**
 * Folded titles of what judges the staff: «Valutazione individuale della dirigenza», «Valutazioni dei dirigenti». A table
 * of «performance organizzativa e individuale» may be of both.
 */
export const OF_STAFF =
  /\b(?:valutazion[ei]|performance|punteggio?|prestazion[ei]|risultat[oi]|obiettiv[oi]|esit[oi]|premio?)(?: (?:del|della|delle|di) (?:performance|prestazion[ei]|valutazion[ei]))? individual|\bvalutazion[ei](?: (?:final[ei]|annual[ei]|complessiv[ae]))?(?: (?:del|della|dei|degli|delle|di))?(?: personale)? (?:dirigen(?:te|ti|za|ziale)|dipendent[ei]|personale|direttor[ei]|segretari[oa]?|titolar[ei]|p\.? ?o|e\.? ?q|posizioni organizzative|elevate qualificazioni)\b/;
