// SPDX-License-Identifier: EUPL-1.2
import type { WrittenException } from "../checks/exceptions/exception";
import { EXCEPTION_HEADINGS, type ExceptionField, ruleCodeIn, STAFF_FIELDS } from "../settings/exception-headings";
import type { StaffSheet } from "../settings/staff-sheets";
import { displayText } from "../values/display";
import { fold } from "../values/fold";
import { cleanText } from "../values/clean-text";
import { interpret } from "../values/interpret";
import { parseDate } from "../values/parse-date";
import { BLANK_CELL, type Cell } from "../workbook/cell";

/** Reads the rows of «Eccezioni», wherever staff have moved its columns; none where its headings are gone. */
export function readExceptions({ sheet, headings }: StaffSheet, dateSystem: 1900 | 1904): readonly WrittenException[] {
  if (!headings) return [];
  const columnOf = (field: ExceptionField): number | undefined => headings.columns.get(fold(EXCEPTION_HEADINGS[field]));
  const entries: WrittenException[] = [];
  for (const row of sheet.rows()) {
    if (row <= headings.row) continue;
    const cell = (field: ExceptionField): Cell => {
      const column = columnOf(field);
      return column === undefined ? BLANK_CELL : sheet.cell(row, column);
    };
    const entry = entryOf(cell, dateSystem);
    if (entry) entries.push({ ...entry, place: { sheet: sheet.name, at: { row, column: columnOf("rule") ?? 0 } } });
  }
  return entries;
}

/** null for a blank row, and for a mere remark of staff's below the others. */
function entryOf(
  cell: (field: ExceptionField) => Cell,
  dateSystem: 1900 | 1904,
): Omit<WrittenException, "place"> | null {
  const text = (field: ExceptionField): string => displayText(cell(field), dateSystem).trim();
  const written = STAFF_FIELDS.filter((field) => text(field) !== "");
  const rule = text("rule");
  const code = ruleCodeIn(rule);
  if (written.length === 0 || (code === undefined && written.length === 1)) return null;
  const date = dayIn(cell("date"), dateSystem);
  const expiry = dateIn(cell("expiry"), dateSystem);
  return {
    rule: code ?? rule,
    sheet: text("sheet"),
    cell: text("cell"),
    label: text("label"),
    reason: text("reason"),
    role: text("role"),
    date: date.day,
    expiry: expiry.day,
    dateText: date.text,
    expiryText: expiry.text,
    key: text("key"),
  };
}

/** The day of a decision: «marzo 2025» is none. */
function dayIn(cell: Cell, dateSystem: 1900 | 1904): ReturnType<typeof dateIn> {
  if (cell.kind !== "text" || parseDate(cleanText(cell.text))) return dateIn(cell, dateSystem);
  return { day: null, text: cell.text.trim() };
}

/** A date as Excel keeps it, or written out; what is neither is kept as it is seen. */
function dateIn(cell: Cell, dateSystem: 1900 | 1904): { readonly day: number | null; readonly text: string } {
  const { type, number } = interpret(cell, dateSystem);
  if (type === "date" && Number.isFinite(number)) return { day: Math.floor(number), text: "" };
  return { day: null, text: type === "blank" ? "" : displayText(cell, dateSystem).trim() };
}
