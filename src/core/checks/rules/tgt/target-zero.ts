// SPDX-License-Identifier: EUPL-1.2
import { defineRule } from "../../rule";
import { seenText } from "../../seen";
import { zeroTargetDoubt } from "../../figures/zero-target";

export const targetZero = defineRule({
  code: "TGT002",
  slug: "target-zero",
  title: "Target zero che decide il punteggio",
  why: "Con un target pari a zero il rapporto non esiste: il risultato vale tutto o niente, e se conta di più chi fa di più il 100 % viene da sé.",
  severity: "warning",
  criteria: ["a", "e"],
  norm: "D.Lgs. 150/2009, art. 5, c. 2; DFP, Linee guida 2/2017",
  // in the Piano nothing has been scored yet
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  messages: {
    anyResult:
      "Target 0 dove conta fare di più: con qualunque valore (qui {actual}) la riga vale 100 %. Scrivere il target del Piano o, se conta fare di meno, il verso: in una colonna o nel nome dell’indicatore («più basso è meglio», tra parentesi).",
    allOrNothing:
      "Target 0 e valore {actual}: senza un rapporto la riga vale 0 %, per poco o per molto che sia. Verificare come lo SMVP conta questo caso, e scrivere la %.",
  },

  indicator(indicator, { report }) {
    const messageId = zeroTargetDoubt(indicator);
    if (messageId === null) return;
    const data = { actual: seenText(indicator.actual) };
    report({ where: { indicator, field: "target" }, needsReview: true, messageId, data });
  },
});
