// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../core/workbook/address";
import type { SheetPlan } from "../../core/workbook/plan";
import type { ExcelFailure } from "../in-excel";
import { sameHeld } from "./held";
import type { CellChange } from "./change";
import type { FoundCell, Survey } from "./survey";

/** Why nothing may be written as the workbook now is; null when all may. */
export function problemWith(
  cells: readonly (Pick<CellChange, "sheet" | "row" | "column" | "before"> & { readonly found: FoundCell | null })[],
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

function problemOf({ held, isLocked, isFiltered }: FoundCell, { before }: Pick<CellChange, "before">): string | null {
  if (isLocked) return "AccessDenied";
  if (isFiltered) return "FilteredRangeConflict";
  if (sameHeld(held, before)) return null;
  return held.type === "entered" ? "cell-formula" : "cell-changed";
}
