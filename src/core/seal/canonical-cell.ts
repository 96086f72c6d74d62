// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";
import { BYTES_PER_UNIT, putUtf8, reserve, type ByteWriter } from "./byte-writer";
import { shortHash } from "./short-hash";

/** The first byte of what a cell holds. They are part of every seal: none is given to anything else. */
const [BLANK, NUMBER, TEXT, BOOLEAN, ERROR, FORMULA] = [0, 1, 2, 3, 4, 5];
/** Row and column, then the kind. */
const HEAD = 6;
const PLACE = 5;
const NUMBER_BYTES = 8;
const LENGTH_BYTES = 4;

/** Digits that every program keeps of a number that was typed in: Excel takes no more. */
const DIGITS = 15;
/** Of a result fewer are held fast: programs add up in different orders. */
const RESULT_DIGITS = 10;
/** Below this, what is left of a difference is noise of its calculation. */
const NOISE = 1e-9;

/**
 * Writes the place of a cell and the constant it holds in one spelling: whatever its look, and whichever program saved
 * it. Gives the short hash of what it holds, without the place, as all these functions do.
 */
export function putConstant(writer: ByteWriter, row: number, column: number, cell: Cell): number {
  switch (cell.kind) {
    case "number":
      return putNumber(writer, row, column, rounded(cell.number, DIGITS));
    case "text":
      return putText(writer, row, column, cell.text === "" ? BLANK : TEXT, plainBreaks(cell.text));
    case "boolean":
      return putTruth(writer, row, column, cell.number === 1);
    case "error":
      return putText(writer, row, column, ERROR, cell.text);
    case "blank":
      return putText(writer, row, column, BLANK, "");
  }
}

/** The same for the result of a formula. */
export function putResult(writer: ByteWriter, row: number, column: number, cell: Cell): number {
  if (cell.kind !== "number") return putConstant(writer, row, column, cell);
  const number = Math.abs(cell.number) < NOISE ? 0 : rounded(cell.number, RESULT_DIGITS);
  return putNumber(writer, row, column, number);
}

/** The same for the text of a formula, which is canonical already. */
export function putFormula(writer: ByteWriter, row: number, column: number, canonical: string): number {
  return putText(writer, row, column, FORMULA, canonical);
}

export function putTruth(writer: ByteWriter, row: number, column: number, isTrue: boolean): number {
  const from = putHead(writer, row, column, BOOLEAN, 1);
  writer.bytes[writer.length++] = isTrue ? 1 : 0;
  return shortHash(writer.bytes, from, writer.length);
}

/**
 * What the number of this cell may have been before a program saved it: LibreOffice rounds a long one twice, to the
 * neighbour of what it was (0.99444444444444446 comes back as 0.994444444444445).
 */
export function neighbours(cell: Cell, isResult: boolean): readonly number[] {
  if (cell.kind !== "number" || cell.number === 0) return [];
  const digits = isResult ? RESULT_DIGITS : DIGITS;
  const near = Number(cell.number.toPrecision(digits));
  const step = 10 ** (Math.floor(Math.log10(Math.abs(near))) - digits + 1);
  return [near - step, near + step].map((number) => Number(number.toPrecision(digits)));
}

/** Puts another number in the place of the one that was written last. */
export function replaceNumber(writer: ByteWriter, number: number): number {
  const from = writer.length - NUMBER_BYTES;
  writer.view.setFloat64(from, number);
  return shortHash(writer.bytes, from - 1, writer.length);
}

/** Room is made for what follows the head, too. */
function putHead(writer: ByteWriter, row: number, column: number, kind: number, following: number): number {
  reserve(writer, HEAD + following);
  const at = writer.length;
  writer.view.setUint32(at, (row << 8) | (column >> 8));
  writer.bytes[at + 4] = column & 255;
  writer.bytes[at + PLACE] = kind;
  writer.length = at + HEAD;
  return at + PLACE;
}

function putNumber(writer: ByteWriter, row: number, column: number, number: number): number {
  const from = putHead(writer, row, column, NUMBER, NUMBER_BYTES);
  writer.view.setFloat64(writer.length, number);
  writer.length += NUMBER_BYTES;
  return shortHash(writer.bytes, from, writer.length);
}

/** With its length in front, so that no text can pass for two cells. */
function putText(writer: ByteWriter, row: number, column: number, kind: number, text: string): number {
  const from = putHead(writer, row, column, kind, LENGTH_BYTES + text.length * BYTES_PER_UNIT);
  const start = writer.length + LENGTH_BYTES;
  writer.length = start;
  putUtf8(writer, text);
  writer.view.setUint32(start - LENGTH_BYTES, writer.length - start);
  return shortHash(writer.bytes, from, writer.length);
}

/** To so many digits. Of most numbers this is sure without spelling them: they are a whole number of hundredths, say. */
function rounded(number: number, digits: number): number {
  const scaled = number * 1e4;
  const whole = Math.round(scaled);
  // A whole number below the limit, divided once, is the very number that its decimal spelling reads as; -0 + 0 is 0.
  if (Math.abs(whole) < (digits === DIGITS ? 1e15 : 1e10) && whole / 1e4 === number) return number + 0;
  return Number(number.toPrecision(digits));
}

function plainBreaks(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
