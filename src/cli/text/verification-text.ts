// SPDX-License-Identifier: EUPL-1.2
import type { Verification } from "../../core/usecases/verify";
import { plain } from "./columns";
import { findingsText, gapsText } from "./findings-text";
import { individualLine } from "./individual-line";
import { scorecardText } from "./scorecard-text";
import { settingsText } from "./settings-text";

/** The whole report for people. */
export function verificationText(verification: Verification, all: boolean): string[] {
  const { workbook, scorecard, findings } = verification;
  const year = scorecard.year === null ? "anno non indicato" : `anno ${String(scorecard.year)}`;
  return [
    `PERF · ${plain(workbook.name)} · ${year}`,
    ...individualLine(scorecard),
    ...settingsText(verification, all),
    "",
    ...scorecardText(scorecard),
    "",
    ...findingsText(findings, all),
    ...gapsText(scorecard.gaps, all),
  ];
}
