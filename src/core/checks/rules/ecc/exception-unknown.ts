// SPDX-License-Identifier: EUPL-1.2
import { defineRule } from "../../rule";

export const exceptionUnknown = defineRule({
  code: "ECC004",
  slug: "exception-unknown",
  title: "Eccezione di cui non si capisce la segnalazione",
  why: "Se la riga non porta a una segnalazione sola, PERF non accetta nulla: un’eccezione che vale per più di quanto si è deciso nasconderebbe dei problemi.",
  severity: "warning",
  criteria: [],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    ruleMissing: "Manca la regola: l’eccezione non vale. Copiare il codice da «Segnalazioni», come REA003.",
    ruleUnknown:
      "«{written}» non è il codice di una regola: l’eccezione non vale. Copiare il codice da «Segnalazioni», come REA003.",
    ruleBarred:
      "{rule} non ammette eccezioni: dice qualcosa di PERF o delle eccezioni stesse, non dei dati. Fare ciò che la segnalazione chiede, e togliere la riga.",
    sheetUnknown:
      "L’eccezione a {rule} non vale: nella cartella non c’è un foglio «{sheet}». Scrivere il nome come sulla linguetta.",
    cellUnknown:
      "L’eccezione a {rule} non vale: «{cell}» non è una cella scritta di questo foglio. Copiare Foglio e Cella da «Segnalazioni».",
    labelUnknown:
      "L’eccezione a {rule} non vale: nessun indicatore si chiama «{label}». Scrivere il nome come nel cruscotto, o Foglio e Cella come in «Segnalazioni».",
    amongOthers:
      "L’eccezione a {rule} non vale: di «{label}» la regola parla insieme ad altre celle, in «{sheet}», {cell}. Per accettare tutta la segnalazione scrivere quel Foglio e quella Cella.",
    gone: "L’eccezione a {rule} non vale più: l’indicatore o la riga su cui si era deciso non si trova. Se è stato rinominato, scrivere di nuovo Foglio e Cella; altrimenti la riga resta come memoria, o si toglie.",
    ambiguous:
      "L’eccezione a {rule} non vale: le segnalazioni a cui può riferirsi sono {count}, e PERF non sceglie. Scrivere Foglio e Cella di una sola, come in «Segnalazioni».",
    atOdds:
      "L’eccezione a {rule} non vale: la cella {cell} porta a una segnalazione, l’indicatore «{label}» a un’altra. Lasciare solo quello giusto.",
  },

  exception(exception, { report }) {
    if (exception.state !== "unknown") return;
    const { rule, cause, place: where } = exception;
    switch (cause.code) {
      case "rule-missing":
        return report({ where, messageId: "ruleMissing", data: {} });
      case "rule-unknown":
        return report({ where, messageId: "ruleUnknown", data: { written: rule } });
      case "rule-barred":
        return report({ where, messageId: "ruleBarred", data: { rule } });
      case "sheet-unknown":
        return report({ where, messageId: "sheetUnknown", data: { rule, ...cause.args } });
      case "cell-unknown":
        return report({ where, messageId: "cellUnknown", data: { rule, ...cause.args } });
      case "label-unknown":
        return report({ where, messageId: "labelUnknown", data: { rule, ...cause.args } });
      case "among-others":
        return report({ where, messageId: "amongOthers", data: { rule, ...cause.args } });
      case "gone":
        return report({ where, messageId: "gone", data: { rule } });
      case "ambiguous":
        return report({ where, messageId: "ambiguous", data: { rule, ...cause.args } });
      case "at-odds":
        return report({ where, messageId: "atOdds", data: { rule, ...cause.args } });
      default:
        return;
    }
  },
});
