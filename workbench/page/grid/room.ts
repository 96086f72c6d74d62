// SPDX-License-Identifier: EUPL-1.2
import type { ValueKind } from "../../host/workbook/cell";
import type { Look } from "../../host/workbook/look";
import type { HostSheet } from "../../host/workbook/model";
import { cellAt } from "../../host/workbook/read-cells";
import { columnSize } from "./line-sizes";

/** Cells to the right that a text may run over. */
const FARTHEST = 12;

/** Pixels beyond its own cell that a text may take: as far as the cells to its right are empty, as in Excel. */
export function roomOf(sheet: HostSheet, row: number, column: number, kind: ValueKind, look: Look): number {
  const across = look["horizontalAlignment"] ?? "General";
  if (kind !== "String" || look["wrapText"] === true || (across !== "General" && across !== "Left")) return 0;
  let room = 0;
  for (let next = column + 1; next <= column + FARTHEST; next++) {
    if (cellAt(sheet, row, next).kind !== "Empty") break;
    room += columnSize(sheet, next);
  }
  return room;
}
