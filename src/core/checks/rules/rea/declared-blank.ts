// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../scorecard/scored";
import { leftOutOfFullMark } from "../../figures/full-by-exclusion";
import {
  fillingFix,
  indicatorPercentage,
  isOpen,
  objectivePercentage,
  openPercentages,
} from "../../figures/open-percentages";
import { defineRule } from "../../rule";
import { seenText } from "../../seen";
import { zeroTargetDoubt } from "../../figures/zero-target";

export const declaredBlank = defineRule({
  code: "REA004",
  slug: "declared-blank",
  title: "% non compilata",
  why: "Un obiettivo o un indicatore misurabile senza la sua % lascia la Relazione incompleta; una % lasciata vuota di proposito va motivata.",
  severity: "warning",
  criteria: ["c", "g"],
  norm: "D.Lgs. 150/2009, art. 10, c. 1, lett. b); DFP, Linee guida 2/2017 e 3/2018, cap. 4",
  // before the Relazione the % column is still being filled
  phases: ["report"],
  bodies: "all",
  // a column still to be filled is the normal state before filling: one finding, not one a row
  options: { oneForBlankColumn: true },
  fixable: true,
  messages: {
    blank: "La % manca e si può calcolare: {computed:percent}. Scriverla, o far compilare la cartella a PERF.",
    column:
      "La colonna della % è vuota: {count:valore si può calcolare|valori si possono calcolare}. Far compilare la cartella a PERF, o scriverli.",
    outdated:
      "La % ({declared}) è stata scritta da PERF e i dati sono poi cambiati: ora risulta {computed:percent}. Ripetere la compilazione.",
    outdatedUnscored:
      "La % ({declared}) è stata scritta da PERF e i dati sono poi cambiati: ora la riga non si può misurare. Ripetere la compilazione.",
    outdatedColumn:
      "{count:percentuale scritta|percentuali scritte} da PERF in questa colonna non seguono più i dati, che sono poi cambiati. Ripetere la compilazione.",
    objectives:
      "La % dell’obiettivo non è scritta per nessuno dei {count:obiettivo|obiettivi} che si possono calcolare, mentre quella degli indicatori c’è. Se l’ente non la pubblica va bene così; altrimenti far compilare la cartella a PERF.",
    presumed:
      "Valore {actual} contro un target di {target} e % vuota, mentre le righe vicine la dichiarano: presunto neutralizzato, escluso dalla media. PERF non la compila: confermare in «Registro indicatori» (Neutralizzato «sì», motivo e atto), o scrivere la %.",
  },

  workbook({ objectives }, { index, report }) {
    if (!index.declaresRowsOnly()) return;
    const cells = objectives.filter(isOpen).flatMap(objectivePercentage);
    const [first, ...others] = cells;
    if (first === undefined) return;
    // a body may choose not to publish them
    const fix = fillingFix(cells, "proposal");
    const problem = { where: first.place, related: others.map(({ place }) => place), fix };
    report({ ...problem, severity: "info", messageId: "objectives", data: { count: cells.length } });
  },
  block(block, { index, options, report }) {
    const rows = index.indicatorsOfBlock(block.id).filter((row) => row.declaredByPerf || zeroTargetDoubt(row) === null);
    const heads = index.declaresRowsOnly() ? [] : index.objectivesOfBlock(block.id);
    if (!rows.some(isOpen) && !heads.some(isOpen)) return;
    const [objectives, indicators] = [heads.flatMap(objectivePercentage), rows.flatMap(indicatorPercentage)];
    for (const { state, cells } of openPercentages([...objectives, ...indicators], options.oneForBlankColumn)) {
      const [first, ...others] = cells;
      if (first === undefined) continue;
      const problem = { where: first.place, related: others.map(({ place }) => place), fix: fillingFix(cells) };
      const { computed } = first;
      const declared = seenText(first.declared);
      if (others.length > 0) {
        const messageId = state === "blank" ? "column" : "outdatedColumn";
        report({ ...problem, messageId, data: { count: cells.length } });
      } else if (state === "blank") report({ ...problem, messageId: "blank", data: { computed } });
      else if (computed === null) report({ ...problem, messageId: "outdatedUnscored", data: { declared } });
      else report({ ...problem, messageId: "outdated", data: { declared, computed } });
    }
  },
  objective(objective, { index, inputs, report }) {
    if (objective.excluded.every(({ reason }) => reason !== "neutralised")) return;
    // of an objective that owes its 100 % to them REA008 asks once
    if (leftOutOfFullMark(objective, index, inputs).length > 0) return;
    for (const indicator of index.indicatorsOfObjective(objective).filter(isPresumedZero)) {
      const data = { actual: seenText(indicator.actual), target: seenText(indicator.target) };
      report({ where: { indicator, field: "declared" }, needsReview: true, messageId: "presumed", data });
    }
  },
});

/** With a blank actual it is the actual that is missing: that is another rule's finding (VAL001). */
function isPresumedZero({ status, presumed, actual, declared }: Indicator): boolean {
  return status === "neutralised" && presumed && actual.type !== "blank" && declared.type === "blank";
}
