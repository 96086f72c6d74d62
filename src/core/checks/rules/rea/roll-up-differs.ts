// SPDX-License-Identifier: EUPL-1.2
import { isContestable } from "../../causes";
import { fieldPlace } from "../../place";
import { defineRule, FOR_REVIEW } from "../../rule";
import { seenText } from "../../seen";

export const rollUpDiffers = defineRule({
  code: "REA002",
  slug: "roll-up-differs",
  title: "% dell’obiettivo diversa dalla media dei suoi indicatori",
  why: "La % dell’obiettivo è il dato che passa alla mappa, alla Relazione e alla valutazione: deve derivare dai suoi indicatori con il metodo dichiarato.",
  severity: "error",
  criteria: ["e"],
  norm: "D.Lgs. 150/2009, art. 10, c. 1, lett. b); DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    differs:
      "Obiettivo dichiarato {declared}, ma {count:indicatore misurato dà|indicatori misurati danno} {computed:percent} ({method:method}). Correggere la % dell’obiettivo o i dati dei suoi indicatori.",
    fromRows:
      "Obiettivo dichiarato {declared}, ma {count:indicatore misurato dà|indicatori misurati danno} {computed:percent} ({method:method}). Correggere prima {wrong:riga|righe} con la % che non torna, poi la % dell’obiettivo.",
  },

  objective(objective, { index, report }) {
    if (objective.declaredCheck !== "differs" || objective.score === null) return;
    const wrong = index.indicatorsOfObjective(objective).filter((row) => row.declaredCheck === "differs");
    const data = {
      declared: seenText(objective.declared),
      count: objective.scored,
      computed: objective.score,
      method: objective.method,
    };
    const problem = {
      where: { sheet: objective.sheet, at: objective.declaredAt ?? objective.at },
      related: wrong.map((row) => fieldPlace(row, "declared")),
      ...(index.methods.inDoubt || wrong.some(isContestable) ? FOR_REVIEW : {}),
    };
    if (wrong.length === 0) report({ ...problem, messageId: "differs", data });
    else report({ ...problem, messageId: "fromRows", data: { ...data, wrong: wrong.length } });
  },
});
