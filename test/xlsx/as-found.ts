// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../../src/core/memory/content";
import type { CellEdit } from "../../src/core/workbook/plan";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";

/** The edits of somebody who has read the workbook: each knows what its cell holds; on a sheet that is not there, nothing. */
export function asFound({ sheets }: WorkbookSnapshot, edits: readonly CellEdit[]): CellEdit[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return edits.map((edit) => {
    const cell = byName.get(edit.sheet)?.cell(edit.row, edit.column);
    return { ...edit, old: cell ? contentOf(cell) : null };
  });
}
