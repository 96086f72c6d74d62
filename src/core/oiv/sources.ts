// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../scorecard/scored";

/** True when the table has a column for the source; whether the cell is filled in is for rule OIV003. */
export function hasSourceColumn({ columns }: Indicator): boolean {
  return columns.source !== null;
}
