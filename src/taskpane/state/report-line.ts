// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../../core/workbook/address";

/** A line of what was done, or was not: in words, with where it leads. */
export interface ReportLine {
  readonly text: string;
  /** null: there is nothing to be shown, as of a sheet that is gone. */
  readonly to: { readonly sheet: string; readonly at: CellPosition } | null;
}

/** A line that leads nowhere. */
export function plainLine(text: string): ReportLine {
  return { text, to: null };
}
