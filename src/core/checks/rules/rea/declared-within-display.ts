// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from "../../../scorecard/scored";
import type { TypedValue } from "../../../values/typed-value";
import { defineRule } from "../../rule";
import { seenText } from "../../seen";

export const declaredWithinDisplay = defineRule({
  code: "REA006",
  slug: "declared-within-display",
  title: "% spiegata dai decimali non mostrati",
  why: "Chi legge rifà il conto con i valori stampati e ottiene un altro risultato: non è un errore, ma va saputo prima che lo chieda l’OIV.",
  severity: "info",
  criteria: ["e", "k"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  // a note for readers of the Relazione
  phases: ["report"],
  bodies: "all",
  options: {},
  messages: {
    within:
      "Dichiarato {declared}; i valori stampati danno {computed:percent}. Le celle possono nascondere decimali, che ammettono da {low:percent} a {high:percent}: la % dichiarata è compatibile. Per evitare la domanda, mostrare i decimali.",
  },

  objective(objective, { report }) {
    const data = comparison(objective, objective.score);
    const where = { sheet: objective.sheet, at: objective.declaredAt ?? objective.at };
    if (data) report({ where, messageId: "within", data });
  },
  indicator(indicator, { report }) {
    const data = comparison(indicator, indicator.achievement);
    if (data) report({ where: { indicator, field: "declared" }, messageId: "within", data });
  },
  mapEntry(entry, { report }) {
    const data = comparison(entry, entry.score);
    if (data) report({ where: { sheet: entry.sheet, at: entry.declaredAt ?? entry.at }, messageId: "within", data });
  },
});

interface Compared {
  readonly declared: TypedValue;
  readonly declaredCheck: string;
  readonly interval: Interval | null;
}

function comparison({ declared, declaredCheck, interval }: Compared, computed: number | null) {
  if (declaredCheck !== "within-display" || computed === null) return null;
  return { declared: seenText(declared), computed, low: interval?.low ?? computed, high: interval?.high ?? computed };
}
