// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from "../../../values/fold";
import type { Variation } from "../../../variations/variation";
import { fieldPlace } from "../../place";
import { partlyText } from "../../plan/answer-faults";
import { openVariations, updatesOf } from "../../plan/open-variations";
import { defineRule } from "../../rule";

export const weightChanged = defineRule({
  code: "PIA005",
  slug: "weight-changed",
  title: "Peso diverso da quello del Piano",
  why: "Il peso decide quanto un risultato conta nell’obiettivo: cambiato a risultati noti, cambia il punteggio senza che cambi alcun dato.",
  severity: "warning",
  criteria: ["a", "e"],
  norm: "D.Lgs. 150/2009, art. 6, c. 1; DFP, Linee guida 3/2018, cap. 4",
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  messages: {
    weight:
      "Il peso nel Piano ({from}) è {before}; qui è {after}. Riportare quello del Piano, o citare in «Variazioni» l’atto che lo ha cambiato.",
    weights:
      "In questo obiettivo {count} pesi non sono quelli del Piano ({from}): {changes}. Riportare quelli del Piano, o citare in «Variazioni» l’atto che li ha cambiati.",
    update:
      "L’aggiornamento del Piano «{update}» cambia {count:peso|pesi} di prima{partly}. Citare in «Variazioni» l’atto che lo approva.",
  },

  workbook(_, { inputs, report }) {
    const from = inputs.plan?.plans.at(-1)?.name ?? "";
    const moved = homesOfMoves(inputs.plan?.variations ?? []);
    for (const variations of byObjective(openVariations(inputs, "weight"))) {
      const [first, ...others] = variations as [Variation, ...Variation[]];
      // what an indicator that went or came weighed is shared among the others: indicator-dropped and -added say it
      if (moved.has(first.objectiveId)) continue;
      const where = { indicator: first.indicator!, field: "weight" } as const;
      const { before, after } = first;
      if (others.length === 0) report({ where, messageId: "weight", data: { from, before, after } });
      else {
        const related = others.map(({ indicator }) => fieldPlace(indicator!, "weight"));
        const data = { from, count: variations.length, changes: changesOf(variations) };
        report({ where, related, messageId: "weights", data });
      }
    }
    for (const { name: update, variations } of updatesOf(inputs, "weight")) {
      const [where = null, ...related] = variations.flatMap(({ place }) => place ?? []);
      const data = { update, count: variations.length, partly: partlyText(variations) };
      report({ where, related, severity: "info", needsReview: true, messageId: "update", data });
    }
  },
});

/** Objectives from which an indicator went, or to which one came. */
function homesOfMoves(variations: readonly Variation[]): ReadonlySet<string | null> {
  const moves = variations.filter(({ kind }) => kind === "dropped" || kind === "added");
  return new Set(moves.map(({ objectiveId }) => objectiveId));
}

function byObjective(variations: readonly Variation[]): Iterable<readonly Variation[]> {
  const groups = new Map<string, Variation[]>();
  for (const variation of variations) {
    const { objectiveId } = variation.indicator!;
    const known = groups.get(objectiveId);
    if (known) known.push(variation);
    else groups.set(objectiveId, [variation]);
  }
  return groups.values();
}

const NAMED = 3;

function changesOf(variations: readonly Variation[]): string {
  const said = variations.slice(0, NAMED).map(({ label, before, after }) => {
    return `«${oneLine(label)}» ${before ?? ""} → ${after ?? ""}`;
  });
  return said.join("; ") + (variations.length > NAMED ? "; …" : "");
}
