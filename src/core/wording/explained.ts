// SPDX-License-Identifier: EUPL-1.2
import type { Template } from "./template";

/** What a cell that was asked about has to do with the figure that is explained. */
const ASKED: Readonly<Record<string, Template>> = {
  "asked-field": "{cell} è la cella «{field:field}» dell’indicatore: ecco da dove viene la sua %.",
  "asked-name": "{cell} è il nome dell’obiettivo: ecco da dove viene la sua %.",
  "asked-own": "{cell} sta su «{sheet}», un foglio fatto da PERF: ecco da dove viene la cifra.",
};

/** Steps of an explanation, in the order in which they usually stand. */
const STEPS: Readonly<Record<string, Template>> = {
  "why-taken": "{field:field}: {text}",
  "why-taken-stored": "{field:field}: {text}; nella cella c’è {read}",
  "why-taken-read": "{field:field}: «{text}», letto come {read}",
  "why-taken-unread": "{field:field}: «{text}»",
  "why-taken-blank": "{field:field}: la cella è vuota",
  "why-uncalculated": "{field:field}: la formula non ha ancora un risultato",
  "why-no-column": "{field:field}: la tabella non ha questa colonna",
  "why-method": "Metodo: {method:method}. {meaning}.",
  "why-setting": "{label}: {value}",
  "why-counted": "Calcolo",
  "why-compared": "Confronto",
  "why-looked-up": "Gradino o fascia raggiunti",
  "why-decided": "Manca il valore ottenuto: conta zero, come dice «Valore mancante»",
  "why-to-confirm": "Questo caso del metodo va confermato con lo SMVP dell’ente.",
  "why-rounded": "Arrotondamento: {precise}, con i decimali mostrati, è {rounded}",
  "why-same": "Scritto {written}, ricalcolato {counted}: coincide.",
  "why-equal": "Scritto {written}, ricalcolato {counted}: coincide entro l’arrotondamento.",
  "why-follows-written":
    "Scritto {written}, ricalcolato {counted}: coincide con la media delle % scritte sulle righe, che erano già arrotondate.",
  "why-within-display":
    "Scritto {written}, ricalcolato {counted}: compatibile. Le celle possono nascondere decimali, e ammettono da {low:percent} a {high:percent}.",
  "why-differs": "Scritto {written}, ricalcolato {counted}: differisce di {apart} punti percentuali.",
  "why-unwritten": "La cella della % è vuota: PERF calcola {counted}.",
  "why-no-cell": "Il foglio non ha una cella per questa %: PERF calcola {counted}.",
  "why-by-perf": "Scritto {written} da PERF, ricalcolato {counted}: coincide.",
  "why-by-perf-outdated":
    "Scritto {written} da PERF in precedenza, ricalcolato ora {counted}: i dati sono cambiati, e va compilata di nuovo.",
  "why-unreadable": "Scritto «{written}», che non è una %: ricalcolato {counted}.",
  "why-unreadable-alone": "Scritto «{written}», che non è una %.",
  "why-not-comparable": "Scritto {written}: non si può confrontare, perché non c’è un valore ricalcolato.",
  "why-counts-in": "Entra nel calcolo dell’obiettivo «{name}».",
  "why-counts-weighted": "Entra nel calcolo dell’obiettivo «{name}» con peso {weight}.",
  "why-counts-not-in": "Non entra nel calcolo dell’obiettivo «{name}».",
  "why-own-current": "Su «{sheet}» è scritto {written}: è la cifra di ora.",
  "why-own-outdated":
    "Su «{sheet}» è scritto {written}: i dati sono cambiati da allora. Per aggiornare il foglio, compilare di nuovo.",
};

/** Steps of a figure that is made of others. */
const WHOLES: Readonly<Record<string, Template>> = {
  "why-coverage": "Indicatori misurati: {count} su {total}",
  "why-parts": "{count:indicatore contato|indicatori contati}",
  "why-left-out": "{count:indicatore escluso|indicatori esclusi} dalla media",
  "why-below": "Obiettivi sottostanti, con il loro punteggio",
  "why-below-left-out": "{count:obiettivo sottostante|obiettivi sottostanti} senza punteggio",
  "why-objectives-coverage": "Obiettivi ricalcolati: {count} su {total}",
  "why-objectives-left-out": "{count:obiettivo|obiettivi} senza punteggio, fuori dalla media",
  "why-roll-up": "Riepilogo: {method:method}",
  "why-roll-up-weights": "Riepilogo automatico: {method:method}, perché ogni indicatore misurato ha un peso",
  "why-roll-up-some-weights": "Riepilogo automatico: {method:method}, perché non ogni indicatore misurato ha un peso",
  "why-roll-up-no-weights": "Riepilogo automatico: {method:method}, perché nessun indicatore misurato ha un peso",
  "why-mean-of-group": "Media del gruppo «{group}»",
  "why-mean-without-group": "Media degli indicatori fuori dai gruppi",
  "why-mean-own": "Media degli indicatori propri",
  "why-mean-below": "Media di ciò che sta sotto",
  "why-presumed": "Se contassero gli indicatori presunti neutralizzati: {score:percent}.",
  "why-if-presumed": "Qui gli indicatori presunti neutralizzati contano, con 0 % se il valore manca.",
  "why-without-presumed": "La % dell’obiettivo li esclude.",
  "why-in-perspective": "Entra nella media della prospettiva «{name}», calcolata da PERF.",
  "why-aggregate":
    "È una cifra calcolata da PERF, che l’ente non pubblica: la media semplice degli obiettivi ricalcolati.",
  "why-units": "È una cifra calcolata da PERF sulle unità che hanno l’obiettivo: quelle senza punteggio non contano.",
  "why-no-mean": "Nessun obiettivo ha un punteggio: la media non si può calcolare.",
  "why-map": "La mappa riporta l’obiettivo «{name}» del foglio «{sheet}»",
  "why-map-alone":
    "Nei cruscotti strategici non c’è un obiettivo con questo codice o nome: la mappa resta senza confronto.",
  "why-map-named":
    "Sul foglio «{sheet}» c’è l’obiettivo «{name}», con lo stesso codice e nome. Se quel cruscotto è quello strategico, dirlo nel titolo del foglio: PERF ne riporta allora la % sulla mappa.",
  "why-repeated": "Riportato senza altri calcoli",
  "why-deviation": "Scostamento: valore ottenuto meno target, nell’unità dell’indicatore",
  "why-deviation-share": "Scostamento %: la differenza tra valore ottenuto e target, divisa per il target",
  "why-no-deviation": "Valore e target non si possono sottrarre: lo scostamento non c’è.",
  "why-achievement": "La % di realizzazione dell’indicatore è un’altra cifra.",
};

/** Why a cell has nothing to explain. */
const NOTHING: Readonly<Record<string, Template>> = {
  "not-in-the-sum":
    "{cell} è sulla riga dell’indicatore «{name}», in una colonna che non entra nel calcolo della sua %.",
  "not-a-figure":
    "In {cell} non c’è una cifra che PERF calcoli. Si possono spiegare le righe degli indicatori e degli obiettivi, la mappa strategica e i riepiloghi fatti da PERF.",
  "not-recounted":
    "{cell} è in una tabella di dati: PERF ne controlla totali e differenze, ma non ne ricava percentuali di realizzazione.",
  "not-in-a-plan": "«{name}» è il Piano: ha i target e nessun risultato, quindi nessuna % da spiegare.",
  "not-on-this-sheet": "Su «{name}» PERF non ha riconosciuto indicatori né obiettivi: non c’è nulla da spiegare.",
  "not-of-ours": "«{name}» è un foglio fatto da PERF, ma in {cell} non c’è una % calcolata.",
  "not-ours-any-more": "«{name}» era un foglio di PERF, poi modificato a mano: PERF non sa più che cosa contiene.",
  "not-a-sheet": "Nella cartella non c’è un foglio «{name}». Scrivere il nome com’è sulla linguetta.",
};

export const EXPLAINED_REASONS: Readonly<Record<string, Template>> = { ...ASKED, ...STEPS, ...WHOLES, ...NOTHING };

/** What is explained, before its name. */
export const SUBJECT_TERMS = {
  indicator: "Indicatore",
  objective: "Obiettivo",
  presumed: "Obiettivo, con i neutralizzati presunti",
  "map-entry": "Obiettivo sulla mappa",
  perspective: "Prospettiva, media calcolata da PERF",
  overall: "Intero ente, media calcolata da PERF",
  units: "Unità organizzative",
  post: "Incarico, media calcolata da PERF",
  deviation: "Scostamento",
} as const;

/** Who decided a rule, after it. */
export const RULE_ORIGIN_TERMS = {
  default: "impostazione predefinita",
  inferred: "ricavato dalla cartella",
  body: "indicato dall’ente",
  asked: "chiesto nel comando",
} as const;
