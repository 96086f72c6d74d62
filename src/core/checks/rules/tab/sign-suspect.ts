// SPDX-License-Identifier: EUPL-1.2
import { tableFaults } from "../../../tables/sums/table-faults";
import { variationsBelowZero } from "../../../tables/sums/below-zero";
import { defineRule, FOR_REVIEW } from "../../rule";
import { seenText } from "../../seen";
import { placeIn, placesOf } from "../../other-tables/sum-problem";
import { addressAt, sumWords, whatStandsAt } from "../../other-tables/sum-words";
import { numberText } from "../../../wording/numbers";

export const signSuspect = defineRule({
  code: "TAB006",
  slug: "sign-suspect",
  title: "Segno da verificare",
  why: "Un segno perso cambia un costo in un ricavo e un aumento in una diminuzione; le cifre, senza il segno, sembrano giuste.",
  severity: "error",
  criteria: ["f"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    turned:
      "{what}: qui c’è {stated}, ma {sum} dà {computed}: il segno di {cell} è sbagliato. Scrivere {to} in {cell}, dopo averlo controllato sul documento di origine.",
    belowZero:
      "{what}: {stated} su una base negativa ({base}), mentre nella stessa colonna un’altra base negativa è «{other}». La percentuale è esatta, ma il segno non dice se il risultato è migliorato. Usare una sola convenzione in tutta la colonna.",
  },

  table(table, { report }) {
    for (const fault of tableFaults(table).sums) {
      if (fault.main.kind !== "difference" || fault.change?.kind !== "sign") continue;
      const { at, to } = fault.change;
      const { what, stated, sum, computed } = sumWords(table, fault.main);
      const data = { what, stated, sum, computed, cell: addressAt(at), to: numberText(to) };
      const problem = { ...placesOf(table, fault), messageId: "turned", data } as const;
      report(fault.others.length > 0 && fault.isCertain ? problem : { ...problem, ...FOR_REVIEW });
    }
    for (const { at, base, others } of variationsBelowZero(table)) {
      const [stated, below, other] = [at, base, others[0]!].map(({ row, column }) =>
        seenText(table.value(row, column)),
      );
      const data = { what: whatStandsAt(table, at), stated: stated!, base: below!, other: other! };
      const related = others.map((cell) => placeIn(table, cell));
      report({ where: placeIn(table, at), related, severity: "info", needsReview: true, messageId: "belowZero", data });
    }
  },
});
