// SPDX-License-Identifier: EUPL-1.2
import type { Gap } from "../scorecard/model";
import type { Template } from "./template";

/** What was seen on a sheet and could not be read, or placed. */
export const GAP_REASONS: Readonly<Record<string, Template>> = {
  "never-calculated":
    "La formula nella colonna «{field:field}» non ha un risultato salvato. Aprire la cartella con Excel, salvarla e riprovare.",
  "error-value":
    "La cella nella colonna «{field:field}» contiene l’errore {text}. Correggere la formula o il dato da cui dipende.",
  "unreadable-value":
    "«{text}» nella colonna «{field:field}» non è un valore leggibile. Scrivere un numero, una %, una data, oppure SI o NO.",
  "range-value":
    "«{text}» nella colonna «{field:field}» è un intervallo: non dice qual è il valore da raggiungere, e non è letto. Scrivere un solo valore, con l’operatore se serve (≥ 80).",
  "year-unknown":
    "«{text}» nella colonna «{field:field}» non dice l’anno, e la cartella nemmeno: la data non è letta. Scrivere la data intera, o l’anno nel titolo del foglio.",
  "relative-value":
    "«{text}» nella colonna «{field:field}» è una variazione: senza il valore di partenza non si confronta con un valore assoluto, e non è letto. Scrivere il valore da raggiungere, o aggiungere la colonna del valore iniziale.",
  "assumed-relative-to-baseline":
    "«{text}» nella colonna «{field:field}» è una variazione: calcolata sul valore iniziale della riga, è letta come {read:value}. Celle così nella colonna: {count}. Scrivere il valore da raggiungere, se è un altro.",
  "assumed-minimum-or-minutes":
    "«{text}» nella colonna «{field:field}» può essere un minimo o una durata in minuti: letto come {read:value}. Celle così nella colonna: {count}. Scrivere «≥», o «minuti».",
  "assumed-year-missing":
    "«{text}» nella colonna «{field:field}» non dice l’anno: letto come {read:value}, nell’anno del ciclo. Celle così nella colonna: {count}. Scrivere la data intera se è un altro anno.",
  "assumed-thousands-or-decimals":
    "«{text}» nella colonna «{field:field}» può avere le migliaia o i decimali, e le altre celle non lo chiariscono: letto come {read:value}. Celle così nella colonna: {count}. Scriverlo come numero.",
  "assumed-day-or-month":
    "«{text}» nella colonna «{field:field}» può avere prima il giorno o prima il mese: letto come {read:value}. Celle così nella colonna: {count}. Scriverla come data.",
  "assumed-date-or-number":
    "«{text}» nella colonna «{field:field}» può essere un giorno o un numero, e le altre celle non lo chiariscono: letto come {read:value}. Celle così nella colonna: {count}. Scriverlo per esteso.",
  "assumed-parentheses":
    "«{text}» nella colonna «{field:field}» è tra parentesi: letto come numero negativo, {read:value}. Celle così nella colonna: {count}. Scrivere il segno, o togliere le parentesi.",
  "assumed-remark":
    "«{text}» nella colonna «{field:field}» ha un’annotazione con altre cifre: letto come {read:value}. Celle così nella colonna: {count}. Spostare l’annotazione nelle note.",
  "assumed-points-or-fraction":
    "«{text}» nella colonna «{field:field}» è accanto a una percentuale: letto come {read:value}. Celle così nella colonna: {count}. Scriverlo come percentuale.",
  "assumed-share-or-count":
    "«{text}» nella colonna «{field:field}» è accanto a un numero: letto come {read:value}, non come quota. Celle così nella colonna: {count}. Scrivere i due valori nella stessa forma.",
  "assumed-one-or-yes":
    "«{text}» nella colonna «{field:field}» è accanto a un SI/NO: letto come {read:value}. Celle così nella colonna: {count}. Scrivere SI o NO.",
  "assumed-units-differ":
    "«{text}» nella colonna «{field:field}» è in un’altra unità rispetto al valore accanto, e non si converte con esattezza: letto come {read:value} {unit}. Celle così nella colonna: {count}. Scriverli nella stessa unità.",
  "total-row": "«{text}» è una riga di totale: non è letta come indicatore.",
  "rows-of-other-years":
    "La tabella ha una riga per ogni anno: si misurano le righe del {cycle}. Le altre sono lo storico, e non contano: {rows}.",
  "heading-without-rows": "Intestazione di tabella senza righe sotto.",
  "memory-missing":
    "Il foglio in cui PERF annota ciò che ha scritto non c’è più: le % già compilate sono trattate come scritte dall’ente.",
  "memory-unreadable":
    "Il foglio «{sheet}», in cui PERF annota ciò che ha scritto, è stato modificato e non si legge: le % già compilate sono trattate come scritte dall’ente.",
};

/** True for a value that was read, in one of the ways that it could be: nothing is missing, but a person should look. */
export function isAssumed({ reason }: Pick<Gap, "reason">): boolean {
  return reason.code.startsWith("assumed-");
}
