// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from "../../core/workbook/address";
import type { Area } from "../reading/area";

/** Something that changed in the open workbook, as Excel tells of it. */
export type WorkbookChange =
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      /** "B3" or "B3:C4", as Excel gives it. */
      readonly address: string;
    }
  /** Rows or columns, or whole sheets: what stood where is not known any more. */
  | { readonly kind: "structure" };

export type CellsChange = Extract<WorkbookChange, { readonly kind: "cells" }>;

/** The areas of an address, of one or several parts: "B3", "B3:C4,E3:F4"; null where it cannot be told. */
export function areasIn(address: string): readonly Area[] | null {
  const areas = address.split(",").map(areaIn);
  return areas.includes(null) ? null : areas.filter((area) => area !== null);
}

function areaIn(address: string): Area | null {
  const [first, last = first] = address.split("!").at(-1)!.split(":");
  const [from, to] = [cornerIn(first!, 0), cornerIn(last!, MAX_ROWS - 1, MAX_COLUMNS - 1)];
  if (!from || !to) return null;
  const { row, column } = from;
  return { row, column, rows: to.row - row + 1, columns: to.column - column + 1 };
}

/** Whole columns ("A:B") and whole rows ("2:3") have half an address each. */
function cornerIn(text: string, row: number, column = row): ReturnType<typeof parseAddress> {
  if (/^\$?[A-Z]+$/.test(text)) {
    const named = parseAddress(`${text}1`);
    return named && { ...named, row };
  }
  if (/^\$?\d+$/.test(text)) {
    const named = parseAddress(`A${text.replace("$", "")}`);
    return named && { ...named, column };
  }
  return parseAddress(text);
}
