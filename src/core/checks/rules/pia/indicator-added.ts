// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../scorecard/scored";
import { oneLine } from "../../../values/fold";
import type { Variation } from "../../../variations/variation";
import { objectivePlace } from "../../place";
import { faultText, partlyText } from "../../plan/answer-faults";
import { openVariations, replacementsOf, updatesOf } from "../../plan/open-variations";
import { defineRule } from "../../rule";

export const indicatorAdded = defineRule({
  code: "PIA002",
  slug: "indicator-added",
  title: "Indicatore che il Piano non ha",
  why: "Un indicatore aggiunto dopo, a risultati noti, alza la media senza essere stato programmato: l’OIV chiede con quale atto è entrato.",
  severity: "warning",
  criteria: ["a"],
  norm: "D.Lgs. 150/2009, art. 6, c. 1; DFP, Linee guida 3/2018, cap. 4",
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  messages: {
    unplanned:
      "L’indicatore «{label}» non è nel Piano ({from}). Citare in «Variazioni» l’atto che lo ha aggiunto, o toglierlo.",
    objective:
      "L’obiettivo «{objective}» ha {count:indicatore|indicatori}, e nessuno è nel Piano ({from}). Citare in «Variazioni» l’atto che li ha aggiunti, o toglierli.",
    incomplete:
      "L’indicatore «{label}» non è nel Piano ({from}); in «Variazioni» {missing}. Completare o correggere la riga.",
    update:
      "L’aggiornamento del Piano «{update}» ha {count:indicatore che prima non c’era|indicatori che prima non c’erano}{partly}. Citare in «Variazioni» l’atto che lo approva.",
  },

  workbook(_, { index, inputs, report }) {
    const from = inputs.plan?.plans.at(-1)?.name ?? "";
    // what took the place of another is told where that one is missed
    const replacing = new Set(replacementsOf(inputs).values());
    const added = openVariations(inputs, "added").filter((each) => !replacing.has(each));
    for (const [objectiveId, variations] of byObjective(added)) {
      const objective = index.objectives.get(objectiveId);
      const all = objective === undefined ? [] : index.indicatorsOfObjective(objective).filter(isNamed);
      const isNew = variations.length > 1 && variations.length === all.length;
      if (objective !== undefined && isNew && variations.every(({ answer }) => answer === null)) {
        const related = variations.flatMap(({ place }) => place ?? []);
        const data = { from, objective: oneLine(objective.name), count: variations.length };
        report({ where: objectivePlace(objective), related, messageId: "objective", data });
      } else
        for (const variation of variations) {
          const where = { indicator: variation.indicator!, field: "label" } as const;
          const data = { from, label: oneLine(variation.label) };
          const missing = faultText(variation);
          if (missing === null) report({ where, messageId: "unplanned", data });
          else report({ where, messageId: "incomplete", data: { ...data, missing } });
        }
    }
    for (const { name: update, variations } of updatesOf(inputs, "added")) {
      const [where = null, ...related] = variations.flatMap(({ place }) => place ?? []);
      const data = { update, count: variations.length, partly: partlyText(variations) };
      report({ where, related, severity: "info", needsReview: true, messageId: "update", data });
    }
  },
});

function isNamed({ label, operational }: Indicator): boolean {
  return label !== "" || operational !== "";
}

function byObjective(added: readonly Variation[]): ReadonlyMap<string, readonly Variation[]> {
  const groups = new Map<string, Variation[]>();
  for (const variation of added) {
    const { objectiveId } = variation.indicator!;
    const known = groups.get(objectiveId);
    if (known) known.push(variation);
    else groups.set(objectiveId, [variation]);
  }
  return groups;
}
