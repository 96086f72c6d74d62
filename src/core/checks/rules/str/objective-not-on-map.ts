// SPDX-License-Identifier: EUPL-1.2
import type { Objective, Scorecard } from "../../../scorecard/scored";
import { foldLabel } from "../../../values/fold";
import { objectivePlace } from "../../place";
import { defineRule } from "../../rule";

export const objectiveNotOnMap = defineRule({
  code: "STR005",
  slug: "objective-not-on-map",
  title: "Obiettivo che manca nella mappa",
  why: "La mappa è l’elenco di ciò che l’ente si è proposto: un obiettivo strategico che non vi compare è stato aggiunto senza dirlo, o la mappa è di un altro anno.",
  severity: "warning",
  criteria: ["a", "c"],
  norm: "D.Lgs. 150/2009, art. 10, c. 1; DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  // a map that has few of the objectives is a map of something else
  options: { fewestShare: 0.6 },
  messages: {
    missing:
      "L’obiettivo strategico «{objective}» non è nella mappa, che ne riporta {known} su {total}. Aggiungerlo alla mappa, o correggere il codice.",
  },

  workbook(scorecard, { options, report }) {
    const strategic = strategicByCode(scorecard);
    if (scorecard.map.length === 0 || strategic.size === 0) return;
    const onMap = new Set(scorecard.map.map(({ code }) => code));
    const missing = [...strategic].filter(([code]) => !onMap.has(code));
    const known = strategic.size - missing.length;
    if (known < strategic.size * options.fewestShare) return;
    const names = new Set(scorecard.map.map(({ name }) => foldLabel(name)));
    for (const [code, [first, ...others]] of missing) {
      // under another code: what the map has is said there
      if (names.has(foldLabel(first!.name))) continue;
      const data = { objective: `${code} ${first!.name}`, known, total: strategic.size };
      report({ where: objectivePlace(first!), related: others.map(objectivePlace), messageId: "missing", data });
    }
  },
});

/** Objectives of the strategic dashboards by their codes: those of the units may be numbered by each for itself. */
function strategicByCode({ blocks, objectives }: Scorecard): ReadonlyMap<string, readonly Objective[]> {
  const strategic = new Set(blocks.filter(({ level }) => level === "strategic").map(({ id }) => id));
  const byCode = new Map<string, Objective[]>();
  for (const objective of objectives) {
    if (objective.code === null || !strategic.has(objective.blockId)) continue;
    const same = byCode.get(objective.code);
    if (same) same.push(objective);
    else byCode.set(objective.code, [objective]);
  }
  return byCode;
}
