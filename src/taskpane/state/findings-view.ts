// SPDX-License-Identifier: EUPL-1.2
import type { Finding, Severity } from "../../core/checks/finding";

/** By what the findings can be put together, in the order in which it is offered. */
export const GROUPINGS = ["rule", "severity", "sheet", "criterion"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** How much a finding weighes: one that is accepted stands apart from all others. */
export type Gravity = Severity | "accepted";
export const GRAVITIES: readonly Gravity[] = ["error", "warning", "info", "accepted"];

/** What a new reading of the workbook has brought. */
export interface FindingsChange {
  /** Keys of the findings that were not there before (screens/findings/finding-keys.ts). */
  readonly fresh: ReadonlySet<string>;
  readonly came: number;
  readonly gone: number;
  /** Counts the changes: one that says the same as the last is told again. */
  readonly round: number;
}

/** How the findings are looked at. It lies in the state, so that it outlives a jump to a cell and another verification. */
export interface FindingsView {
  readonly groupBy: Grouping;
  readonly query: string;
  /** Only these are shown; empty: all. */
  readonly severities: readonly Gravity[];
  /** Keys of the groups that are open. */
  readonly openGroups: readonly string[];
  /** Keys of the groups that were closed while something is sought, when all others are open. */
  readonly closedGroups: readonly string[];
  /** Key of the row on which the keyboard stands. */
  readonly focused: string | null;
  /** Key of the row whose details are shown. */
  readonly opened: string | null;
  /** The findings that were shown last, to be compared with those of the next reading. */
  readonly seen: readonly Finding[] | null;
  readonly change: FindingsChange | null;
}

export const FIRST_FINDINGS_VIEW: FindingsView = {
  groupBy: "rule",
  query: "",
  severities: [],
  openGroups: [],
  closedGroups: [],
  focused: null,
  opened: null,
  seen: null,
  change: null,
};
