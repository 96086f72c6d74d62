// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../core/workbook/address";
import type { SheetPlan } from "../../core/workbook/plan";
import type { ExcelFailure } from "../in-excel";
import { sameHeld } from "./held";
import type { CellChange } from "./change";
import type { FoundCell, Survey } from "./survey";

/** A cell to be written, as the plan takes it to be, and as it was found. */
type Expected = Pick<CellChange, "sheet" | "row" | "column" | "before" | "formatAfter"> & {
  readonly found: FoundCell | null;
};

/** Why nothing may be written as the workbook now is; null when all may. */
export function problemWith(
  cells: readonly Expected[],
  make: readonly SheetPlan[],
  survey: Survey,
): ExcelFailure | null {
  if (make.length > 0 && survey.isStructureProtected) return { code: "structure-protected", detail: "" };
  const names = new Set(survey.sheets.map(({ name }) => name.toLowerCase()));
  const taken = make.find(({ name }) => names.has(name.toLowerCase()));
  if (taken) return { code: "ItemAlreadyExists", detail: taken.name };
  for (const cell of cells) {
    const found = cell.found;
    const code = found ? problemOf(found, cell) : "sheet-gone";
    if (code) return { code, detail: found ? placeText(cell) : cell.sheet };
  }
  return null;
}

/** "Foglio!B3", as people find it. */
export function placeText({ sheet, row, column }: Pick<CellChange, "sheet" | "row" | "column">): string {
  return `${sheet}!${addressOf(row, column)}`;
}

function problemOf(found: FoundCell, { before, formatAfter }: Expected): string | null {
  if (found.isLocked) return "AccessDenied";
  // An open cell of a protected sheet takes a content, but no number format.
  if (found.isProtected && formatAfter !== null && formatAfter !== found.format) return "AccessDenied";
  if (found.isFiltered) return "FilteredRangeConflict";
  if (sameHeld(found.held, before)) return null;
  return found.held.type === "entered" ? "cell-formula" : "cell-changed";
}
