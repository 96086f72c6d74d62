// SPDX-License-Identifier: EUPL-1.2
import type { Template } from "./template";

/** What was seen on a sheet and could not be read, or placed. */
export const GAP_REASONS: Readonly<Record<string, Template>> = {
  "never-calculated":
    "La formula nella colonna «{field:field}» non ha un risultato salvato. Aprire la cartella con Excel, salvarla e riprovare.",
  "error-value":
    "La cella nella colonna «{field:field}» contiene l’errore {text}. Correggere la formula o il dato da cui dipende.",
  "unreadable-value":
    "«{text}» nella colonna «{field:field}» non è un valore leggibile. Scrivere un numero, una %, una data, oppure SI o NO.",
  "total-row": "«{text}» è una riga di totale: non è letta come indicatore.",
  "heading-without-rows": "Intestazione di tabella senza righe sotto.",
  "memory-missing":
    "Il foglio in cui PERF annota ciò che ha scritto non c’è più: le % già compilate sono trattate come scritte dall’ente.",
  "memory-unreadable":
    "Il foglio «{sheet}», in cui PERF annota ciò che ha scritto, è stato modificato e non si legge: le % già compilate sono trattate come scritte dall’ente.",
};
