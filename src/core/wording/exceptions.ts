// SPDX-License-Identifier: EUPL-1.2
import type { Template } from "./template";

/** What stands in «Stato (PERF)» beside each exception, by the code of its cause. */
export const EXCEPTION_STATES: Readonly<Record<string, Template>> = {
  "in-force": "in vigore",
  "in-force-elsewhere": "in vigore: ora in «{sheet}», {cell}",
  lacks: "non vale: manca {missing}",
  "not-a-date": "non vale: in «{column}» non c’è una data",
  "not-yet": "non vale: la data è nel futuro",
  expired: "scaduta il {expiry:date}",
  changed: "non vale più: la segnalazione è cambiata, decidere di nuovo e scrivere la nuova data",
  "nothing-found": "non serve: qui la regola non segnala nulla",
  repeated: "non serve: vale già la riga {row}",
  "rule-unknown": "non vale: la regola non esiste",
  "rule-barred": "non vale: questa regola non ammette eccezioni",
  "sheet-unknown": "non vale: il foglio non si trova",
  "cell-unknown": "non vale: la cella non si trova",
  "label-unknown": "non vale: l’indicatore non si trova",
  "among-others": "non vale: la segnalazione riguarda anche altre celle, scrivere «{sheet}» e {cell}",
  gone: "non vale più: l’indicatore o la riga non si trova",
  ambiguous: "non vale: non si capisce quale segnalazione, scrivere Foglio e Cella",
  "at-odds": "non vale: Cella e Indicatore portano a due segnalazioni diverse",
};
