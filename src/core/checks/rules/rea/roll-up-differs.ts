// SPDX-License-Identifier: EUPL-1.2
import { followsWritten } from "../../../scorecard/as-written";
import { isPolarityInferred } from "../../../scorecard/contradicted-polarity";
import type { Objective } from "../../../scorecard/scored";
import { countText } from "../../../wording/template";
import { METHOD_TERMS } from "../../../wording/terms";
import { isContestable } from "../../figures/causes";
import { computedInstead } from "../../figures/computed-instead";
import type { FindingPlace, QuickFix } from "../../finding";
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
  // in the Piano nothing has been measured yet
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  fixable: true,
  messages: {
    differs:
      "Obiettivo dichiarato {declared}, ma {count:indicatore misurato dà|indicatori misurati danno} {computed:percent} ({method:method}). Correggere la % dell’obiettivo o i dati dei suoi indicatori.",
    fromRows:
      "Obiettivo dichiarato {declared}, ma {count:indicatore misurato dà|indicatori misurati danno} {computed:percent} ({method:method}). Correggere prima {wrong:riga|righe} con la % che non torna, poi la % dell’obiettivo.",
    manyDiffer:
      "In {differing:obiettivo|obiettivi} su {compared} la % dichiarata non è quella che danno i loro indicatori, che pure tornano: è probabile che lo SMVP dell’ente li riunisca in altro modo. {methods} Indicare il riepilogo dello SMVP nel foglio «Parametri»; fino ad allora quegli obiettivi sono da valutare, non errori.",
  },

  workbook({ objectives }, { index, report }) {
    const { compared, differing, inDoubt, candidate, isHeld } = index.rollUps;
    if (!inDoubt) return;
    const methods = candidate
      ? `Le % dichiarate si ottengono con: «${METHOD_TERMS[candidate.method]}» in ${countText(candidate.objectives, "obiettivo|obiettivi")}.`
      : "Nessuno dei riepiloghi che PERF conosce dà le % dichiarate.";
    const related = objectives.filter(isHeld).slice(0, MOST_RELATED).map(placeOfDeclared);
    report({ where: null, ...FOR_REVIEW, related, messageId: "manyDiffer", data: { differing, compared, methods } });
  },
  objective(objective, { index, report }) {
    if (objective.declaredCheck !== "differs" || objective.score === null || index.rollUps.isHeld(objective)) return;
    const rows = index.indicatorsOfObjective(objective);
    const wrong = rows.filter((row) => row.declaredCheck === "differs");
    // rows that wait for the body to name its method cannot accuse their objective
    if (wrong.some(index.methods.isHeld)) return;
    // it is the mean of what the rows declare: the wrong rows are the one cause, and told (REA001, REA003)
    const { rollUpOptions } = index.settings.scoring;
    if (wrong.length > 0 && followsWritten(objective.declared, rows, objective.method, rollUpOptions)) return;
    // a direction that a declared 100 % alone tells may be what is wrong: VAL003 asks
    const isDoubtful = index.methods.inDoubt || wrong.some(isContestable) || rows.some(isPolarityInferred);
    const data = {
      declared: seenText(objective.declared),
      count: objective.scored,
      computed: objective.score,
      method: objective.method,
    };
    const problem = {
      where: placeOfDeclared(objective),
      related: wrong.map((row) => fieldPlace(row, "declared")),
      ...(isDoubtful ? FOR_REVIEW : {}),
    };
    const fix = isDoubtful || objective.scoreWithPresumed !== null ? null : fixOf(objective, objective.score);
    if (wrong.length === 0) report({ ...problem, fix, messageId: "differs", data });
    else report({ ...problem, messageId: "fromRows", data: { ...data, wrong: wrong.length } });
  },
});

/** Cells that the one finding points at. */
const MOST_RELATED = 50;

function fixOf({ sheet, declaredAt, declared }: Objective, score: number): QuickFix | null {
  return declaredAt === null ? null : computedInstead({ sheet, at: declaredAt }, declared, score);
}

function placeOfDeclared({ sheet, declaredAt, at }: Objective): FindingPlace {
  return { sheet, at: declaredAt ?? at };
}
