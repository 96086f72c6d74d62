// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../../../workbook/plan";
import type { FillPlan } from "../../fill";

/** Settings as somebody would have them, before they are written. */
export interface SettingChanges {
  /** What is typed for each parameter, by its key; "": nothing, so that the default holds. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly columns: readonly ColumnsChange[];
}

/** Where the columns of one sheet are; none: its headings speak for themselves again. */
export interface ColumnsChange {
  readonly sheet: string;
  /** Zero-based; null with no columns. */
  readonly headingRow: number | null;
  /** Zero-based column of each role, by the names of the heading vocabulary. */
  readonly columns: ReadonlyMap<string, number>;
}

export const NO_CHANGES: SettingChanges = { parameters: new Map(), columns: [] };

/** What would be written; or what is wrong with what was typed, by the key of the parameter. */
export type PlannedChange =
  | { readonly ok: true; readonly filling: FillPlan }
  | { readonly ok: false; readonly errors: ReadonlyMap<string, Reason> };
