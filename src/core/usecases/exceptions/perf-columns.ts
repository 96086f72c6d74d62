// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../../memory/content";
import { EXCEPTION_HEADINGS, type ExceptionField } from "../../settings/exception-headings";
import type { Headings, StaffSheet } from "../../settings/staff-sheets";
import { fold } from "../../values/fold";
import type { CellEdit } from "../../workbook/plan";
import type { Sheet } from "../../workbook/snapshot";
import { because } from "../filling/reasons";

/**
 * PERF's columns on a sheet that staff typed, in the order that suits columns whose width is not PERF's to set: what was
 * accepted comes last and runs on to the right, where in a narrow cell it would make a tower.
 */
const ADDED = ["state", "key", "seen"] as const satisfies readonly ExceptionField[];

/** «Eccezioni» with the columns in which PERF writes, and what is to be written to have them. */
export interface WithPerfColumns {
  readonly found: StaffSheet;
  readonly edits: readonly CellEdit[];
}

/** Of a sheet with none of PERF's columns (one that staff typed from scratch), the same with all; else as it is. */
export function withPerfColumns(found: StaffSheet): WithPerfColumns {
  const { sheet, headings } = found;
  if (!headings || ADDED.some((field) => headings.columns.has(fold(EXCEPTION_HEADINGS[field]))))
    return { found, edits: [] };
  const first = lastColumn(sheet, headings) + 1;
  const why = because("exceptions-extended", { name: sheet.name });
  const edits = ADDED.map((field, index): CellEdit => {
    const place = { sheet: sheet.name, row: headings.row, column: first + index };
    return { ...place, old: null, value: EXCEPTION_HEADINGS[field], style: "heading", format: null, why };
  });
  const added = edits.map(({ column }, index) => [fold(EXCEPTION_HEADINGS[ADDED[index]!]), column] as const);
  return { found: { ...found, headings: { ...headings, columns: new Map([...headings.columns, ...added]) } }, edits };
}

/** True where PERF's columns stand as they are added to a sheet that staff typed, and never on one that PERF made. */
export function wasTyped(headings: Headings | null): boolean {
  const [seen, key] = [EXCEPTION_HEADINGS.seen, EXCEPTION_HEADINGS.key].map((each) =>
    headings?.columns.get(fold(each)),
  );
  return seen !== undefined && key !== undefined && seen > key;
}

/** Remarks of staff's beside the table stay where they are. */
function lastColumn(sheet: Sheet, headings: Headings): number {
  let last = 0;
  for (const row of sheet.rows()) {
    if (row < headings.row) continue;
    for (const column of sheet.columns(row)) if (isWritten(sheet, row, column)) last = Math.max(last, column);
  }
  return last;
}

function isWritten(sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.cell(row, column);
  return contentOf(cell) !== null || cell.formula !== "none";
}
