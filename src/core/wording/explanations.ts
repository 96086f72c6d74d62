// SPDX-License-Identifier: EUPL-1.2
import type { Template } from "./template";

/**
 * How a score came about, or why there is none. `actual` and `target` are the texts that the user sees, or numbers
 * in the unit that the argument `type` gives ("percent", "date", "number").
 */
export const INDICATOR_EXPLANATIONS: Readonly<Record<string, Template>> = {
  "capped-ratio": "{actual:value} su {target:value} dà {result:percent} (rapporto con tetto al 100 %).",
  "inverse-ratio":
    "{actual:value} contro {target:value}, dove più basso è meglio: il rapporto inverso dà {result:percent}. Metodo da confermare con lo SMVP.",
  "meets-decreasing": "{actual:value} contro {target:value}, dove più basso è meglio: target rispettato, 100 %.",
  "zero-target":
    "Il target è zero e il rapporto non si può calcolare: 100 % se il valore lo rispetta, altrimenti 0 %. Con {actual:value}: {result:percent}.",
  "date-on-time": "Data {actual:date}, entro il {target:date}: target rispettato, 100 %.",
  "date-late": "Data {actual:date}, oltre il {target:date}: {result:percent}. Metodo da confermare con lo SMVP.",
  "yes-met": "Valore uguale al target SI/NO: 100 %.",
  "yes-not-met": "Valore diverso dal target SI/NO: 0 %.",
  "exact-met": "{actual:value} è il valore esatto richiesto: 100 %.",
  "exact-not-met": "{actual:value} non è il valore esatto richiesto ({target:value}): 0 %.",
  "no-target": "Non misurato: manca il target.",
  "no-actual": "Non misurato: manca il valore ottenuto.",
  "neutralised-presumed":
    "Presunto neutralizzato: valore zero o mancante e % vuota, mentre le righe vicine la dichiarano. Va confermato, con il motivo.",
  "unreadable-actual": "Non misurato: «{text}» non è un valore leggibile.",
  "unreadable-target": "Non misurato: «{text}» non è un target leggibile.",
  "type-mismatch": "Non misurato: il valore è {actual:type}, il target {target:type}; non si possono confrontare.",
  "negative-target": "Non misurato: con un target negativo ({target:value}) il rapporto non ha significato.",
  "empty-row": "Riga senza indicatore, valore e target: non misurata.",
  polarity: "Verso: {polarity:polarity}, ricavato {source:source}.",
};

/** How an objective's score came about, or why there is none. */
export const ROLL_UP_EXPLANATIONS: Readonly<Record<string, Template>> = {
  "flat-mean": "Media semplice di {count:indicatore|indicatori}.",
  "weighted-mean": "Media di {count:indicatore|indicatori}, ponderata con i pesi (totale {weight}).",
  "left-out": "{count:indicatore escluso|indicatori esclusi} dalla media: {reason:status}.",
  "nothing-to-score": "Nessun indicatore misurabile: l’obiettivo resta senza punteggio.",
  "no-indicators": "L’obiettivo non ha indicatori.",
  "rows-lost":
    "Non ricalcolabile: alcune righe dell’obiettivo hanno una % ma non indicatore, valore e target. La % dichiarata resta com’è.",
  "hidden-decimals":
    "Le celle possono nascondere decimali: i valori mostrati ammettono da {low:percent} a {high:percent}; dichiarato {declared:percent}.",
};
