// SPDX-License-Identifier: EUPL-1.2
import type { Area } from "./area";
import type { HostWorkbook } from "./model";
import { refuseProtected } from "./write-cells";

/** Hides or shows the rows or the columns that an area touches. */
export function setHidden(book: HostWorkbook, area: Area, lines: "rows" | "columns", isHidden: boolean): void {
  refuseProtected(area);
  const [set, first, count] =
    lines === "rows"
      ? [area.sheet.hiddenRows, area.row, area.rows]
      : [area.sheet.hiddenColumns, area.column, area.columns];
  for (let line = first; line < first + count; line++) {
    if (isHidden) set.add(line);
    else set.delete(line);
  }
  book.dirty = true;
}
