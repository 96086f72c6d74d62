// SPDX-License-Identifier: EUPL-1.2
import type { Scorecard } from "../../scorecard/scored";

/** From how many on a workbook is a body's report; options of a rule, which a body may change. */
export interface WholeReport {
  readonly fewestObjectives: number;
  readonly fewestIndicators: number;
}

/** Fewer are the sheet of an office or an excerpt: what they do not speak of may be elsewhere. */
export const WHOLE_REPORT = { fewestObjectives: 10, fewestIndicators: 30 } as const;

/** True where so much is reported that what nothing speaks of is missing. */
export function isWholeReport({ objectives, indicators }: Scorecard, fewest: WholeReport): boolean {
  return objectives.length >= fewest.fewestObjectives && indicators.length >= fewest.fewestIndicators;
}
