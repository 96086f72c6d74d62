// SPDX-License-Identifier: EUPL-1.2
import type { PlanDoubt } from "../../../variations/variation";
import { defineRule } from "../../rule";

export const planDoubtful = defineRule({
  code: "PIA006",
  slug: "plan-doubtful",
  title: "Piano che non sembra di questa Relazione",
  why: "Se il Piano indicato è di un altro anno, di un altro ente o di una versione superata, il confronto darebbe decine di segnalazioni sbagliate, e il criterio a resta da valutare.",
  severity: "warning",
  criteria: ["a"],
  norm: "D.Lgs. 150/2009, art. 10, c. 1; DFP, Linee guida 3/2018, cap. 4",
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  messages: {
    otherYear:
      "Il Piano «{plan}» è del {year}, e questa cartella misura il {cycle}: non è stato confrontato. Indicare il Piano del {cycle}, o verificare l’anno.",
    ignored:
      "Il Piano «{plan}» è del {year}, e questa cartella misura il {cycle}: si confronta solo con gli altri. Toglierlo, o verificare l’anno.",
    nothing:
      "In «{plan}» PERF non legge indicatori con un target: non c’è un Piano con cui confrontare. Indicare il file del Piano, o dire dove sono le sue colonne nel suo foglio «Parametri».",
    hardly:
      "Di {total:indicatore|indicatori} del Piano «{plan}» qui {count:se ne ritrova|se ne ritrovano}: sembra il Piano di un altro ente o di un altro anno. Indicare il Piano di questa Relazione, o verificare che la cartella sia intera.",
    tooMany:
      "Rispetto al Piano «{plan}», {count:indicatore|indicatori} su {total} {what}: sembra un’altra versione del Piano. Indicare il Piano approvato e i suoi aggiornamenti, o citare gli atti in «Variazioni».",
  },

  workbook(scorecard, { inputs, report }) {
    if (inputs.plan === null) return;
    const { plans, doubt } = inputs.plan;
    const names = plans.map(({ name }) => name).join("», «");
    const cycle = scorecard.year === null ? "" : String(scorecard.year);
    const plan = plans.filter(({ otherYear }) => otherYear === null).at(-1)?.name ?? names;
    switch (doubt?.code) {
      case "other-year": {
        const data = { plan: names, year: String(doubt.year), cycle };
        return report({ where: null, needsReview: true, messageId: "otherYear", data });
      }
      case "nothing-planned":
        return report({ where: null, needsReview: true, messageId: "nothing", data: { plan: names } });
      case "hardly-found": {
        const { count, total } = doubt;
        return report({ where: null, needsReview: true, messageId: "hardly", data: { plan, count, total } });
      }
      case "too-many": {
        const { count, total, kind } = doubt;
        const data = { plan, count, total, what: WHAT[kind] };
        return report({ where: null, needsReview: true, messageId: "tooMany", data });
      }
    }
    for (const { name, otherYear } of plans) {
      if (otherYear === null) continue;
      const data = { plan: name, year: String(otherYear), cycle };
      report({ where: null, severity: "info", needsReview: true, messageId: "ignored", data });
    }
  },
});

const WHAT: Readonly<Record<Extract<PlanDoubt, { code: "too-many" }>["kind"], string>> = {
  dropped: "mancano nella cartella",
  added: "non sono nel Piano",
  target: "hanno un altro target",
  weight: "hanno un altro peso",
  renamed: "hanno un altro nome",
};
