// SPDX-License-Identifier: EUPL-1.2
import type { Verification } from "../../core/usecases/verify";
import { plain } from "./columns";
import { comparedText } from "./compared-text";
import { individualLine } from "./individual-line";
import { settingsText } from "./settings-text";

/** What every report begins with: which workbook, of which year, whom it speaks of, under which settings. */
export function headText(verification: Verification, all: boolean): string[] {
  const { workbook, scorecard, inputs } = verification;
  const year = scorecard.year === null ? "anno non indicato" : `anno ${String(scorecard.year)}`;
  return [
    `PERF · ${plain(workbook.name)} · ${year}`,
    ...individualLine(scorecard),
    ...settingsText(verification, all),
    ...comparedText(inputs.plan),
    "",
  ];
}
