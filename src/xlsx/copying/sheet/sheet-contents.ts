// SPDX-License-Identifier: EUPL-1.2
import { findAttribute } from "../../writing/xml/attributes";
import { attributeMap, childElements, childNamed, rootElement } from "../../writing/xml/element";
import { walkSheet, type CellPlace } from "../../writing/sheet/walk-sheet";
import { isTrue } from "../../writing/workbook/outline";

/** What of a sheet must be looked at cell by cell: rows and columns that hide data, and the texts it shares. */
export interface SheetContents {
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

/** Looks through the cells once; calls `shared` for each text of the common pool. */
export function sheetContents(xml: Uint8Array, shared: (index: number) => void): SheetContents {
  const isHiddenColumn = hiddenColumnsOf(xml);
  const columns = new Set<number>();
  const rows = new Set<number>();
  let isHiddenRow = false;
  walkSheet(xml, {
    row: ({ nameEnd, openEnd }) => {
      isHiddenRow = isTrue(findAttribute(xml, nameEnd, openEnd, "hidden")?.value);
    },
    cell: (cell) => {
      if (!holdsData(cell)) return;
      if (isHiddenRow) rows.add(cell.row);
      if (isHiddenColumn(cell.column)) columns.add(cell.column);
      const index = sharedIndex(xml, cell);
      if (index !== null) shared(index);
    },
  });
  return { hiddenRows: rows.size, hiddenColumns: columns.size };
}

function holdsData({ value, inline, formula }: CellPlace): boolean {
  return value.start >= 0 || inline.start >= 0 || formula.start >= 0;
}

function sharedIndex(xml: Uint8Array, { nameEnd, openEnd, value }: CellPlace): number | null {
  if (value.start < 0 || findAttribute(xml, nameEnd, openEnd, "t")?.value !== "s") return null;
  let index = 0;
  for (let at = value.openEnd; at < value.closeStart; at++) {
    const digit = xml[at]! - 0x30;
    if (digit >= 0 && digit <= 9) index = index * 10 + digit;
  }
  return index;
}

function hiddenColumnsOf(xml: Uint8Array): (column: number) => boolean {
  const ranges = childElements(childNamed(rootElement(xml), "cols"))
    .map(attributeMap)
    .filter((column) => isTrue(column.get("hidden")))
    .map((column) => [Number(column.get("min")) - 1, Number(column.get("max")) - 1] as const);
  return (column) => ranges.some(([first, last]) => first <= column && column <= last);
}
