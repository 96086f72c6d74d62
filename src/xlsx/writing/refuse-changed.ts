// SPDX-License-Identifier: EUPL-1.2
import type { Steps } from "../../core/steps/steps";
import { addressOf } from "../../core/workbook/address";
import type { Cell } from "../../core/workbook/cell";
import type { CellContent, CellEdit } from "../../core/workbook/plan";
import { sameContent } from "../../core/workbook/same-content";
import type { Archive } from "../archive/archive";
import { refuse } from "../archive/refused";
import { readWorkbook } from "../read-workbook";

/**
 * Refuses a plan when a cell no longer holds what the plan took it to hold: somebody saved the file after it was read, and
 * what was not seen is not written over. Only the sheets concerned are read again.
 */
export function* refuseChanged(archive: Archive, edits: readonly CellEdit[]): Steps<void> {
  if (edits.length === 0) return;
  const concerned = new Set(edits.map(({ sheet }) => sheet));
  const { sheets } = yield* readWorkbook(archive, "", (name) => concerned.has(name));
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  for (const { sheet, row, column, old } of edits) {
    const cell = byName.get(sheet)!.cell(row, column);
    // Formulas are refused in any case, and with their own words.
    if (cell.formula === "none" && !holds(cell, old)) {
      refuse("plan-does-not-fit", `${sheet}!${addressOf(row, column)}: il contenuto è cambiato dopo la lettura`);
    }
  }
}

function holds({ kind, number, text }: Cell, old: CellContent): boolean {
  if (kind === "blank") return sameContent(null, old);
  if (kind === "number") return sameContent(number, old);
  if (kind === "boolean") return sameContent(number === 1, old);
  return kind === "text" && sameContent(text, old);
}
