// SPDX-License-Identifier: EUPL-1.2
import { LOOK } from "../../labels/name-look";
import { judgedNames, quoted } from "../../labels/names";
import { ratioFault } from "../../labels/ratios";
import { renaming } from "../../labels/rename-fix";
import { defineRule } from "../../rule";

export const ratioMalformed = defineRule({
  code: "ETI004",
  slug: "ratio-malformed",
  title: "Rapporto scritto male",
  why: "Se il nome dà un rapporto che non si può calcolare, o che dà sempre 1, nessuno può rifare il conto del valore dichiarato.",
  severity: "warning",
  criteria: ["e", "k"],
  norm: "D.Lgs. 150/2009, art. 5, c. 2, lett. b); DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  fixable: true,
  messages: {
    termTwice:
      "«{part}» compare due volte nel rapporto: le divisioni sono due e il valore non si può rifare. Scrivere «{once}», se è questo che si misura.",
    twoDivisions:
      "Dopo «{first}» ci sono due divisioni: non è certo che cosa si divide per che cosa. Lasciare un numeratore e un denominatore, o separare le voci con «+».",
    sameTerms: "Il rapporto divide «{part}» per sé stesso: dà sempre 100 %. Scrivere il denominatore vero.",
    oneTerm:
      "«Rapporto tra» ha un solo termine («{part}»): non si sa per che cosa si divide. Aggiungere l’altro termine.",
    noDenominator: "Dopo «/» non c’è niente: manca il denominatore. Completare il rapporto.",
    noNumerator: "Prima di «/» non c’è niente: manca il numeratore. Completare il rapporto.",
  },

  workbook(_, { index, inputs, report }) {
    const judged = judgedNames(index.names(), {
      look: LOOK.divided,
      kinds: ["label", "operational"],
      judge: ratioFault,
    });
    for (const { text, says, places } of judged) {
      if (index.cutNames().has(text)) continue;
      const problem = { where: places[0]!, related: places.slice(1) };
      switch (says.fault) {
        case "termTwice": {
          const fix = renaming(places, text, says.once, "Togliere il termine ripetuto", inputs);
          const data = { part: quoted(says.part), once: quoted(says.once) };
          report({ ...problem, fix, messageId: "termTwice", data });
          break;
        }
        case "twoDivisions":
          report({ ...problem, needsReview: true, messageId: "twoDivisions", data: { first: quoted(says.first) } });
          break;
        case "sameTerms":
        case "oneTerm":
          report({ ...problem, messageId: says.fault, data: { part: quoted(says.part) } });
          break;
        default:
          report({ ...problem, messageId: says.fault, data: {} });
      }
    }
  },
});
