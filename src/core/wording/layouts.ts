// SPDX-License-Identifier: EUPL-1.2
import type { Template } from "./template";

const USE_MAPPING = "Se è una tabella di indicatori, indicare le sue colonne nel foglio «Parametri», sezione Colonne.";
const SAY_WHICH = "Indicarla nel foglio «Parametri», sezione Colonne.";
const IF_NOT = "Se non è così, indicare quella giusta nel foglio «Parametri», sezione Colonne.";

/** What was seen of tables, and kept from being read or read with a reserve. */
export const TABLE_GAPS: Readonly<Record<string, Template>> = {
  "table-not-recognised": `Tabella non letta: con le intestazioni {seen} le righe non risultano indicatori (certezza {confidence:percent}). ${USE_MAPPING}`,
  "no-result-column": `Tabella non letta: ci sono {seen}, ma nessuna colonna del valore ottenuto. ${USE_MAPPING}`,
  "no-target-column": `Tabella non letta: ci sono {seen}, ma nessuna colonna riconoscibile come target. ${USE_MAPPING}`,
  "target-column-unknown": `Tabella non letta: la colonna del target non è riconosciuta; potrebbe essere {text}. ${SAY_WHICH}`,
  "actual-column-unknown": `Tabella non letta: la colonna del valore ottenuto non è riconosciuta; potrebbe essere {text}. ${SAY_WHICH}`,
  "target-column-assumed": `Come target è letta la colonna «{text}»: l’intestazione non lo dice, ma le % dichiarate tornano. ${IF_NOT}`,
  "actual-column-assumed": `Come valore ottenuto è letta la colonna «{text}»: l’intestazione non lo dice, ma le % dichiarate tornano. ${IF_NOT}`,
  "texts-for-figures":
    "Tabella non letta: con le intestazioni {seen} le righe non contengono valori misurabili (numeri, %, date, SI o NO). Per misurarle servono un target e un risultato di questo tipo.",
  "written-downwards":
    "Scheda non letta: {seen} stanno uno sotto l’altro. Per misurarli riportarli in una tabella, con una riga per indicatore e una colonna per ciascuna voce.",
  "columns-maybe-swapped":
    "Le % dichiarate tornano solo scambiando target e valore ottenuto. PERF li ha letti come dicono le intestazioni: controllare quale delle due colonne ha l’intestazione sbagliata.",
  "interim-result":
    "Il dato dell’intero anno non è compilato: come valore ottenuto è letta la colonna «{text}», l’ultima compilata.",
  "revised-target": "Come target è letta la colonna «{text}», che sostituisce «{first}», lasciata da parte.",
  "year-without-columns": "Non ci sono colonne del {wanted}: sono lette quelle del {year}.",
  "hidden-sheet": "Il foglio è nascosto: è letto come gli altri. Se non va considerato, toglierlo dalla cartella.",
  "mapping-unknown-role":
    "Le colonne indicate nel foglio «Parametri» non sono usate: «{role}» non è una voce prevista. Il foglio è letto in base alle intestazioni.",
  "mapping-beyond-rows":
    "Le colonne indicate nel foglio «Parametri» non sono usate: sotto la riga {row} di questo foglio non c’è nulla. Correggere la riga delle intestazioni.",
  "mapping-beyond-columns":
    "Le colonne indicate nel foglio «Parametri» non sono usate: la colonna indicata per «{role}» è fuori dai dati di questo foglio. Correggere la lettera.",
  "mapping-same-column":
    "Le colonne indicate nel foglio «Parametri» non sono usate: la stessa colonna è indicata per due voci. Correggere le lettere.",
  "mapping-without-names":
    "Le colonne indicate nel foglio «Parametri» non sono usate: manca la colonna degli indicatori o degli obiettivi.",
  "mapping-without-figures":
    "Le colonne indicate nel foglio «Parametri» non sono usate: manca la colonna del target, del valore ottenuto o della %.",
};
