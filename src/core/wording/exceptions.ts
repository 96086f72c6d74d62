// SPDX-License-Identifier: EUPL-1.2
import type { Template } from "./template";

/** What stands in «Stato (PERF)» beside each exception, by the code of its cause. */
export const EXCEPTION_STATES: Readonly<Record<string, Template>> = {
  "in-force": "in vigore",
  "in-force-elsewhere": "in vigore: ora in «{sheet}», {cell}",
  "in-force-named": "in vigore; nel ruolo scrivere la carica, non il nome",
  lacks: "non vale: manca {missing}",
  "not-a-date": "non vale: in «{column}» non c’è una data",
  "not-yet": "non vale: la data è nel futuro",
  "expiry-first": "non vale: la scadenza viene prima della data della decisione",
  expired: "scaduta il {expiry:date}",
  changed: "non vale più: la segnalazione è cambiata, decidere di nuovo e scrivere la nuova data",
  "nothing-found": "non serve: qui la regola non segnala nulla",
  repeated: "non serve: vale già la riga {row}",
  "rule-missing": "non vale: manca la regola",
  "rule-unknown": "non vale: la regola non esiste",
  "rule-barred": "non vale: questa regola non ammette eccezioni",
  "sheet-unknown": "non vale: il foglio non si trova",
  "cell-unknown": "non vale: la cella non si trova",
  "label-unknown": "non vale: l’indicatore non si trova",
  "among-others": "non vale: la segnalazione riguarda anche altre celle, scrivere «{sheet}» e {cell}",
  gone: "non vale più: l’indicatore o la riga non si trova",
  ambiguous: "non vale: le segnalazioni possibili sono {count}, scrivere Foglio e Cella di una",
  "at-odds": "non vale: Cella e Indicatore portano a due segnalazioni diverse",
};
