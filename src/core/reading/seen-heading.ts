// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from "../values/fold";
import { addressOf } from "../workbook/address";

/** A heading as people are told of it: «Target» (D3). */
export function seenHeading(text: string, row: number, column: number): string {
  return `«${oneLine(text)}» (${addressOf(row, column)})`;
}
