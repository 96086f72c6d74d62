// SPDX-License-Identifier: EUPL-1.2
import { columnName } from "../workbook/address";
import { byteWriter, putUtf8, reserve, type ByteWriter } from "./byte-writer";

/** What the seal says of one cell: a letter for the kind, short hashes of what it holds and of its result. */
export interface CellToken {
  readonly kind: number;
  readonly content: number;
  readonly result: number;
}

/** Written "abcd". */
export const CONSTANT = 0;
/** A formula and its result: "=abcdefgh". */
export const FORMULA_AND_RESULT = 1;
/** A formula of which the result is left to be calculated: "*abcd". */
export const FORMULA_ALONE = 2;
/** A further cell of an array formula that is: "~". */
export const LEFT_OPEN = 3;

/** Excel holds 32,767 characters in a cell. */
export const LONGEST_LOCATOR = 30_000;

/** Of a hash: six bits each. */
export const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const CODES = Uint8Array.from(LETTERS, (letter) => letter.charCodeAt(0));
const [FULL, ALONE, OPEN] = [0x3d, 0x2a, 0x7e];
/** A call takes only so many arguments. */
const CHUNK = 8192;
/** More than a row, a column and a token can be. */
const LONGEST_ENTRY = 32;

/** Cells of a group one after the other, in reading order: "12|A:abcdefgh|F:*abcd;13|A:abcd". */
export interface LocatorWriter {
  /** All ASCII: as many bytes as characters. */
  readonly letters: ByteWriter;
  row: number;
  column: number;
}

export function locatorWriter(): LocatorWriter {
  return { letters: byteWriter(LONGEST_LOCATOR + LONGEST_ENTRY), row: -1, column: -1 };
}

export function addToken(writer: LocatorWriter, row: number, column: number, token: CellToken): void {
  const { letters } = writer;
  reserve(letters, LONGEST_ENTRY);
  if (row !== writer.row) putUtf8(letters, `${letters.length === 0 ? "" : ";"}${String(row + 1)}`);
  if (row !== writer.row || column !== writer.column + 1) putUtf8(letters, `|${columnName(column)}:`);
  putToken(letters, token);
  writer.row = row;
  writer.column = column;
}

/** The text so far; the next cell begins another. */
export function takeText(writer: LocatorWriter): string {
  const { bytes, length } = writer.letters;
  let text = "";
  for (let at = 0; at < length; at += CHUNK) text += asciiText(bytes.subarray(at, Math.min(at + CHUNK, length)));
  writer.letters.length = 0;
  writer.row = writer.column = -1;
  return text;
}

function asciiText(bytes: Uint8Array): string {
  // Spread, they would be taken one by one.
  return String.fromCharCode.apply(null, bytes as unknown as number[]);
}

function putToken(letters: ByteWriter, { kind, content, result }: CellToken): void {
  if (kind === FORMULA_AND_RESULT) letters.bytes[letters.length++] = FULL!;
  if (kind === FORMULA_ALONE) letters.bytes[letters.length++] = ALONE!;
  if (kind === LEFT_OPEN) letters.bytes[letters.length++] = OPEN!;
  else putHash(letters, content);
  if (kind === FORMULA_AND_RESULT) putHash(letters, result);
}

/** Twenty-four bits are four letters. */
function putHash(letters: ByteWriter, hash: number): void {
  for (let shift = 18; shift >= 0; shift -= 6) letters.bytes[letters.length++] = CODES[(hash >>> shift) & 63]!;
}
