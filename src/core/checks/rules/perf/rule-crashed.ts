// SPDX-License-Identifier: EUPL-1.2
import { defineRule } from "../../rule";

/** Reported by the engine itself when a rule throws: a mistake of ours, never of the body. */
export const ruleCrashed = defineRule({
  code: "PERF000",
  slug: "rule-crashed",
  title: "Controllo non riuscito",
  why: "Un controllo che si interrompe non dice nulla sui dati: chi legge deve sapere che quella verifica è incompleta.",
  severity: "warning",
  criteria: [],
  norm: "—",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    crashed:
      "Il controllo {rule} ({title}) si è interrotto {times:volta|volte} per un errore di PERF ({error}). Gli altri controlli sono stati eseguiti; verificare a mano questo punto e segnalare l’errore a chi mantiene PERF.",
  },
});
