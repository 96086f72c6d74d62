// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../../workbook/plan";

/** Codes of what is said of a copy before it is made. They are API; their Italian words are in wording/copy.ts. */
export type CopyReason =
  /** Sheet: hidden, or so well hidden that only a macro shows it. */
  | "copy-hidden-sheet"
  /** Sheet: findings, decisions, seal, memory: work of the office on the workbook. */
  | "copy-work-sheet"
  /** Sheet: the proposed outcome is not the OIV's document, which the OIV publishes itself. */
  | "copy-proposed-outcome"
  /** Sheet: how PERF reads and scores; the method that binds is the SMVP, published on its own. */
  | "copy-settings-sheet"
  /** Sheet: results of persons, which are published as aggregates only. */
  | "copy-individual-sheet"
  /** Sheet: the same, with results of offices among them. */
  | "copy-individual-and-others"
  /** Cell: the key by which PERF knows a row of «Scostamenti» again. */
  | "copy-key-cell"
  /** Edit, and note of all of them: «Scostamenti» without what it asks of staff. { sheet } */
  | "copy-for-readers"
  /** Note: rows of «Scostamenti» on which nobody wrote. { count, sheet } */
  | "copy-unexplained"
  /** Cells: why the formula gives way to its result; the codes of `Dependence`. */
  | "copy-calls-perf"
  | "copy-reads-removed-sheet"
  | "copy-reads-outside"
  | "copy-uses-removed-name"
  | "copy-may-read-removed"
  /** Note: frozen cells that have no result to keep. { count, cells } */
  | "copy-never-calculated"
  /** Note: frozen cells whose result is an error. { count, cells } */
  | "copy-error-kept"
  /** Note: names that may stand beside the scores of those who bear them. { cells } */
  | "copy-names-doubtful"
  /** Note: results of whoever is alone in an office. { cells } */
  | "copy-identifiable"
  /** Note: one of these two, which somebody has accepted. { cells, rule, decision } */
  | "copy-person-accepted"
  /** Note: frozen cells that read results of persons. { count, cells } */
  | "copy-individual-read"
  /** Note: fewer indicators than the sample was to have. { size, population } */
  | "copy-sample-whole"
  /** Note: no sheet would be left. */
  | "copy-nothing-left";

export function becauseCopy(code: CopyReason, args: Reason["args"] = {}): Reason {
  return { code, args };
}
