// SPDX-License-Identifier: EUPL-1.2
import { BLANK_CELL, type Cell } from "../workbook/cell";
import type { CellContent } from "../workbook/plan";
import type { Sheet } from "../workbook/snapshot";
import { contentOf } from "../memory/content";
import { DEVIATION_HEADINGS, KEY_HEADING, KIND_HEADING, STAFF_HEADINGS, UNMATCHED } from "./deviation-headings";

/** What staff wrote in one of their cells, with the format that makes a number a date. */
export interface StaffAnswer {
  readonly value: CellContent;
  readonly format: string;
}

/** A row of «Scostamenti» on which staff wrote something. */
export interface StaffEntry {
  readonly key: string;
  /** Sheet, unit, objective, indicator: what the row was about. */
  readonly about: readonly CellContent[];
  readonly answers: readonly StaffAnswer[];
}

export interface StaffEntries {
  /** Keys of the deviations in the order of the rows on the sheet; those no longer matched have no place in it. */
  readonly keys: readonly string[];
  readonly entries: ReadonlyMap<string, StaffEntry>;
}

export const NO_STAFF_ENTRIES: StaffEntries = { keys: [], entries: new Map() };

/** Headings stand within the first rows, even if staff inserted some above them. */
const ROWS_SEARCHED = 50;

/**
 * Reads back what staff wrote on «Scostamenti», by the key of each row. The columns are found by their headings, so
 * that nothing is lost of a sheet on which columns were moved and which is therefore handed over.
 */
export function readStaffEntries(sheet: Sheet): StaffEntries {
  const found = headingRow(sheet);
  if (!found) return NO_STAFF_ENTRIES;
  const place = (heading: string): number => found.columns.get(heading) ?? -1;
  const about = DEVIATION_HEADINGS.slice(0, 4).map(place);
  const staff = STAFF_HEADINGS.map(place);
  const keys: string[] = [];
  const entries = new Map<string, StaffEntry>();
  for (const row of sheet.rows()) {
    const key = sheet.cell(row, place(KEY_HEADING)).text;
    if (row <= found.row || key === "" || key === KEY_HEADING) continue;
    if (cellAt(sheet, row, place(KIND_HEADING)).text !== UNMATCHED) keys.push(key);
    const answers = staff.map((column) => answerIn(cellAt(sheet, row, column)));
    // Of two rows with one key, the first that staff filled in speaks.
    if (entries.has(key) || answers.every(({ value }) => value === null)) continue;
    entries.set(key, { key, about: about.map((column) => contentOf(cellAt(sheet, row, column))), answers });
  }
  return { keys, entries };
}

function headingRow(sheet: Sheet): { row: number; columns: Map<string, number> } | null {
  for (const row of sheet.rows()) {
    if (row > ROWS_SEARCHED) return null;
    const columns = new Map(sheet.columns(row).map((column) => [sheet.cell(row, column).text, column]));
    if (columns.has(KEY_HEADING)) return { row, columns };
  }
  return null;
}

/** -1: staff deleted the column; nothing is to be had from it. */
function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return column < 0 ? BLANK_CELL : sheet.cell(row, column);
}

function answerIn(cell: Cell): StaffAnswer {
  return { value: cell.kind === "error" ? null : contentOf(cell), format: cell.format };
}
