// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../../workbook/plan";

/** Codes of everything a filling says. They are API; their Italian words are in wording/plan.ts. */
export type FillReason =
  /** Edit: a blank % is filled. { of: indicator | objective | map, score } */
  | "score-filled"
  /** Edit: a % that PERF had written has changed. { of, before, score } */
  | "score-refreshed"
  /** Edit: a % that PERF had written has no score any more, and is emptied. { of, before } */
  | "score-withdrawn"
  /** Edit: a person has decided that the score replaces what the cell holds. { of, found, score } */
  | "score-decided"
  /** Sheet made. { name } */
  | "sheet-made"
  /** Edit: an indicator that the register does not have. { name } */
  | "register-extended"
  /** Edit: a column for PERF on a sheet of exceptions that staff typed. { name } */
  | "exceptions-extended"
  /** Edit: what PERF says beside an exception. { name } */
  | "exception-judged"
  /** Edit: an exception, as a person has decided it. { name } */
  | "exception-written"
  /** Edit: why an indicator deviates, as a person writes it in the pane. { name } */
  | "deviation-written"
  /** Conflict: the cell of such an answer is protected, or holds a formula. { name } */
  | "deviation-locked"
  /** Conflict: «Eccezioni» has lost its headings. { name } */
  | "exceptions-unreadable"
  /** Edit: a parameter as a person has decided it in the pane. { label } */
  | "setting-written"
  /** Edit: where the columns of a sheet are, as a person has decided it. { name } */
  | "columns-written"
  /** Conflict: the cell of a setting is protected. { name } */
  | "setting-locked"
  /** Conflict: a formula of staff’s stands in the cell of a setting. {} */
  | "setting-formula"
  /** Conflict: «Parametri» has lost its headings. { name } */
  | "settings-unreadable"
  /** Edit on a sheet of ours. { name } */
  | "sheet-refreshed"
  /** Conflict: the body declares another %. { of, score, declared } */
  | "declared-differs"
  /** Conflict: the cell holds something that is no % (a text, an error). { of, score } */
  | "cell-occupied"
  /** Conflict: a formula stands in the cell. { of, score } */
  | "cell-formula"
  /** Conflict: the sheet is protected and the cell locked. { of, score } */
  | "cell-locked"
  /** Conflict: there is no such worksheet to write on. { of, score } */
  | "sheet-absent"
  /** Conflict: the score rests on indicators presumed neutralised. { of, score, withPresumed } */
  | "score-presumed"
  /** Conflict: two figures are wanted in one cell, or under one identity. { of, score } */
  | "claimed-twice"
  /** Conflict: somebody wrote on a sheet of ours; it is theirs now. { name, cells, more } */
  | "sheet-handed-over"
  /** Conflict: a sheet of ours is protected, and stays as it was. { name } */
  | "own-sheet-locked"
  /** Note: a summary has nothing to show, and is not made. { name } */
  | "summary-empty"
  /** Note: without a year no deadline has a day. {} */
  | "calendar-without-year"
  /** Note: a sheet of the user's bears our name; ours takes another. { name, given } */
  | "name-taken"
  /** Note: presumed-neutralised indicators whose % was left blank. { count } */
  | "presumed-left-blank"
  /** Note: rows of «Scostamenti» that staff wrote on and that match no deviation now. { count } */
  | "staff-rows-unmatched";

export function because(code: FillReason, args: Reason["args"] = {}): Reason {
  return { code, args };
}
