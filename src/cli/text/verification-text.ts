// SPDX-License-Identifier: EUPL-1.2
import type { Verification } from "../../core/usecases/verify";
import { findingsText, gapsText } from "./findings-text";
import { headText } from "./head-text";
import { scorecardText } from "./scorecard-text";

/** The whole report for people. */
export function verificationText(verification: Verification, all: boolean): string[] {
  const { scorecard, findings } = verification;
  return [
    ...headText(verification, all),
    ...scorecardText(scorecard),
    "",
    ...findingsText(findings, all),
    ...gapsText(scorecard.gaps, all),
  ];
}
