// SPDX-License-Identifier: EUPL-1.2
import { defineRule } from "../../rule";

export const exceptionExpired = defineRule({
  code: "ECC003",
  slug: "exception-expired",
  title: "Eccezione scaduta o superata",
  why: "Una decisione vale per ciò che si è visto e fino a quando si è detto: oltre la scadenza, o se il dato è cambiato, nessuno ha deciso.",
  severity: "warning",
  criteria: [],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    expired:
      "L’eccezione a {rule} è scaduta il {expiry:date} e la segnalazione c’è ancora. Correggere il dato, oppure decidere di nuovo e scrivere la nuova data e la nuova scadenza.",
    changed:
      "L’eccezione a {rule} non vale più: è stata decisa su un’altra segnalazione, quella in «Segnalazione (PERF)», e ora la regola dice altro. Guardare che cosa è cambiato; se si accetta anche questa, scrivere la data della nuova decisione.",
  },

  exception({ state, cause, rule, place: where, finding }, { report }) {
    const related = finding?.place ? [finding.place] : [];
    if (cause.code === "expired") {
      report({ where, related, messageId: "expired", data: { rule, expiry: cause.args.expiry } });
    } else if (state === "changed") report({ where, related, messageId: "changed", data: { rule } });
  },
});
