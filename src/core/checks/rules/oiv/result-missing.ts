// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from "../../../values/fold";
import { isLeftOutAsWhole } from "../../figures/explained";
import { defineRule } from "../../rule";

export const resultMissing = defineRule({
  code: "OIV005",
  slug: "result-missing",
  title: "Obiettivo senza alcun risultato",
  why: "La Relazione deve dare il risultato di ogni obiettivo programmato: se tutti i suoi indicatori sono neutralizzati l’obiettivo resta senza riscontro, e conta come se non ci fosse mai stato.",
  severity: "warning",
  criteria: ["c"],
  norm: "D.Lgs. 150/2009, art. 10, c. 1, lett. b); DFP, Linee guida 3/2018, cap. 4",
  // before the Relazione an objective may still be measured
  phases: ["report"],
  bodies: "all",
  options: {},
  messages: {
    only: "L’unico indicatore dell’obiettivo «{objective}» è neutralizzato: l’obiettivo non ha alcun risultato. Riportare un risultato, o citare l’atto che toglie l’obiettivo dal Piano.",
    all: "Tutti e {count} gli indicatori dell’obiettivo «{objective}» sono neutralizzati: l’obiettivo non ha alcun risultato. Riportare un risultato, o citare l’atto che toglie l’obiettivo dal Piano.",
  },

  objective(objective, { index, report }) {
    if (objective.scored > 0) return;
    const rows = index.indicatorsOfObjective(objective);
    // a presumption is asked about row by row (VAL001, REA004), and so is a value that is merely missing
    if (!isLeftOutAsWhole(rows)) return;
    const where = { sheet: objective.sheet, at: objective.at };
    const name = oneLine(objective.name);
    if (rows.length === 1) report({ where, needsReview: true, messageId: "only", data: { objective: name } });
    else report({ where, needsReview: true, messageId: "all", data: { objective: name, count: rows.length } });
  },
});
