// SPDX-License-Identifier: EUPL-1.2
import { disclosures } from "../../core/usecases/copy/disclosures";
import { isOfPersons, sheetsLeftBehind } from "../../core/usecases/copy/sheets-left-behind";
import type { Verification } from "../../core/usecases/verify";
import { explain } from "../../core/wording/explain";

/** Which sheets may stand in what is written for readers, and what is said of the others. */
export interface ShownSheets {
  readonly isShown: (sheet: string) => boolean;
  /** Stands in the copy: what is not there, and why. */
  readonly leftOut: readonly string[];
  /** For whoever copies, not for readers: what to look at before it is published. */
  readonly notes: readonly string[];
}

/**
 * What a copy for publication leaves behind stays out here too (ADR 0020): hidden sheets, results of persons. A sheet on
 * which names stand beside scores for certain forbids that copy; of a text that is put together row by row it is left out.
 */
export function shownSheets(verification: Verification): ShownSheets {
  const { scorecard, findings } = verification;
  const measured = new Set(scorecard.blocks.map(({ sheet }) => sheet));
  const behind = sheetsLeftBehind(verification).filter(({ sheet }) => measured.has(sheet));
  const hidden = new Map(behind.map((each) => [each.sheet, explain(each.why)]));
  const { obstacles } = disclosures(findings, (sheet) => hidden.has(sheet) || !measured.has(sheet));
  for (const { place, related } of obstacles)
    for (const each of place ? [place, ...related] : related) hidden.set(each.sheet, NAMES_ON_IT);
  const isShown = (sheet: string): boolean => !hidden.has(sheet);
  const { notes } = disclosures(findings, (sheet) => !isShown(sheet) || !measured.has(sheet));
  const persons = new Set(behind.filter(isOfPersons).map(({ sheet }) => sheet));
  return {
    isShown,
    leftOut: [...hidden].map(([sheet, why]) => `«${sheet}»: ${persons.has(sheet) ? INDIVIDUAL : why}`),
    notes: notes.map(explain),
  };
}

const NAMES_ON_IT = "nomi di persone accanto ai punteggi (art. 20 del D.Lgs. 33/2013).";
const INDIVIDUAL = "risultati individuali, che si pubblicano solo in forma aggregata (art. 20 del D.Lgs. 33/2013).";
