// SPDX-License-Identifier: EUPL-1.2
import type { Area } from "./area";

/** By which the rules of a sheet are kept: one for each area on which some was set. */
export function validationKey({
  row,
  column,
  rows,
  columns,
}: Pick<Area, "row" | "column" | "rows" | "columns">): string {
  return [row, column, rows, columns].join(":");
}
