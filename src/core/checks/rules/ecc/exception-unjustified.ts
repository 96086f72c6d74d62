// SPDX-License-Identifier: EUPL-1.2
import { defineRule } from "../../rule";

export const exceptionUnjustified = defineRule({
  code: "ECC001",
  slug: "exception-unjustified",
  title: "Eccezione non motivata",
  why: "Un’eccezione è una decisione: senza motivo, ruolo di chi decide e data non si sa chi ha accettato che cosa, e l’OIV non può tenerne conto.",
  severity: "warning",
  // the finding that it would have accepted stands, under its own criterion
  criteria: [],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    lacks:
      "L’eccezione a {rule} non vale: manca {missing}. Completare la riga di «Eccezioni», o toglierla e correggere il dato.",
    notADate:
      "L’eccezione a {rule} non vale: in «{column}» c’è «{written}», che non è una data. Scriverla per intero, come 30/06/2026; se non c’è una scadenza, la cella resta vuota.",
    notYet:
      "L’eccezione a {rule} non vale ancora: la data della decisione, {date:date}, è nel futuro. Scrivere il giorno in cui si è deciso.",
    expiryFirst:
      "L’eccezione a {rule} non vale: la scadenza, {expiry:date}, viene prima della decisione, {date:date}. Correggere una delle due date.",
  },

  exception({ state, cause, rule, place: where, finding }, { report }) {
    if (state !== "unjustified") return;
    const related = finding?.place ? [finding.place] : [];
    if (cause.code === "lacks") {
      report({ where, related, messageId: "lacks", data: { rule, missing: cause.args.missing } });
    } else if (cause.code === "not-a-date") {
      report({ where, related, messageId: "notADate", data: { rule, ...cause.args } });
    } else if (cause.code === "not-yet") {
      report({ where, related, messageId: "notYet", data: { rule, date: cause.args.date } });
    } else if (cause.code === "expiry-first") {
      report({ where, related, messageId: "expiryFirst", data: { rule, ...cause.args } });
    }
  },
});
