// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../../workbook/address";
import { MAX_COLUMNS } from "../../workbook/address";

/** Things by their cell. */
export interface ByCell<T> {
  readonly get: (sheet: string, at: CellPosition) => T | undefined;
  readonly set: (sheet: string, at: CellPosition, value: T) => void;
}

export function byCell<T>(): ByCell<T> {
  const sheets = new Map<string, Map<number, T>>();
  return {
    get: (sheet, at) => sheets.get(sheet)?.get(numberOf(at)),
    set: (sheet, at, value) => {
      const cells = sheets.get(sheet) ?? new Map<number, T>();
      sheets.set(sheet, cells.set(numberOf(at), value));
    },
  };
}

function numberOf({ row, column }: CellPosition): number {
  return row * MAX_COLUMNS + column;
}
