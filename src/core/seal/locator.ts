// SPDX-License-Identifier: EUPL-1.2
import { columnName, parseAddress } from "../workbook/address";
import { formulaKey } from "../workbook/formulas";
import { SHORT_LENGTH } from "./short-hash";

/**
 * What the seal says of one cell, in letters: "abcd" a constant; "=abcdefgh" a formula and its result; "*abcd" a formula
 * of which the result is left to be calculated; "~" a further cell of an array formula that is.
 */
export type CellToken = string;

export const FORMULA_AND_RESULT = "=";
export const FORMULA_ALONE = "*";
export const LEFT_OPEN = "~";

/** Excel holds 32,767 characters in a cell. */
export const LONGEST_LOCATOR = 30_000;

/** Writes the cells of a group one after the other, in reading order: "12|A:abcdefgh|F:*abcd;13|A:abcd". */
export interface LocatorWriter {
  add(row: number, column: number, token: CellToken): void;
  readonly length: number;
  text(): string;
}

export function locatorWriter(): LocatorWriter {
  let text = "";
  let [lastRow, lastColumn] = [-1, -1];
  return {
    add: (row, column, token) => {
      if (row !== lastRow) text += `${text === "" ? "" : ";"}${String(row + 1)}`;
      if (row !== lastRow || column !== lastColumn + 1) text += `|${columnName(column)}:`;
      text += token;
      [lastRow, lastColumn] = [row, column];
    },
    get length() {
      return text.length;
    },
    text: () => text,
  };
}

/** The cells of a group, by `formulaKey`, in their order; null when the text is none of ours. */
export function readLocator(text: string): ReadonlyMap<number, CellToken> | null {
  const cells = new Map<number, CellToken>();
  for (const line of text.split(";")) {
    const [row = "", ...runs] = line.split("|");
    for (const run of runs) if (!readRun(cells, row, run)) return null;
    if (runs.length === 0) return null;
  }
  return cells;
}

const TOKEN = new RegExp(`=[\\w-]{${String(2 * SHORT_LENGTH)}}|\\*?[\\w-]{${String(SHORT_LENGTH)}}|~`, "y");

function readRun(cells: Map<number, CellToken>, row: string, run: string): boolean {
  const [letters = "", tokens = ""] = run.split(":");
  const first = parseAddress(letters + row);
  if (!first || tokens === "") return false;
  let column = first.column;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < tokens.length) {
    const match = TOKEN.exec(tokens);
    if (!match) return false;
    cells.set(formulaKey(first.row, column++), match[0]);
  }
  return true;
}
