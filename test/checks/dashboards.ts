// SPDX-License-Identifier: EUPL-1.2
// Workbooks of several dashboards for tests, read by the real reading: «Strategico», and those of offices.
import { runChecks } from "../../src/core/checks/run";
import { verify } from "../../src/core/usecases/verify";
import type { Scorecard } from "../../src/core/scorecard/scored";
import { DEFAULT_BODY, type BodySettings, type RegisterEntry } from "../../src/core/scorecard/settings";
import { gridCells, type Grid } from "../reading/grid";
import { cellOf, type Typed } from "./build-scorecard";
import { said } from "./findings-of";
import { snapshotOf, workbookData } from "../workbook/in-memory";

/** Label, result, target; the operational objective, where it matters. */
export type Row = readonly [label: string, actual: Typed, target: Typed, operational?: string];
/** Rows of each dashboard, all under «1.1 Servizi più vicini», or under the objective that stands alone in a list. */
export type Dashboards = Readonly<Record<string, readonly (Row | string)[]>>;

export function scorecardOf(dashboards: Dashboards): Scorecard {
  const sheets = Object.entries(dashboards).map(([name, rows]) => [name, gridCells(gridOf(name, rows))]);
  return verify(snapshotOf(workbookData(Object.fromEntries(sheets) as Record<string, never>))).scorecard;
}

function gridOf(name: string, rows: readonly (Row | string)[]): Grid {
  const title = name === "Strategico" ? "Obiettivi strategici 2024" : `Ufficio ${name} - obiettivi operativi`;
  const headings = [
    "Prospettiva",
    "CITTADINI",
    "Valore ottenuto 2024",
    "Risultato atteso 2024",
    "% Realizzazione 2024",
  ];
  const lines: Grid[number][] = typeof rows[0] === "string" ? [] : [["1.1 Servizi più vicini"]];
  for (const row of rows) {
    if (typeof row === "string") lines.push([row]);
    else lines.push([row[3] ?? "Migliorare i servizi", row[0], cellOf(row[1]), cellOf(row[2]), null]);
  }
  return [[title], [], headings, ...lines];
}

/** What one rule says: "Strategico C5 warning?: …", with the related cells after «+». */
export function saidOf(rule: string, scorecard: Scorecard, settings: BodySettings = DEFAULT_BODY): readonly string[] {
  const findings = runChecks(scorecard, settings).filter((finding) => finding.rule === rule);
  return said(findings).map((text, at) => {
    const { place, related } = findings[at]!;
    const cells = related.map(({ sheet, at: { row, column } }) => `${sheet} ${"ABCDE"[column]!}${String(row + 1)}`);
    return `${place?.sheet ?? ""} ${text}${cells.length > 0 ? ` + ${cells.join(", ")}` : ""}`;
  });
}

export function registered(label: string, scope: RegisterEntry["scope"], unit: string | null = null): RegisterEntry {
  const rest = { measure: "", polarity: null, weight: null, method: null, neutralised: null, row: 1 };
  return { id: `I-${label.length.toString()}`, label, unit, scope, ...rest };
}

/** Names that the dashboards repeat with the same figures, so that a name in common means one measure. */
export const REPEATED: readonly Row[] = [
  ["Imprese assistite nella fatturazione elettronica", 8296, 4500],
  ["Domande di contributo liquidate alle cooperative sociali", "68%", "60%"],
  ["Cittadini iscritti alla rassegna teatrale", 923, 900],
];
