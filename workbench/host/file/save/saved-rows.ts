// SPDX-License-Identifier: EUPL-1.2
import { keyPlace } from "../../workbook/area";
import type { HostSheet } from "../../workbook/model";
import { rowHeight } from "../../workbook/row-height";
import { lineChange } from "./saved-columns";
import type { RowAttributes } from "./patch-rows";
import type { Saving, SheetToSave } from "./saving";

/** What changes of the rows themselves: height, whether they are hidden, the style of the whole row. */
export function changedRows({ styles }: Saving, saved: SheetToSave): ReadonlyMap<number, RowAttributes> {
  const { sheet, before } = saved;
  const changes = new Map<number, Map<string, string | null>>();
  const at = (row: number): Map<string, string | null> => {
    const known = changes.get(row) ?? new Map<string, string | null>();
    changes.set(row, known);
    return known;
  };
  const heights = heightsToWrite(saved);
  for (const [row, { height, isSet }] of heights) {
    at(row).set("ht", height === null ? null : rounded(height));
    at(row).set("customHeight", isSet ? "1" : null);
  }
  for (const row of new Set([...sheet.hiddenRows, ...before.hiddenRows])) {
    const isHidden = sheet.hiddenRows.has(row);
    if (isHidden !== before.hiddenRows.has(row)) at(row).set("hidden", isHidden ? "1" : null);
  }
  for (const row of new Set([...sheet.rowStyles.keys(), ...before.rowStyles.keys()])) {
    const change = lineChange(sheet, before, sheet.rowStyles.get(row), before.rowStyles.get(row));
    if (change)
      at(row)
        .set("s", String(styles.changed(0, { ...change, before: before.normal })))
        .set("customFormat", "1");
  }
  return changes;
}

interface Height {
  /** null: as tall as one line. */
  readonly height: number | null;
  /** False: only until Excel fits the row anew. */
  readonly isSet: boolean;
}

/** Heights that were set or given up, and those of new rows: LibreOffice takes a row without one for a single line. */
function heightsToWrite({ sheet, before }: SheetToSave): ReadonlyMap<number, Height> {
  const heights = new Map<number, Height>();
  const isNew = before.cells.size === 0;
  const columns = columnsByRow(sheet);
  const rows = new Set([...sheet.rowHeights.keys(), ...before.rowHeights.keys(), ...(isNew ? columns.keys() : [])]);
  for (const row of rows) {
    const set = sheet.rowHeights.get(row);
    if (set !== undefined && set === before.rowHeights.get(row)) continue;
    const height = rowHeight(sheet, row, columns.get(row) ?? []);
    if (set !== undefined) heights.set(row, { height, isSet: true });
    else if (!isNew || height > sheet.defaultRowHeight)
      heights.set(row, { height: height > sheet.defaultRowHeight ? height : null, isSet: false });
  }
  return heights;
}

function columnsByRow({ cells }: HostSheet): ReadonlyMap<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const key of cells.keys()) {
    const { row, column } = keyPlace(key);
    const known = rows.get(row);
    if (known) known.push(column);
    else rows.set(row, [column]);
  }
  return rows;
}

function rounded(size: number): string {
  return String(Math.round(size * 100) / 100);
}
