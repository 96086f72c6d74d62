// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS } from "../../../../src/core/workbook/address";
import { shiftedFormula } from "../../../../src/core/workbook/references/shift-formula";
import { sheetFormulas } from "../../../../src/xlsx/writing/formulas/sheet-formulas";
import { walkSheet } from "../../../../src/xlsx/writing/sheet/walk-sheet";
import { findAttribute } from "../../../../src/xlsx/writing/xml/attributes";
import { asBuffer } from "../../../../src/xlsx/writing/xml/tag-cursor";
import type { CellChange } from "./cell-changes";
import { patchedRows } from "./patch-rows";
import { savedColumns } from "./saved-columns";
import { savedLinks } from "./saved-links";
import { changedRows } from "./saved-rows";
import { savedValidations } from "./saved-validations";
import type { Saving, SheetToSave } from "./saving";
import { savedPage, savedProperties, savedProtection, savedViews } from "./sheet-head";
import { savedFilter } from "./saved-filter";

export interface SavedCells {
  readonly cells: readonly CellChange[];
  readonly isStale: (row: number, column: number) => boolean;
  readonly dynamic: () => number | null;
}

/** The part of a sheet with all that changed on it; every byte that is about something else stays. */
export function savedSheet(saving: Saving, xml: Uint8Array, saved: SheetToSave, given: SavedCells): Uint8Array {
  const rows = changedRows(saving, saved);
  const { changed: style } = saving.styles;
  // Cells come late: a sheet that is new is short until then. Columns come after them, for a new cell is compared with
  // how its column looked.
  let part = savedProperties(xml, saved);
  part = savedViews(part, saved);
  part = savedProtection(part, saved);
  part = savedFilter(saving, part, saved);
  part = savedValidations(part, saved);
  part = savedLinks(saving, part, saved);
  part = savedPage(part, saved);
  const unshared = unsharedFormulas(part, given.cells);
  part = patchedRows(part, { ...given, rows, unshared, style });
  return savedColumns(saving, part, saved);
}

type Texts = Map<number, Map<number, string>>;

/**
 * Formulas that shared the text of one that goes: each gets its own. Excel writes the text of formulas that were filled
 * down in the first of them only.
 */
function unsharedFormulas(xml: Uint8Array, cells: readonly CellChange[]): Texts {
  const texts: Texts = new Map();
  if (!asBuffer(xml).includes("shared")) return texts;
  const gone = new Set(cells.filter(({ content }) => content && content.formula !== "keep").map(keyOf));
  const groups = new Map<number, string>();
  const broken = new Set<string>();
  walkSheet(xml, {
    cell: ({ row, column, formula: { start, nameEnd, openEnd, closeStart } }) => {
      if (start < 0 || findAttribute(xml, nameEnd, openEnd, "t")?.value !== "shared") return;
      const group = findAttribute(xml, nameEnd, openEnd, "si")?.value ?? "";
      groups.set(keyOf({ row, column }), group);
      if (closeStart > openEnd && gone.has(keyOf({ row, column }))) broken.add(group);
    },
  });
  if (broken.size === 0) return texts;
  for (const { row, column, text, down, right } of sheetFormulas(xml, 0)) {
    const key = keyOf({ row, column });
    if (gone.has(key) || !broken.has(groups.get(key) ?? "")) continue;
    texts.set(row, (texts.get(row) ?? new Map<number, string>()).set(column, shiftedFormula(text, down, right)));
  }
  return texts;
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * MAX_COLUMNS + column;
}
