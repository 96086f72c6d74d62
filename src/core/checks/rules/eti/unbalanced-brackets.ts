// SPDX-License-Identifier: EUPL-1.2
import { loneBracket } from "../../labels/brackets";
import { LOOK } from "../../labels/name-look";
import { judgedNames } from "../../labels/names";
import { defineRule } from "../../rule";

export const unbalancedBrackets = defineRule({
  code: "ETI002",
  slug: "unbalanced-brackets",
  title: "Parentesi o virgolette spaiate",
  why: "Una parentesi senza la sua metà lascia in dubbio fin dove arriva la precisazione e, in una formula, che cosa si divide per che cosa; spesso manca anche una parte del nome.",
  severity: "warning",
  criteria: ["e", "k"],
  norm: "D.Lgs. 150/2009, art. 14, c. 4, lett. c); DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    opened: "«{sign}» si apre dopo «{before}» e non si chiude. Chiuderla dove finisce la precisazione.",
    closed: "«{sign}» si chiude dopo «{before}» e non si è aperta. Aprirla dove comincia la precisazione, o toglierla.",
    first: "Il nome comincia con «{sign}», che non ha la compagna. Completare la coppia, o togliere il segno.",
    quotes: "Alle virgolette dopo «{before}» manca la compagna. Aprirle e chiuderle attorno al nome citato.",
    inFormula:
      "«{sign}» dopo «{before}» non ha la compagna, e il nome è una formula: non è certo che cosa si divide per che cosa. Scrivere la formula con le sue parentesi.",
  },

  workbook(_, { index, report }) {
    for (const { text, says, places } of judgedNames(index.names(), { look: LOOK.unpaired, judge: loneBracket })) {
      if (index.cutNames().has(text)) continue;
      const { sign, side, before } = says;
      const problem = { where: places[0]!, related: places.slice(1), severity: "info" } as const;
      const data = { sign, before };
      if (side === "either") report({ ...problem, messageId: "quotes", data: { before } });
      else if (FORMULA.test(text)) report({ ...problem, severity: "warning", messageId: "inFormula", data });
      else if (before === "") report({ ...problem, messageId: "first", data: { sign } });
      else report({ ...problem, messageId: side, data });
    }
  },
});

/** A quantity over another, or added to it: there a bracket tells what is computed first. */
const FORMULA = /[)\]]\s?\/|\/\s?[([]|\p{L}\s\/\s\p{L}|[\p{L})]\s[+×*÷]\s[\p{L}(]/u;
