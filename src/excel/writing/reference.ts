// SPDX-License-Identifier: EUPL-1.2
import { columnName } from "../../core/workbook/address";

/** A formula that points at one cell, as names hold it: "='L''anno'!$A$1". */
export function referenceTo(sheet: string, row: number, column: number): string {
  return `='${sheet.replaceAll("'", "''")}'!$${columnName(column)}$${String(row + 1)}`;
}
