// SPDX-License-Identifier: EUPL-1.2
import { individualNote } from "../../core/summaries/individual-note";
import type { Verification } from "../../core/usecases/verify";

/** Below the name of the workbook, where it holds results of single persons. Of a copy it is the original that has them. */
export function individualLine(
  { scorecard, findings }: Pick<Verification, "scorecard" | "findings">,
  isOriginal: boolean,
): string[] {
  const note = individualNote(scorecard, findings);
  if (note === null) return [];
  return [`ATTENZIONE · ${isOriginal ? note.replace(/^Contiene/, "La cartella di partenza contiene") : note}`];
}
