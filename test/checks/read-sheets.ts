// SPDX-License-Identifier: EUPL-1.2
// Findings on workbooks as bodies write them: grids that are read and scored by the real code.
import { readScorecard } from "../../src/core/reading/read-scorecard";
import { scoreScorecard } from "../../src/core/scorecard/score-scorecard";
import type { Scorecard } from "../../src/core/scorecard/scored";
import { DEFAULT_BODY, type BodySettings } from "../../src/core/scorecard/settings";
import type { Finding } from "../../src/core/checks/finding";
import { addressOf } from "../../src/core/workbook/address";
import { gridCells, type Grid } from "../reading/grid";
import { NO_MEMORY } from "../../src/core/memory/memory";
import { snapshotOf, workbookData } from "../workbook/in-memory";
import { findingsOf, said } from "./findings-of";

export type Sheets = Readonly<Record<string, Grid>>;

export function scorecardOf(sheets: Sheets, settings: BodySettings = DEFAULT_BODY): Scorecard {
  const cells = Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, gridCells(rows)]));
  return scoreScorecard(readScorecard(snapshotOf(workbookData(cells)), NO_MEMORY, settings), settings);
}

/** "Foglio!A1 warning?: message → Altro!B2, Altro!B3": the related cells after the arrow. */
export function saidOf(rule: string, sheets: Sheets, settings: BodySettings = DEFAULT_BODY): readonly string[] {
  const findings = findingsOf(rule, scorecardOf(sheets, settings), settings);
  const texts = said(findings);
  return findings.map((finding, at) => `${finding.place?.sheet ?? ""}!${texts[at]!}${relatedTo(finding)}`);
}

function relatedTo({ related }: Finding): string {
  const cells = related.map(({ sheet, at }) => `${sheet}!${addressOf(at.row, at.column)}`);
  return cells.length === 0 ? "" : ` → ${cells.join(", ")}`;
}

/** A dashboard of one perspective: its headings, and the rows below them. */
export function dashboard(perspective: string, ...rows: Grid): Grid {
  return [["Prospettiva", perspective, "Valore ottenuto 2023", "Risultato atteso 2023", "% Realizzazione"], ...rows];
}

/** The row of an objective, and one of an indicator under it. */
export function objective(name: string, label = `Misura di ${name}`, operational = "Fare"): Grid {
  return [
    [name, null, null, null, "100%"],
    [operational, label, 5, 5, "100%"],
  ];
}
