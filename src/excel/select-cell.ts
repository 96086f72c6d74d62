// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../core/workbook/address";
import { failed, inExcel, USUAL_PACE, type Done } from "./in-excel";

/**
 * Shows a sheet, found by its name or by Excel's identity of it, and selects one of its cells. Changes nothing. A hidden
 * sheet is not made visible: whoever hid it decides.
 */
export async function selectCell(sheet: string, { row, column }: CellPosition): Promise<Done<null>> {
  const selected = await inExcel(
    async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      found.load("visibility");
      await context.sync();
      if (found.isNullObject) return "sheet-gone";
      if (found.visibility !== "Visible") return "sheet-hidden";
      found.activate();
      found.getCell(row, column).select();
      await context.sync();
      return null;
    },
    { ...USUAL_PACE, repeatable: true },
  );
  if (!selected.ok) return selected;
  return selected.value === null ? { ok: true, value: null } : failed(selected.value, sheet);
}
