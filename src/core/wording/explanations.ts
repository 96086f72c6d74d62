// SPDX-License-Identifier: EUPL-1.2
import type { Template } from "./template";

/**
 * How a score came about, or why there is none. `actual` and `target` are the texts that the user sees, or numbers
 * in the unit that the argument `type` gives ("percent", "date", "number").
 */
export const INDICATOR_EXPLANATIONS: Readonly<Record<string, Template>> = {
  "capped-ratio": "{actual:value} su {target:value} dà {result:percent} (rapporto con tetto al 100 %).",
  "uncapped-ratio": "{actual:value} su {target:value} dà {result:percent} (rapporto senza tetto).",
  "linear-decrease":
    "{actual:value} contro {target:value}, dove più basso è meglio: (2 × {target:value} − {actual:value}) su {target:value} dà {result:percent} (mai meno di 0).",
  "from-baseline":
    "{actual:value} − {baseline:value} su {target:value} − {baseline:value} = {result:percent} (dal valore iniziale al target, mai meno di 0).",
  "baseline-kept":
    "Il target è il valore iniziale ({baseline:value}), da mantenere: 100 % se il valore non è peggiore, altrimenti 0 %. Con {actual:value}: {result:percent}.",
  "between-thresholds":
    "{actual:value} − {threshold:value} su {target:value} − {threshold:value} = {result:percent} (tra soglia e target).",
  "below-threshold": "{actual:value} non raggiunge la soglia di {threshold:value}: 0 %.",
  "target-met": "{actual:value} rispetta il target di {target:value}: 100 %.",
  steps: "{actual:value} su {target:value} è {ratio:percent}: il gradino raggiunto vale {result:percent}.",
  "own-steps":
    "{actual:value} con le soglie scritte nella riga e il target di {target:value}: il gradino raggiunto vale {result:percent}.",
  bands:
    "{actual:value} con un target di {target:value} dà {ratio:percent}: la fascia raggiunta vale {result:percent}.",
  "tolerance-met":
    "{actual:value} non si scosta da {target:value} più della tolleranza ammessa ({tolerance:value}): 100 %.",
  "tolerance-not-met":
    "{actual:value} si scosta da {target:value} più della tolleranza ammessa ({tolerance:value}): 0 %.",
  "inverse-ratio":
    "{actual:value} contro {target:value}, dove più basso è meglio: il rapporto inverso dà {result:percent}. Metodo da confermare con lo SMVP.",
  "meets-decreasing": "{actual:value} contro {target:value}, dove più basso è meglio: target rispettato, 100 %.",
  "zero-target":
    "Il target è zero e il rapporto non si può calcolare: 100 % se il valore lo rispetta, altrimenti 0 %. Con {actual:value}: {result:percent}.",
  "date-on-time": "Data {actual:date}, entro il {target:date}: target rispettato, 100 %.",
  "date-late": "Data {actual:date}, oltre il {target:date}: {result:percent}. Metodo da confermare con lo SMVP.",
  "date-penalty":
    "Data {actual:date}, oltre il {target:date} di {days:giorno|giorni}: 100 % meno {penalty:percent} al giorno dà {result:percent}.",
  "yes-met": "Valore uguale al target SI/NO: 100 %.",
  "yes-not-met": "Valore diverso dal target SI/NO: 0 %.",
  "exact-met": "{actual:value} è il valore esatto richiesto: 100 %.",
  "exact-not-met": "{actual:value} non è il valore esatto richiesto ({target:value}): 0 %.",
  "no-target": "Non misurato: manca il target.",
  "no-actual": "Non misurato: manca il valore ottenuto.",
  "missing-as-zero":
    "Manca il valore ottenuto, e l’ente conta come zero ciò che manca: 0 %. Per escluderlo dalla media, cambiare «valore mancante».",
  "not-due": "Non ancora dovuto: il risultato non c’è, e in questa fase è normale.",
  "not-due-text": "Non ancora dovuto: al posto del risultato c’è «{text}», e in questa fase è normale.",
  "not-due-date": "Non ancora dovuto: il termine è il {target:date}.",
  "date-passed": "Non misurato: il termine del {target:date} è passato e la data ottenuta manca.",
  "expected-pace":
    "Al {day:date} il ritmo atteso è {expected:value}, su un target di {target:value}, se il risultato si accumula in modo costante nell’anno.",
  "neutralised-register": "Neutralizzato nel registro degli indicatori: {reason}. Atto: {act}.",
  "neutralised-because": "Escluso dalla media: nella riga è scritto «{text}». Motivo: {reason}",
  "neutralised-said":
    "Escluso dalla media: nella riga è scritto «{text}». Se il motivo non c’è, scriverlo nelle note o nel registro degli indicatori.",
  "baseline-missing":
    "Non misurato: il metodo parte dal valore iniziale e nella riga manca. Scriverlo in una colonna «Valore iniziale» (o «Baseline»), o indicare un altro metodo.",
  "baseline-beyond":
    "Non misurato: il valore iniziale ({baseline:value}) è già migliore del target ({target:value}), e il target non è raggiunto. Verificare il valore iniziale, il target e il verso.",
  "lower-missing":
    "Non misurato: il metodo vuole la soglia minima e nella riga manca. Scriverla in una colonna «Soglia minima», o indicare un altro metodo.",
  "upper-missing":
    "Non misurato: dove più basso è meglio il metodo vuole la soglia massima, e nella riga manca. Scriverla in una colonna «Soglia massima», o indicare un altro metodo.",
  "threshold-beyond":
    "Non misurato: la soglia ({threshold:value}) è oltre il target ({target:value}). Verificare la soglia, il target e il verso.",
  "method-unfit":
    "Il registro degli indicatori indica il metodo «{method:method}», che con questo verso non si può applicare.",
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
  "mean-of-means": "Media delle medie dei gruppi del livello operativo ({count:indicatore|indicatori}).",
  "own-and-children":
    "{own:percent} agli indicatori propri, il resto a ciò che sta sotto ({count:elemento misurato|elementi misurati}); se un lato manca, l’altro vale tutto.",
  minimum: "Il valore più basso di {count:indicatore|indicatori}.",
  "weights-missing":
    "Senza punteggio: la media ponderata vuole un peso, non negativo, per ogni indicatore misurato, e almeno uno maggiore di zero.",
  "actual-required": "Senza punteggio: manca il valore ottenuto di un indicatore, e l’ente lo vuole di tutti.",
  "left-out": "{count:indicatore escluso|indicatori esclusi} dalla media: {reason:status}.",
  "nothing-to-score": "Nessun indicatore misurabile: l’obiettivo resta senza punteggio.",
  "no-indicators": "L’obiettivo non ha indicatori.",
  "rows-lost":
    "Non ricalcolabile: alcune righe dell’obiettivo hanno una % ma non indicatore, valore e target. La % dichiarata resta com’è.",
  "hidden-decimals":
    "Le celle possono nascondere decimali: i valori mostrati ammettono da {low:percent} a {high:percent}; dichiarato {declared:percent}.",
};
