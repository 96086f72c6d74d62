// SPDX-License-Identifier: EUPL-1.2

/** Texts that stand where a figure cannot: AVERAGE and PERF.RIEPILOGO skip them. They are API: formulas compare them. */
export const FUNCTION_REASONS = {
  "no-target": "senza target",
  "no-actual": "dato mancante",
  neutralised: "neutralizzato",
  "polarity-needed": "indicare il verso",
  "not-scored": "non misurato",
  "zero-target": "target zero",
  "no-ratio": "non è un rapporto",
  "no-difference": "non è una differenza",
  "no-findings": "nessuna segnalazione",
  "polarity-inferred": "verso da confermare",
} as const;

/** Colours of a traffic light, for SEMAFORO. */
export const RAG_TERMS = { green: "verde", amber: "giallo", red: "rosso" } as const;

/** How grave a finding is, for SEGNALAZIONI; "review": a person must decide. */
export const FINDING_GRAVITY = {
  error: "errore",
  warning: "avviso",
  info: "informazione",
  review: "da valutare",
} as const;

/** The row's verdict, for STATO. `computed` is the recomputed achievement. */
export const ROW_VERDICTS = {
  scored: "misurato: {computed:percent}",
  equal: "concorda: {computed:percent}",
  "within-display": "compatibile con i decimali non mostrati: risulta {computed:percent}",
  differs: "diversa: risulta {computed:percent}",
  blank: "% non compilata: risulta {computed:percent}",
  "not-comparable": "% non leggibile: risulta {computed:percent}",
} as const;

/** Verdict of PROIEZIONE. `pace` is what the linear pace asks at that date. */
export const PROJECTION_VERDICTS = {
  "on-course": "in linea",
  behind: "in ritardo: alla data servirebbe {pace}",
  met: "target raggiunto",
  ended: "target non raggiunto",
} as const;

/** Why a call cannot be read: what is wrong, then what to write. Shown with #VALORE!. */
export const FUNCTION_FAILURES = {
  "sizes-differ":
    "«{name}» ha {rows:riga|righe} e {columns:colonna|colonne}, un altro argomento ne ha {height} e {width}. Indicare intervalli della stessa dimensione, oppure una cella sola.",
  "unknown-polarity":
    "«{text}» non è un verso. Scrivere crescente, decrescente, esatto, data oppure SI/NO, o lasciare vuoto.",
  "unknown-neutralised": "«{text}» non dice se l’indicatore è neutralizzato. Scrivere SI o NO, o lasciare vuoto.",
  "not-a-date":
    "{value} non è una data, e il verso è «data». Scrivere una data in entrambe le celle, o un altro verso.",
  "not-a-yes-no": "{value} non è un SI o un NO, e il verso è «SI/NO». Scrivere SI o NO, o un altro verso.",
  "unknown-mode": "«{text}» non è un modo. Scrivere assoluto oppure percentuale.",
  "weight-unreadable": "«{text}» non è un peso. Scrivere un numero da 0 in su, o lasciare vuoto.",
  "thresholds-unreadable":
    "Le soglie non si leggono. Indicare due celle, per esempio 90% e 70%: la prima da cui è verde, la seconda, non maggiore, da cui è giallo.",
  "parameters-shape": "I parametri stanno su due colonne: nome e valore. L’intervallo ne ha {columns}.",
  "unknown-parameter": "«{name}» non è un parametro. Quelli ammessi: {known}.",
  "repeated-parameter": "Il parametro «{name}» è scritto due volte. Lasciarne uno.",
  "parameter-value": "«{value}» non è un valore di «{name}». Quelli ammessi: {known}.",
  "no-table":
    "Nell’intervallo non c’è una tabella della performance. Comprendere la riga delle intestazioni (per esempio Indicatore, Valore ottenuto, Risultato atteso, % Realizzazione).",
  "part-not-loaded":
    "PERF non ha potuto caricare i controlli dal suo server. Verificare la rete e ricalcolare la cella (F2, poi Invio).",
  "one-column": "La proiezione occupa due celle per riga: indicare celle singole o intervalli di una colonna.",
  "period-unreadable": "«{name}» non è una data. Scrivere una data, per esempio 30/06/2026.",
  "period-empty": "Il periodo finisce prima di cominciare. Correggere «inizio» e «fine».",
  "period-not-begun": "«alla_data» viene prima di «inizio»: il periodo non è cominciato.",
  "not-a-pace":
    "La proiezione vale per valori che si accumulano nell’anno, dove più alto è meglio: «valore» e «atteso» devono essere numeri, senza ≤ o date.",
} as const;
