// SPDX-License-Identifier: EUPL-1.2
import type { HostSheet } from "./model";

/** A sheet as it is at this moment: whoever kept it can tell later what changed. */
export function asItIs(sheet: HostSheet): HostSheet {
  return {
    ...sheet,
    cells: new Map(sheet.cells),
    rowStyles: new Map(sheet.rowStyles),
    columnStyles: new Map(sheet.columnStyles),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    rowHeights: new Map(sheet.rowHeights),
    columnWidths: new Map(sheet.columnWidths),
    merges: [...sheet.merges],
    validations: new Map(sheet.validations),
    hyperlinks: new Map(sheet.hyperlinks),
    page: { ...sheet.page },
  };
}
