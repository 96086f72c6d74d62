// SPDX-License-Identifier: EUPL-1.2
import type { RowsToFit } from "../../../core/workbook/plan";
import type { UsualFont } from "../styles/house-xf";
import { applyPatches, attributePatches, type Patch } from "../xml/patches";
import { estimatedHeight } from "./row-height";
import { columnWidthsIn } from "./sheet-format";
import { walkSheet } from "./walk-sheet";

/**
 * The sheet's part with rows as tall as their texts need, in the columns as staff left them. As on a new sheet the
 * height is estimated, and none is fixed: Excel fits the row anew when somebody writes on it.
 */
export function fittedRows(xml: Uint8Array, rows: RowsToFit["rows"], font: UsualFont): Uint8Array {
  const wanted = new Map(rows.map(({ row, cells }) => [row, cells]));
  const widths = columnWidthsIn(xml);
  const patches: Patch[] = [];
  walkSheet(xml, {
    row: ({ row, nameEnd, openEnd }) => {
      const cells = wanted.get(row);
      if (!cells) return;
      const height = estimatedHeight(cells, widths, font);
      const tag = { xml, nameEnd, openEnd };
      patches.push(...attributePatches(tag, "customHeight", null));
      patches.push(...attributePatches(tag, "ht", height === null ? null : String(height)));
    },
    cell: () => undefined,
  });
  return applyPatches(xml, patches);
}
