// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../workbook/address";
import type { HeadingRow } from "./heading";
import type { RowView } from "./row-view";

/** The name of a perspective or of a unit, and its cell. */
export interface GroupName {
  readonly name: string;
  readonly at: CellPosition;
}

/** A cell above a table: its title, or one of those that say what the sheet is about («Servizio:», «Anagrafe»). */
export interface Title {
  readonly text: string;
  readonly isText: boolean;
  readonly at: CellPosition;
}

/** Rows under one heading row (or one perspective row), with the titles that stood before it. */
export interface Section {
  readonly heading: HeadingRow;
  readonly from: CellPosition;
  readonly perspective: GroupName | null;
  /** The unit that a column of the table names; null when none does. */
  readonly unit: GroupName | null;
  readonly titles: readonly Title[];
  readonly rows: readonly RowView[];
}
