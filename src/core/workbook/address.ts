// SPDX-License-Identifier: EUPL-1.2

/** A cell's place on its sheet: both zero-based, as in arrays; "A1" is { row: 0, column: 0 }. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Excel's own limits; nothing beyond them is ever a cell. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 -> "A", 25 -> "Z", 26 -> "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** { row: 0, column: 1 } -> "B1". */
export function addressOf(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** "B1" or "$B$1" -> its position; null when the text is no address on a sheet. */
export function parseAddress(address: string): CellPosition | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row > MAX_ROWS || column > MAX_COLUMNS ? null : { row: row - 1, column: column - 1 };
}

/** "A1:C4", or "A1" for one cell. */
export function rangeAddress(from: CellPosition, to: CellPosition): string {
  const start = addressOf(from.row, from.column);
  const end = addressOf(to.row, to.column);
  return start === end ? start : `${start}:${end}`;
}
