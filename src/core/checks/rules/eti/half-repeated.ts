// SPDX-License-Identifier: EUPL-1.2
import { LOOK } from "../../labels/name-look";
import { judgedNames, quoted } from "../../labels/names";
import { ratioFault } from "../../labels/ratios";
import { renaming } from "../../labels/rename-fix";
import { repeatIn } from "../../labels/repeats";
import { defineRule } from "../../rule";

export const halfRepeated = defineRule({
  code: "ETI003",
  slug: "half-repeated",
  title: "Parte del nome ripetuta",
  why: "Una parte scritta due volte viene da una copia o da una conversione: il nome si legge male e non coincide più con quello del Piano.",
  severity: "info",
  criteria: ["k"],
  norm: "D.Lgs. 150/2009, art. 14, c. 4, lett. c); DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  fixable: true,
  messages: {
    run: "Il nome ripete «{run}». Scriverlo una volta sola: «{once}».",
    title: "Il titolo «{run}» è scritto sia prima sia dopo la divisione. Scriverlo una volta sola: «{once}».",
  },

  workbook(_, { index, inputs, report }) {
    for (const { text, says, places } of judgedNames(index.names(), { look: LOOK.repeated, judge: repeatIn })) {
      // a term of a ratio that is repeated: ratio-malformed says what becomes of the ratio
      if (ratioFault(text) !== null) continue;
      const { run, once, isTitle } = says;
      const fix = renaming(places, text, once, "Togliere la ripetizione", inputs);
      const problem = { where: places[0]!, related: places.slice(1), fix };
      const data = { run: quoted(run), once: quoted(once) };
      report({ ...problem, messageId: isTitle ? "title" : "run", data });
    }
  },
});
