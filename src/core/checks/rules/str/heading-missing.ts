// SPDX-License-Identifier: EUPL-1.2
import { CUSTOMARY, lackingHeadings } from "../../structure/lacking-headings";
import { defineRule } from "../../rule";

export const headingMissing = defineRule({
  code: "STR002",
  slug: "heading-missing",
  title: "Intestazione mancante",
  why: "Una colonna senza intestazione, o che c’è in tutti i cruscotti meno uno, non dice che cosa contiene: il dato non si legge, o si legge per un altro.",
  severity: "warning",
  criteria: ["f", "k"],
  norm: "D.Lgs. 150/2009, art. 14, c. 4, lett. c); DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: CUSTOMARY,
  fixable: true,
  messages: {
    blank:
      "La colonna {column} contiene dati ma non ha l’intestazione: in {customary} tabelle su {total} di questo tipo è «{heading}». Scriverla.",
    absent:
      "Qui manca la colonna «{heading}», che c’è in {customary} tabelle su {total} di questo tipo. Aggiungerla, o dire perché non serve.",
    perspective:
      "Questa tabella non dice la sua prospettiva, che c’è in {customary} tabelle su {total} di questo tipo. Scriverla sopra gli obiettivi.",
  },

  workbook(scorecard, { options, report }) {
    for (const { kind, heading, column, customary, total, places } of lackingHeadings(scorecard, options)) {
      const [first, ...related] = places;
      const problem = { where: first!, related };
      const count = { customary, total };
      if (kind === "blank") {
        const edits = places.map((place) => ({ ...place, value: heading }));
        const fix = { label: "Scrivere l’intestazione delle altre tabelle", kind: "proposal", edits } as const;
        report({ ...problem, fix, messageId: kind, data: { ...count, heading, column } });
      }
      if (kind === "absent") report({ ...problem, needsReview: true, messageId: kind, data: { ...count, heading } });
      if (kind === "perspective") report({ ...problem, needsReview: true, messageId: kind, data: count });
    }
  },
});
