// SPDX-License-Identifier: EUPL-1.2
import type { FillDecisions } from "../../core/usecases/filling/decisions";
import type { Verification } from "../../core/usecases/verify";

/** How the preview of a filling stands: it outlives a jump to a cell and a look at other places. */
export interface FillState {
  /** What the preview was made of: the decisions are carried out upon the same workbook. null: there is no preview. */
  readonly of: Verification | null;
  readonly decisions: FillDecisions;
  /** What is sought among the cells to be written. */
  readonly query: string;
  /** Names of the sheets whose cells are shown, or hidden, otherwise than they were at first. */
  readonly toggled: ReadonlySet<string>;
}

export const FIRST_FILL: FillState = {
  of: null,
  decisions: { overwritten: new Set(), leftOut: new Set() },
  query: "",
  toggled: new Set(),
};
