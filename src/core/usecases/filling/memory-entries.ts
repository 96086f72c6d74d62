// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../../memory/content";
import { HEADING_ROW, MEMORY_HEADINGS } from "../../memory/memory-sheet";
import type { OwnRow } from "../../memory/own-rows";
import type { CellContent } from "../../workbook/plan";
import type { Sheet } from "../../workbook/snapshot";

/** The rows of the memory's sheet that are to be kept, by their type and identity, ready to be written again. */
export function memoryEntries(
  sheet: Sheet,
  isKept: (type: CellContent, identity: CellContent) => boolean,
): readonly OwnRow[] {
  const rows: OwnRow[] = [];
  for (const row of sheet.rows()) {
    const cells = MEMORY_HEADINGS.map((_, column) => contentOf(sheet.cell(row, column)));
    const [type = null, identity = null] = cells;
    if (row <= HEADING_ROW || type === null || !isKept(type, identity)) continue;
    rows.push({ kind: "entry", cells: cells.map((value, column) => ({ column, value, style: "text" })) });
  }
  return rows;
}
