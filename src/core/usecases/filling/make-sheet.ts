// SPDX-License-Identifier: EUPL-1.2
import type { OwnContent } from "../../memory/own-rows";
import { markOf, OWN_SHEET_NAMES, type OwnSheetKind } from "../../memory/own-sheets";
import type { PlannedRow } from "../../workbook/plan";
import type { Draft } from "./draft";
import { because } from "./reasons";
import { takeName } from "./sheet-names";

/** Plans a new sheet of ours under a free name, with the hidden name that follows it; returns the name it takes. */
export function makeSheet(draft: Draft, kind: OwnSheetKind, content: OwnContent): string {
  const wanted = OWN_SHEET_NAMES[kind];
  const name = takeName(wanted, draft.takenNames);
  if (name !== wanted) draft.notes.push(because("name-taken", { name: wanted, given: name }));
  const { columnWidths, frozenRows, repeatedRow, hidden, validations } = content;
  const why = because("sheet-made", { name });
  const rows = plannedRows(content);
  const more = { ...(repeatedRow === undefined ? {} : { repeatedRow }), ...(validations ? { validations } : {}) };
  draft.sheets.push({ name, rows, columnWidths, frozenRows, hidden, ...more, why });
  draft.names.push({ name: markOf(kind), sheet: name, row: 0, column: 0 });
  return name;
}

function plannedRows(content: OwnContent): readonly PlannedRow[] {
  const rows: PlannedRow[] = [];
  content.rows.forEach((row, index) => {
    if (row) rows.push({ row: index, cells: row.cells, ...(row.height ? { height: row.height } : {}) });
  });
  return rows;
}
