// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from "../workbook/address";
import type { Block } from "../workbook/block";
import { formulaKey } from "../workbook/formulas";
import { CONSTANT, FORMULA_ALONE, FORMULA_AND_RESULT, LEFT_OPEN, LETTERS } from "./locator";

/** The cells of a group in reading order, side by side: they are many, so no object for each. See `CellToken`. */
export interface Locator {
  readonly keys: readonly number[];
  readonly kinds: readonly number[];
  readonly contents: readonly number[];
  readonly results: readonly number[];
}

interface Reading {
  readonly text: string;
  at: number;
  readonly keys: number[];
  readonly kinds: number[];
  readonly contents: number[];
  readonly results: number[];
}

const [SEMICOLON, BAR, COLON, EQUALS, STAR, TILDE] = [0x3b, 0x7c, 0x3a, 0x3d, 0x2a, 0x7e];
const [BEFORE_0, BEFORE_A] = [0x30, 0x40];
/** By code of a character; -1 for what is no letter of a hash. */
const VALUES = Int8Array.from({ length: 128 }, (_, code) => LETTERS.indexOf(String.fromCharCode(code)));

/** The cells of a group, as `locator.ts` writes them; null when the text is none of ours. */
export function readLocator(text: string): Locator | null {
  const reading: Reading = { text, at: 0, keys: [], kinds: [], contents: [], results: [] };
  while (readRow(reading)) {
    if (reading.at === text.length) return reading;
    if (text.charCodeAt(reading.at++) !== SEMICOLON) return null;
  }
  return null;
}

/** The place of the first cell of a group whose text is known to be one of ours. */
export function firstKey(text: string): number {
  const [, row = "1", column = "A"] = /^(\d+)\|([A-Z]+)/.exec(text) ?? [];
  const place = parseAddress(column + row);
  return place ? formulaKey(place.row, place.column) : 0;
}

/** The area in which all cells of a group lie. */
export function areaOf({ keys }: Locator): Block {
  const columns = keys.map((key) => key % MAX_COLUMNS);
  const right = columns.reduce((most, column) => Math.max(most, column), 0);
  const left = columns.reduce((least, column) => Math.min(least, column), right);
  return { top: rowOf(keys[0] ?? 0), left, bottom: rowOf(keys.at(-1) ?? 0), right };
}

function rowOf(key: number): number {
  return Math.floor(key / MAX_COLUMNS);
}

function readRow(reading: Reading): boolean {
  const row = readNumber(reading, BEFORE_0, 10) - 1;
  if (row < 0 || row >= MAX_ROWS || reading.text.charCodeAt(reading.at) !== BAR) return false;
  while (reading.text.charCodeAt(reading.at) === BAR) {
    reading.at++;
    const column = readNumber(reading, BEFORE_A, 27) - 1;
    if (column < 0 || reading.text.charCodeAt(reading.at++) !== COLON) return false;
    if (!readRun(reading, formulaKey(row, column), formulaKey(row + 1, 0))) return false;
  }
  return true;
}

/** Digits of ten, or letters of a column: 0 when there are none, or far too many. */
function readNumber(reading: Reading, before: number, digits: number): number {
  // Columns are counted in letters from 1 to 26.
  const base = Math.min(digits, 26);
  let number = 0;
  for (; number <= MAX_ROWS; reading.at++) {
    const digit = reading.text.charCodeAt(reading.at) - before;
    if (!(digit >= 0 && digit < digits)) return number;
    number = number * base + digit;
  }
  return 0;
}

/** Cells side by side, from one to before the end of its row, after those that were read before. */
function readRun(reading: Reading, from: number, end: number): boolean {
  if (from >= end || from <= (reading.keys.at(-1) ?? -1)) return false;
  let key = from;
  while (readToken(reading)) reading.keys.push(key++);
  return key > from && key <= end;
}

function readToken(reading: Reading): boolean {
  const sign = reading.text.charCodeAt(reading.at);
  const kind =
    sign === EQUALS ? FORMULA_AND_RESULT : sign === STAR ? FORMULA_ALONE : sign === TILDE ? LEFT_OPEN : CONSTANT;
  if (kind !== CONSTANT) reading.at++;
  const content = kind === LEFT_OPEN ? 0 : readHash(reading);
  const result = kind === FORMULA_AND_RESULT ? readHash(reading) : 0;
  if (content < 0 || result < 0) return false;
  reading.kinds.push(kind);
  reading.contents.push(content);
  reading.results.push(result);
  return true;
}

/** Four letters; -1, without going on, where there are none. */
function readHash(reading: Reading): number {
  let hash = 0;
  for (let i = 0; i < 4; i++) {
    const value = VALUES[reading.text.charCodeAt(reading.at + i)] ?? -1;
    if (value < 0) return -1;
    hash = (hash << 6) | value;
  }
  reading.at += 4;
  return hash;
}
