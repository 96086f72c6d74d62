// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../workbook/address";
import type { IndicatorField, IndicatorReading } from "./model";

type Placed = Pick<IndicatorReading, "columns" | "row">;

/** The cell of an indicator's field; null where its table has no such column. */
export function cellOf({ columns, row }: Placed, field: IndicatorField): CellPosition | null {
  const column = columns[field];
  return column === null ? null : { row, column };
}

const ANCHORS: readonly IndicatorField[] = ["label", "operational", "actual", "target", "declared"];

/** Where an indicator is best pointed at: its name, or the first of its cells. */
export function anchorOf({ columns, row }: Placed): CellPosition {
  const field = ANCHORS.find((each) => columns[each] !== null);
  return { row, column: field === undefined ? 0 : columns[field]! };
}
