// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../../../memory/content";
import { MAPPED_ROLES, MAPPING_HEADINGS } from "../../../settings/column-mapping";
import { partsOf } from "../../../settings/parts";
import type { Part, StaffSheet } from "../../../settings/staff-sheets";
import { fold } from "../../../values/fold";
import { columnName } from "../../../workbook/address";
import type { CellContent } from "../../../workbook/plan";
import { sameContent } from "../../../workbook/same-content";
import { ORIGIN_TERMS } from "../../../wording/settings";
import type { Draft } from "../../filling/draft";
import { because } from "../../filling/reasons";
import { editSetting } from "../edit-setting";
import { headingPlace, type RowsForSheets, roomForSheets } from "../room-for-sheets";
import { obstacleTo } from "./obstacle";
import type { ColumnsChange } from "./setting-changes";

/** Writes where the columns of a sheet are on its row of the section «Colonne»; a sheet that has none gets one. */
export function editColumns(draft: Draft, found: StaffSheet, change: ColumnsChange): void {
  const { sheet } = found;
  const parts = partsOf(found).columns;
  const values = valuesOf(change);
  const standing = rowOf(sheet, parts, change.sheet);
  const isNew = standing === null;
  if (isNew && change.columns.size === 0) return;
  const { row, room } = standing ?? newRow(draft, sheet, parts);
  const why = because("columns-written", { name: change.sheet });
  for (const [heading, value] of values) {
    if (value === null && !room.columns.has(fold(heading))) continue;
    const column = headingPlace(draft, sheet, room, heading);
    const cell = sheet.cell(row, column);
    const obstacle = obstacleTo(sheet, row, column);
    if (sameContent(contentOf(cell), value) && cell.kind !== "error") continue;
    if (obstacle) {
      draft.conflicts.push({
        sheet: sheet.name,
        cell: { row, column },
        found: contentOf(cell),
        wanted: value,
        why: obstacle,
      });
      continue;
    }
    const style = isNew ? (heading === MAPPING_HEADINGS[2] ? "text" : "input") : "keep";
    editSetting(draft, sheet, row, { column, value, style }, why);
  }
}

/** What stands under each heading of the section; null: nothing. */
function valuesOf({ sheet, headingRow, columns }: ColumnsChange): ReadonlyMap<string, CellContent> {
  const [name, row, origin] = MAPPING_HEADINGS;
  const isPlaced = columns.size > 0 && headingRow !== null;
  const values = new Map<string, CellContent>([
    [name, sheet],
    [row, isPlaced ? headingRow + 1 : null],
    [origin, isPlaced ? ORIGIN_TERMS.body : null],
  ]);
  for (const [role, heading] of MAPPED_ROLES) {
    const column = columns.get(role);
    values.set(heading, isPlaced && column !== undefined ? columnName(column) : null);
  }
  return values;
}

interface SheetRow {
  readonly row: number;
  readonly room: RowsForSheets;
}

function rowOf(sheet: StaffSheet["sheet"], parts: readonly Part[], name: string): SheetRow | null {
  for (const part of parts) {
    const names = part.columns.get(fold(MAPPING_HEADINGS[0]))!;
    for (const row of sheet.rows()) {
      if (row <= part.row || row >= part.end || fold(sheet.cell(row, names).text) !== fold(name)) continue;
      return { row, room: { first: row, headingRow: part.row, columns: new Map(part.columns) } };
    }
  }
  return null;
}

function newRow(draft: Draft, sheet: StaffSheet["sheet"], parts: readonly Part[]): SheetRow {
  const room = roomForSheets(draft, sheet, parts, 1);
  return { row: room.first, room };
}
