// SPDX-License-Identifier: EUPL-1.2
import { displayText } from "../../../core/values/display";
import type { Cell } from "../../../core/workbook/cell";
import type { CellEdit } from "../../../core/workbook/plan";
import { asPlanned } from "../../../core/workbook/planned";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { ShownChange } from "../../parts/changes-table";
import { fillTexts } from "../../i18n/fill";

/** The cells of a correction, as the user sees them now and would see them then. */
export function shownEdits(workbook: WorkbookSnapshot, edits: readonly CellEdit[]): readonly ShownChange[] {
  const [before, after] = [textsOf(workbook), textsOf(asPlanned(workbook, { edits, sheets: [], names: [] }))];
  return edits.map((edit) => ({ ...edit, before: before(edit), after: after(edit) }));
}

function textsOf({ sheets, dateSystem }: WorkbookSnapshot): (edit: CellEdit) => string {
  return ({ sheet, row, column }) => {
    const cell = sheets.find(({ name }) => name === sheet)?.cell(row, column);
    return cell ? cellText(cell, dateSystem) : fillTexts("empty");
  };
}

/** A text is in quotes, so that «12» as a text is told from the number. */
function cellText(cell: Cell, dateSystem: 1900 | 1904): string {
  const text = displayText(cell, dateSystem);
  if (text === "") return fillTexts("empty");
  return cell.kind === "text" ? `«${text}»` : text;
}
