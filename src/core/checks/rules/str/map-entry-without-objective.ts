// SPDX-License-Identifier: EUPL-1.2
import type { MapEntry, Objective, Scorecard } from "../../../scorecard/scored";
import { foldLabel } from "../../../values/fold";
import { withCodesAbove } from "../../structure/codes";
import { objectivePlace } from "../../place";
import { defineRule } from "../../rule";

export const mapEntryWithoutObjective = defineRule({
  code: "STR006",
  slug: "map-entry-without-objective",
  title: "Voce della mappa senza obiettivo",
  why: "Un obiettivo che la mappa annuncia e nessun cruscotto misura non ha un risultato: chi legge la mappa non può risalire a nulla.",
  severity: "warning",
  criteria: ["a", "c"],
  norm: "D.Lgs. 150/2009, art. 10, c. 1, lett. b); DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  // a map of which few entries are found tells of dashboards that are elsewhere
  options: { fewestShare: 0.6 },
  messages: {
    without:
      "«{entry}» è nella mappa, ma nessun cruscotto della cartella ha un obiettivo con questo codice. Aggiungere l’obiettivo con i suoi indicatori, o correggere il codice.",
    renumbered: "La mappa dà a «{name}» il codice {code}, il cruscotto il codice {other}. Usare lo stesso codice.",
  },

  workbook(scorecard, { options, report }) {
    const { map } = scorecard;
    if (map.length === 0 || hasUnreadTables(scorecard)) return;
    const known = withCodesAbove(scorecard.objectives.map(({ code }) => code));
    // an entry without a code was found by the name of its objective
    const lost = map.filter(({ code }) => code !== null && !known.has(code));
    if (map.length - lost.length < map.length * options.fewestShare) return;
    const objectiveNamed = namesWithoutEntry(scorecard);
    for (const [first, ...others] of byCode(lost)) {
      const { code, name } = first!;
      const [where, related] = [placeOf(first!), others.map(placeOf)];
      const same = objectiveNamed(name);
      if (same) {
        const data = { code, name, other: same.code };
        report({ where, related: [objectivePlace(same), ...related], messageId: "renumbered", data });
      } else report({ where, related, messageId: "without", data: { entry: `${code ?? ""} ${name}`.trim() } });
    }
  },
});

const placeOf = ({ sheet, at }: MapEntry) => ({ sheet, at });

/** Where a table was not read, the objective may stand in it, and a gap says so. */
function hasUnreadTables({ gaps }: Scorecard): boolean {
  return gaps.some(({ reason }) => UNREAD.test(reason.code));
}
const UNREAD = /not-recognised|column-unknown|near-miss|heading-without-rows/;

/** Objectives that the map does not have by their code, found by their name. */
function namesWithoutEntry({ map, objectives }: Scorecard): (name: string) => Objective | undefined {
  const onMap = new Set(map.map(({ code }) => code));
  const byName = new Map<string, Objective>();
  for (const objective of objectives) {
    const name = foldLabel(objective.name);
    if (objective.code !== null && !onMap.has(objective.code) && !byName.has(name)) byName.set(name, objective);
  }
  return (name) => byName.get(foldLabel(name));
}

function byCode(entries: readonly MapEntry[]): readonly (readonly MapEntry[])[] {
  const groups = new Map<string | null, MapEntry[]>();
  for (const entry of entries) {
    const same = groups.get(entry.code);
    if (same) same.push(entry);
    else groups.set(entry.code, [entry]);
  }
  return [...groups.values()];
}
