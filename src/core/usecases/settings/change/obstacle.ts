// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../../../workbook/plan";
import type { Sheet } from "../../../workbook/snapshot";
import { because } from "../../filling/reasons";

/** Why a cell of staff's must not be written; null when it may. */
export function obstacleTo(sheet: Sheet, row: number, column: number): Reason | null {
  if (sheet.isLocked(row, column)) return because("setting-locked", { name: sheet.name });
  return sheet.cell(row, column).formula === "none" ? null : because("setting-formula");
}
