// SPDX-License-Identifier: EUPL-1.2
import type { ColumnRole } from "./vocabulary/headings";

/** A cell of the heading row, and what its text says that the column holds. */
export interface HeadingCell {
  readonly column: number;
  readonly text: string;
  readonly role: ColumnRole | null;
}
