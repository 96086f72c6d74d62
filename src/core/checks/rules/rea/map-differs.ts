// SPDX-License-Identifier: EUPL-1.2
import { followsWritten } from "../../../scorecard/as-written";
import { isPolarityInferred } from "../../../scorecard/contradicted-polarity";
import { declaredRatio, RATIO_TOLERANCE } from "../../../scorecard/declared-check";
import type { Indicator, MapEntry, Objective } from "../../../scorecard/scored";
import type { ScoringSettings } from "../../../scorecard/settings";
import type { TypedValue } from "../../../values/typed-value";
import { computedInstead } from "../../figures/computed-instead";
import { isContestable, isDeclared } from "../../figures/causes";
import { defineRule, FOR_REVIEW } from "../../rule";
import { seenText } from "../../seen";

export const mapDiffers = defineRule({
  code: "REA005",
  slug: "map-differs",
  title: "Mappa diversa dal cruscotto strategico",
  why: "La mappa è la pagina che si legge per prima: se riporta un dato diverso dal cruscotto, la Relazione si contraddice.",
  severity: "error",
  criteria: ["c", "e"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  // in the Piano nothing has been measured yet
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  fixable: true,
  messages: {
    differs:
      "La mappa riporta {declared} per «{objective}», ma dal cruscotto strategico risulta {computed:percent}. Correggere la mappa, o i dati del cruscotto.",
    differsDeclared:
      "La mappa riporta {declared} per «{objective}», ma il cruscotto strategico dichiara {dashboard}. Correggere il dato sbagliato dei due.",
  },

  mapEntry(entry, { index, report }) {
    const source = entry.objectiveId === null ? undefined : index.objectives.get(entry.objectiveId);
    if (entry.declaredCheck !== "differs" || source === undefined) return;
    const problem = {
      where: { sheet: entry.sheet, at: entry.declaredAt ?? entry.at },
      related: [{ sheet: source.sheet, at: source.declaredAt ?? source.at }],
    };
    const data = { declared: seenText(entry.declared), objective: `${entry.code ?? ""} ${entry.name}`.trim() };
    const dashboard = seenText(source.declared);
    const rows = index.indicatorsOfObjective(source);
    const wrong = rows.filter((row) => row.declaredCheck === "differs");
    const isHeld = wrong.some(index.methods.isHeld) || index.rollUps.isHeld(source);
    if (entry.score === null) {
      // not recomputable: the map must at least repeat what the dashboard declares
      report({ ...problem, messageId: "differsDeclared", data: { ...data, dashboard } });
    } else if (isHeld) {
      // which figure the method of the SMVP gives is not known: the two may still contradict each other
      if (repeatsDeclared(entry.declared, source.declared)) return;
      report({ ...problem, ...FOR_REVIEW, messageId: "differsDeclared", data: { ...data, dashboard } });
    } else if (!repeatsDashboard(entry, source, rows, index.settings.scoring)) {
      const isDoubtful = index.methods.inDoubt || wrong.some(isContestable) || rows.some(isPolarityInferred);
      const doubt = isDoubtful ? FOR_REVIEW : {};
      const fix = isDoubtful ? null : computedInstead(problem.where, entry.declared, entry.score);
      report({ ...problem, ...doubt, fix, messageId: "differs", data: { ...data, computed: entry.score } });
    }
  },
});

/** The dashboard states the same figure, or its rows give it as they are written: what is wrong there is told there. */
function repeatsDashboard(
  { declared }: MapEntry,
  source: Objective,
  rows: readonly Indicator[],
  { rollUpOptions }: ScoringSettings,
): boolean {
  const [map, dashboard] = [declaredRatio(declared), declaredRatio(source.declared)];
  if (isDeclared(source) && dashboard !== null)
    return map !== null && Math.abs(map.ratio - dashboard.ratio) <= map.halfUnit + RATIO_TOLERANCE;
  return followsWritten(declared, rows, source.method, rollUpOptions);
}

/** True as well when the dashboard declares nothing to be set beside the map. */
function repeatsDeclared(onMap: TypedValue, onDashboard: TypedValue): boolean {
  const [map, dashboard] = [declaredRatio(onMap), declaredRatio(onDashboard)];
  if (map === null || dashboard === null) return true;
  return Math.abs(map.ratio - dashboard.ratio) <= Math.max(map.halfUnit, dashboard.halfUnit) + RATIO_TOLERANCE;
}
