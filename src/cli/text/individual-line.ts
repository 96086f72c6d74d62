// SPDX-License-Identifier: EUPL-1.2
import type { Scorecard } from "../../core/scorecard/scored";
import { individualNote } from "../../core/summaries/individual-note";

/** Below the name of the workbook, where it holds results of single persons. */
export function individualLine(scorecard: Pick<Scorecard, "blocks">): string[] {
  const note = individualNote(scorecard);
  return note === null ? [] : [`ATTENZIONE · ${note}`];
}
