// SPDX-License-Identifier: EUPL-1.2
// Dashboards of which only the names matter: what the rules on labels say of them.
import { dashboard, saidOf } from "./read-sheets";

/** Labels, each with result and target where they matter, under one objective of one dashboard. */
export type Labelled = readonly (string | readonly [label: string, actual: number, target: number])[];

/** What a rule says of the labels of one dashboard, or of several by the name of their sheet. */
export function saidOfLabels(rule: string, labels: Labelled | Readonly<Record<string, Labelled>>): readonly string[] {
  const sheets = isOne(labels) ? { Foglio: labels } : labels;
  const grids = Object.entries(sheets).map(([name, rows]) => [name, dashboard("CITTADINI", ...rowsOf(rows))] as const);
  return saidOf(rule, Object.fromEntries(grids));
}

function isOne(labels: Labelled | Readonly<Record<string, Labelled>>): labels is Labelled {
  return Array.isArray(labels);
}

function rowsOf(labels: Labelled) {
  const rows = labels.map((label) => (typeof label === "string" ? ([label, 5, 5] as const) : label));
  return [
    ["1.1 Servizi più vicini", null, null, null, "100%"],
    ...rows.map(([label, actual, target]) => ["Migliorare i servizi", label, actual, target, null]),
  ];
}
