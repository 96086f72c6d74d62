// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS, MAX_ROWS } from "../address";

/** One end of an area; "absolute" marks what a "$" holds fast when the formula is shared with other cells. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

/** "B$2", "B" (a whole column) or "2" (a whole row), as the start or the end of an area; null beyond the sheet. */
export function parseCorner(text: string, end: "start" | "end"): Corner | null {
  const match = /^(\$?)([A-Z]*)(\$?)([0-9]*)$/i.exec(text)!;
  const [, first = "", letters = "", second = "", digits = ""] = match;
  const wholeRow = letters === "";
  const wholeColumn = digits === "";
  const column = wholeRow ? (end === "start" ? 0 : MAX_COLUMNS - 1) : columnOf(letters);
  const row = wholeColumn ? (end === "start" ? 0 : MAX_ROWS - 1) : Number(digits) - 1;
  if (row < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return null;
  return {
    row,
    column,
    // "$2" has its "$" before the digits, wherever the letters would be.
    rowAbsolute: wholeColumn || (wholeRow ? first === "$" || second === "$" : second === "$"),
    columnAbsolute: wholeRow || first === "$",
  };
}

/** The corner as a formula sees it that is shared `rows` down and `columns` right; Excel goes round the edges. */
export function shifted(corner: Corner, rows: number, columns: number): Corner {
  if (rows === 0 && columns === 0) return corner;
  const row = corner.rowAbsolute ? corner.row : modulo(corner.row + rows, MAX_ROWS);
  const column = corner.columnAbsolute ? corner.column : modulo(corner.column + columns, MAX_COLUMNS);
  return { ...corner, row, column };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function modulo(n: number, size: number): number {
  return ((n % size) + size) % size;
}
