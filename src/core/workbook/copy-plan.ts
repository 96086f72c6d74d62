// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "./plan";
import type { WorkbookRefusal } from "./refusal";

/** A sheet that stays behind. */
export interface SheetLeftBehind {
  readonly sheet: string;
  readonly why: Reason;
}

/** A cell that is not copied as it stands. */
export interface CopiedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** "value": its formula gives way to its last result, which may be none. "nothing": it is emptied. */
  readonly becomes: "value" | "nothing";
  readonly why: Reason;
}

/**
 * What a copy that leaves the office differs in, before it is made. Plain data: shown, then carried out on the bytes of
 * the file. What only the file knows (comments, names of authors, links) is in the outcome.
 */
export interface CopyPlan {
  readonly sheets: readonly SheetLeftBehind[];
  readonly cells: readonly CopiedCell[];
  /**
   * "everything": formulas that the copy cannot calculate give way, and nothing else. "what-is-seen": nothing goes along
   * that the sheets do not show (comments, names of authors, caches, links to files, macros).
   */
  readonly keeps: "everything" | "what-is-seen";
}

/** What was taken out of the file, or goes along though it is hidden: codes of wording/copy.ts. */
export interface CopyFact extends Reason {
  /** "taken": it is not in the copy. "stays": it is, and whoever sends the copy must know. */
  readonly kind: "taken" | "stays";
}

export type CopyOutcome =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly facts: readonly CopyFact[];
      /** How the copy must be called: ".xlsx" for one that has lost its macros. */
      readonly extension: ".xlsx" | ".xlsm" | ".xltx" | ".xltm";
    }
  | { readonly ok: false; readonly refusal: WorkbookRefusal };
