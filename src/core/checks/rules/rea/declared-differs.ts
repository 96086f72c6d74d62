// SPDX-License-Identifier: EUPL-1.2
import { dependsOnMethod, reversedPolarityFits } from "../../causes";
import { defineRule, FOR_REVIEW } from "../../rule";
import { seenText } from "../../seen";

export const declaredDiffers = defineRule({
  code: "REA001",
  slug: "declared-differs",
  title: "% dichiarata diversa da quella ricalcolata",
  why: "La percentuale di realizzazione deve derivare dal valore e dal target scritti accanto: se non torna, anche la media dell’obiettivo e la mappa non sono attendibili.",
  severity: "error",
  criteria: ["e"],
  norm: "D.Lgs. 150/2009, art. 10, c. 1, lett. b); DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    differs:
      "% dichiarata {declared}, ma {actual} {join} {target} dà {computed:percent} ({method:method}). Correggere la % o il dato da cui deriva.",
    unconfirmed:
      "% dichiarata {declared}, ma {actual} {join} {target} dà {computed:percent} ({method:method}): è un metodo che lo SMVP dell’ente può definire in altro modo. Verificare il metodo, e correggere la % se non lo segue.",
    otherPolarity:
      "% dichiarata {declared}, ma {actual} {join} {target} dà {computed:percent} ({method:method}): torna soltanto se più basso è meglio. Indicare il verso dell’indicatore, o correggere la %.",
    manyDiffer:
      "In {differing:riga|righe} su {compared} la % dichiarata non torna con i metodi applicati: è probabile che lo SMVP dell’ente ne usi altri. Indicare il metodo dello SMVP; fino ad allora quelle righe sono da valutare, non errori.",
  },

  workbook(_scorecard, { index, report }) {
    const { compared, differing, inDoubt } = index.methods;
    if (!inDoubt) return;
    report({ where: null, ...FOR_REVIEW, messageId: "manyDiffer", data: { differing, compared } });
  },
  indicator(indicator, { index, report }) {
    const { declaredCheck, achievement, actual, target, declared, polarity, method } = indicator;
    if (declaredCheck !== "differs" || achievement === null) return;
    const data = {
      declared: seenText(declared),
      actual: seenText(actual),
      join: polarity === "up" ? "su" : "rispetto a",
      target: seenText(target),
      computed: achievement,
      method,
    };
    const where = { indicator, field: "declared" } as const;
    if (reversedPolarityFits(indicator)) report({ where, ...FOR_REVIEW, messageId: "otherPolarity", data });
    else if (index.methods.inDoubt || dependsOnMethod(indicator)) {
      report({ where, ...FOR_REVIEW, messageId: "unconfirmed", data });
    } else report({ where, messageId: "differs", data });
  },
});
