// SPDX-License-Identifier: EUPL-1.2
// The words by which names of indicators are taken apart. Data: a word more is a line here, and a case in a test.

/** Words that lead to another: a name that ends with one of them lacks what follows. As they are written, with accents. */
export const LEADING_WORDS: ReadonlySet<string> = new Set(
  (
    "di de del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle in nel nello nella nei " +
    "negli nelle con su sul sullo sulla sui sugli sulle per tra fra il lo la gli le un e ed o od che e/o nonché ovvero oppure " +
    "mediante tramite presso relativo relativa relativi relative"
  ).split(" "),
);

/** Words that lead to another only after certain others («nel primo», «ai sensi dell’art»). */
export const OPEN_WORDS: ReadonlySet<string> = new Set(
  (
    "de dell nell sull dall art artt dell’art dell’artt dell'art dell'artt lett primo prima primi prime secondo seconda " +
    "secondi seconde terzo terza quarto quarta ultimo ultima ultimi ultime"
  ).split(" "),
);

/** «entro il», «pari a», «a partire dal», «non inferiore al»: the column of the targets goes on. */
export const TARGET_LEADS =
  /(?:^|\s)(?:entro|oltre|pari|superior[ei]|inferior[ei]|maggior[ei]|minor[ei]|meno|più|almeno|uguale|partire|fino|massimo|minimo|data|rispetto|prima|dopo|termine|previst[oaie]|ore|ogni|dal \S+) \S+$/i;

/** How a term of a ratio begins: what is counted or summed, and of what. */
export const QUANTITY =
  /^(?:(?:il|la|lo|i|gli|le) |l['’])?(?:n\.|n[°º]|nr\.?\s|num\.|n\s|numero |totale |importo |valore |ammontare |somma |spes[ae] |cost[oi] |quantità |(?:ore|giorni|giornate) (?=di\s))\s*\p{L}/iu;

/** What an indicator measures, by the words with which it begins: how many, what share, how well, how long, how much. */
export const MEASURE_HEADS: readonly RegExp[] = [
  /^(?:n\.|n[°º]|nr\.?\s|num\.)\s*\p{L}|^numero\s+(?!verde|unico|civico|chiuso)\p{L}/iu,
  /^(?:%|percentuale|perc\.|tasso|quota)\s+(?:di\s|d['’]|dei|degli|delle|media)|^%\s*\p{L}/iu,
  /^(?:grado|livello|indice|punteggio|voto|giudizio)\s+(?:medio\s+)?(?:di|d['’])/i,
  /^(?:temp[oi]\s+medi?[oi]?\b|tempo (?:massimo|di)\s|durata media\b|giorni medi\b)/i,
  /^(?:importo|ammontare|spesa|costo)\s+(?:medi[oa]|totale|complessiv[oa]|unitari[oa])\b/i,
];

/** These are heads as well, but also what an act contains or a report is about («N. atti con importo e data»). */
export const PLAIN_HEADS = /^(?:(?:importo|ammontare|spesa|costo|valore)\b|data (?:di|del|della|dell['’]))/i;

/** Words that end so, and are whole. */
export const WORDS_ENDING_IN_CONSONANT: ReadonlySet<string> = new Set(
  (
    "audit target report budget social hospital professor tutor sponsor export import mail email password bonus virus " +
    "corpus campus lapis film sport club bar hotel tour stand test post blog podcast forum software hardware call tram gas " +
    "band host backlog feedback input output part partner manager summit spot desk help open data record format layout kit " +
    "flash focus team stock card smart factor color totem item full short rental capital annual digital local global total " +
    "normal real trial royal final portal journal credit debit audit deficit transit benefit profit assist checklist iter " +
    "slot chat boom badge abstract contest district project contract impact fact"
  ).split(" "),
);

/** By which a whole word goes on to another: «digitali» and «digitalizzati», «corsi» and «corsisti», «auto» and «autobus». */
export const DERIVED =
  /^(?:zz(?:at[aeio]|azion[ei]|are|atric[ei])|mente|st[aie]|tor[ei]|bus|mobil[ei]|metr[oi]|grafi[aeo]|conferenz[ae]|lezion[ei])(?= |$)/;
