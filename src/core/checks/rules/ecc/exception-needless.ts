// SPDX-License-Identifier: EUPL-1.2
import { defineRule } from "../../rule";

export const exceptionNeedless = defineRule({
  code: "ECC002",
  slug: "exception-needless",
  title: "Eccezione che non serve",
  why: "Un’eccezione a ciò che nessuno segnala fa credere che qualcosa non vada: chi legge l’elenco deve trovarvi solo le decisioni che contano.",
  severity: "info",
  criteria: [],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    nothingFound:
      "L’eccezione a {rule} non serve: su ciò che indica la regola non segnala nulla. Controllare che Foglio, Cella e Indicatore siano quelli voluti; se il dato è stato corretto, la riga si può togliere.",
    repeated:
      "L’eccezione a {rule} non serve: per la stessa segnalazione vale già quella della riga {row}. Togliere una delle due.",
  },

  exception({ state, cause, rule, place: where }, { report }) {
    if (state !== "needless") return;
    if (cause.code === "repeated") report({ where, messageId: "repeated", data: { rule, row: cause.args.row } });
    else report({ where, messageId: "nothingFound", data: { rule } });
  },
});
