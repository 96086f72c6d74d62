// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readMemory } from "../memory/read-memory";
import type { Memory } from "../memory/memory";
import { readScorecard } from "../reading/read-scorecard";
import { scoreScorecard } from "../scorecard/score-scorecard";
import type { Scorecard } from "../scorecard/scored";
import { DEFAULT_SETTINGS, type ScoringSettings } from "../scorecard/settings";
import type { Finding } from "../checks/finding";
import { runChecks } from "../checks/run";

/** All that can be said of a workbook without changing it. */
export interface Verification {
  readonly workbook: WorkbookSnapshot;
  readonly memory: Memory;
  readonly scorecard: Scorecard;
  readonly findings: readonly Finding[];
}

/** Reads, scores and checks a workbook. Changes nothing; never fails: what could not be read is in the gaps. */
export function verify(workbook: WorkbookSnapshot, settings: ScoringSettings = DEFAULT_SETTINGS): Verification {
  const memory = readMemory(workbook);
  const scorecard = scoreScorecard(readScorecard(workbook, memory), settings);
  return { workbook, memory, scorecard, findings: runChecks(scorecard) };
}

/** False when no sheet holds indicators: then there is nothing to verify, and that must be said. */
export function hasDashboards({ scorecard }: Verification): boolean {
  return scorecard.indicators.length > 0;
}
