// SPDX-License-Identifier: EUPL-1.2
import type { Explanation, NotExplained, Place, Subject } from "../../core/usecases/explain/explanation";
import type { Verification } from "../../core/usecases/verify";

/** What was asked about: a cell, or a figure that a step of another explanation has named. */
export type Asked =
  { readonly kind: "cell"; readonly place: Place } | { readonly kind: "subject"; readonly subject: Subject };

/** An explanation that is shown, with what it is an answer to. */
export interface ShownAnswer {
  readonly asked: Asked;
  readonly explanation: Explanation;
}

/** What the place «Spiega» shows. */
export interface ExplainState {
  /** null: the list of all figures. */
  readonly answer: ShownAnswer | null;
  /** A cell that holds no figure was chosen: why, and where the nearest is. Beside what is shown. */
  readonly nothing: NotExplained | null;
  /** What was shown before, the last one last: «Indietro» leads there. */
  readonly trail: readonly Asked[];
  /** The verification that the answer tells of: another one is told anew. */
  readonly of: Verification | null;
  /** What is sought among the figures. */
  readonly query: string;
  /** Whether the cell that is chosen in Excel is explained by itself. */
  readonly follows: boolean;
  /** Counts the steps that were taken in the pane: after each the focus goes to what is shown. */
  readonly turn: number;
}

export const FIRST_EXPLAIN: ExplainState = {
  answer: null,
  nothing: null,
  trail: [],
  of: null,
  query: "",
  follows: true,
  turn: 0,
};
