// SPDX-License-Identifier: EUPL-1.2

/** What one waits for: the shorter the better, also when it was dealt with («tempo medio delle pratiche evase»). */
const WAITED =
  "attes[ae]|pagament[oi]|rispost[ae]|riscontro|evasione|rilascio|lavorazione|conclusione|chiusura|esecuzione|definizione|erogazione|liquidazione|intervento|consegna|trattamento|istruttoria|permanenza|ripristino|approvazione|completamento|espletamento|smaltimento|emissione|notifica|pubblicazione|elaborazione|accettazione|presa in carico|refertazione|percorrenza|ritardo|attivazione|predisposizione|registrazione|iscrizione|stipula|aggiudicazione|affidamento|gestione|inserimento|risoluzione|riparazione|spedizione|trasmissione|protocollazione|assegnazione|autorizzazione|perfezionamento|svolgimento delle gare|processo|procedimento|fermo|inattivita|sospensione";
/** Time that is given, not lost. */
const GIVEN =
  "formazione|apertura|presenza|lavoro|aula|frequenza|dipendente|corso|corsi|tirocini[o]?|stage|event[oi]|contratt[oi]|smart|servizio|assistenza|didattica|lezione|attivita di ricerca|funzionamento";
const OF = "(?:di |dei |del |della |delle |degli |d'|dell'|nel |nella |nei |nelle |al |alla )?";

/** Words with which a time begins; the quick look is made of them. */
export const TIME_HEADS: readonly string[] = [
  "tempo",
  "intervall",
  "tempi",
  "durat",
  "termin",
  "giorn",
  "gg",
  "ore",
  "minuti",
  "mesi",
];

const NAMED = `(?:tempo|tempi|durata|termin[ei])\\s+(?:(?:medi[oa]?|median[oi]|massim[oi]|complessiv[oi]|total[ei]|effettiv[oi])\\b(?!.{0,20}\\b(?:${GIVEN})\\b)|${OF}(?:${WAITED})|per |necessari|impiegat[io]|intercors|intercorren|occorren|che (?:intercorre|passa|trascorre|occorre))`;
const COUNTED = `(?:giorni|giornate|gg\\.?|ore|minuti|mesi)\\s+(?:(?:lavorativ[ie]|solari|naturali|medi[e]?)\\s+)*(?:${OF}(?:${WAITED}|assenz[ae]|malattia|straordinari[o]?|ferie residue|superamento|interruzione|disservizio|degenza)\\b|per (?:il |lo |la |l'|i |gli |le )(?!${GIVEN})|oltre (?:i |il |la )?(?:termin|tempi|scadenz)|necessari|impiegat|intercors|intercorren|(?:tra|fra) |dal(?:la|l')? ?(?!lunedi)\\w)`;
const AVERAGE = `(?:giorni|gg\\.?|minuti|mesi)\\s+(?:(?:lavorativi|solari)\\s+)?(?:medi|mediani)(?! (?:di |per )?(?:${GIVEN}))`;

const BETWEEN = `intervallo (?:di tempo |temporale |medio )*(?:(?:tra|fra|che intercorre|intercorrente|dalla|dal) |.*\\((?:in )?(?:secondi|minuti|min\\.?|ore|gg\\.?|giorni)\\))`;
/** Between two of these the longer the better. */
const RARE = "(?!.*\\b(?:tra|fra) (?:i |gli |le |un |due )*(?:guast|avari|manutenzion|interventi di manutenzion))";

/** Beginning of a folded text that measures how long something takes. */
export const TIME = new RegExp(`^${RARE}(?:${NAMED}|${COUNTED}|${AVERAGE}|${BETWEEN})`);
