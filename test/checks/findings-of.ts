// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../src/core/workbook/address";
import type { Finding } from "../../src/core/checks/finding";
import { NO_INPUTS, type CheckInputs } from "../../src/core/checks/inputs";
import { findingMessage } from "../../src/core/checks/message";
import { runChecks } from "../../src/core/checks/run";
import type { Scorecard } from "../../src/core/scorecard/scored";
import { DEFAULT_BODY, type BodySettings } from "../../src/core/scorecard/settings";

/** The findings of one rule among those of all: what another rule says of the same scorecard does not matter here. */
export function findingsOf(
  rule: string,
  scorecard: Scorecard,
  settings: BodySettings = DEFAULT_BODY,
  inputs: CheckInputs = NO_INPUTS,
): readonly Finding[] {
  return runChecks(scorecard, settings, inputs).filter((finding) => finding.rule === rule);
}

/** "E3 error: message", for tables of expectations; "?" where a person must look. No-break spaces become plain. */
export function said(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => {
    const { place, severity, needsReview } = finding;
    const cell = place === null ? "—" : addressOf(place.at.row, place.at.column);
    return `${cell} ${severity}${needsReview ? "?" : ""}: ${findingMessage(finding).replace(/\u00a0/g, " ")}`;
  });
}
