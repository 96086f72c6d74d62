// SPDX-License-Identifier: EUPL-1.2
import { isContestable } from "../../causes";
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
  phases: "all",
  bodies: "all",
  options: {},
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
      where: { sheet: entry.sheet, at: entry.declaredAt },
      related: [{ sheet: source.sheet, at: source.declaredAt ?? source.at }],
    };
    const data = { declared: seenText(entry.declared), objective: `${entry.code} ${entry.name}`.trim() };
    if (entry.score === null) {
      // not recomputable: the map must at least repeat what the dashboard declares
      const dashboard = seenText(source.declared);
      report({ ...problem, messageId: "differsDeclared", data: { ...data, dashboard } });
    } else {
      const contested = index
        .indicatorsOfObjective(source)
        .some((row) => row.declaredCheck === "differs" && isContestable(row));
      const doubt = index.methods.inDoubt || contested ? FOR_REVIEW : {};
      report({ ...problem, ...doubt, messageId: "differs", data: { ...data, computed: entry.score } });
    }
  },
});
