// SPDX-License-Identifier: EUPL-1.2

/**
 * Things of which less is better for anyone in the field, though the words alone do not say so: caesarean sections, land
 * burnt, students for each teacher. Written as in less-is-better.ts; what the field itself disputes is no entry, and is
 * left to the body's register.
 */
export const FIELD_GLOSSARY: readonly string[] = [
  // health
  "degenza media\\b",
  "mortalita\\b",
  "decessi\\b",
  "suicidi\\b",
  "ospedalizzazion[ei]\\b",
  "ricoveri (?:ripetuti|inappropriati|evitabili|ordinari inappropriati)",
  "riammission[ei]\\b",
  "reintervent[oi]\\b",
  "accessi (?:inappropriati|impropri|ripetuti)",
  "inappropriatezza\\b",
  "drg (?:inappropriat|ad (?:alto|elevato) rischio di inappropriatezza)",
  "infezion[ei]\\b",
  "complicanz[ae]\\b",
  "lesioni da (?:pressione|decubito)",
  "cadut[ae]\\b(?! mass)",
  "event[oi] (?:avvers[oi]|sentinella)",
  "part[oi] cesare[io]\\b",
  "tagli cesarei\\b",
  "cesarei\\b",
  "mobilita passiva\\b",
  "pazienti che abbandonano\\b",
  // schools and universities
  "abbandon[oi]\\b",
  "dispersione (?:scolastica|universitaria|studentesca)",
  "(?:studenti|iscritti) (?:fuori ?corso|inattivi)",
  // the environment
  "emission[ei] (?:di |in )?(?:co2|gas|climalteranti|inquinanti|atmosfera|carbonio|ghg|specifiche)",
  "superament[oi] (?:dei |del |di )?limit",
  "rifiut[oi] (?:urban[io] |solid[io] )?(?:total[ei] )?(?:prodott[oi]|pro ?capite|indifferenziat[oi]|non differenziat[oi]|residu[oi])",
  "produzione (?:pro ?capite )?(?:total[ei] )?(?:di |dei )?rifiuti",
  "inquinamento\\b",
  "concentrazion[ei] (?:medi[ae] )?(?:annu[ae] |annual[ei] )?(?:di |del |dei |delle )?(?:pm|polveri|no2|biossido|ozono|nitrat|inquinant|benz)",
  "superament[oi] (?:annu[io] |giornalier[io] )?(?:del |della |delle |di )?(?:valor[ei]|sogli[ae]|pm)",
  "suolo (?:consumato|impermeabilizzato)",
  "incend[io]+\\b",
  "(?:superficie|superfici|aree|ettari)\\b(?: (?!percors|bruciat)[a-z]+){0,3} (?:percors[aei] da(?:l|i|gli)? ?(?:fuoco|fiamm|incend)|bruciat[aei]\\b)",
  // society and justice
  "disoccupazione\\b",
  "poverta\\b",
  "neet\\b",
  "reati\\b",
  "furti\\b",
  "criminalita\\b",
  "recidiva\\b",
  "vittime\\b",
  "feriti\\b",
  "disposition time\\b",
];

/** The same, known only by more than what stands before a division sign, or before a word like «smaltiti». */
export const AS_A_WHOLE: readonly string[] = [
  "(?:studenti|alunni|iscritti) ?(?:/|per) ?(?:ogni )?(?:docent|insegnant|professor)",
  "rifiuti (?:urbani |speciali )?(?:smaltiti|conferiti|avviati) (?:in|a) discarica",
];
