// SPDX-License-Identifier: EUPL-1.2
import { decodeXml } from "./xml-text";

// Up to this, ten times the mantissa plus a digit is still exact: below 2 to the 53rd.
const EXACT_MANTISSA = 900_719_925_474_098;
const EXACT_POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const LARGEST_ROUNDED = /^[+-]?1\.7976931348623(?:2|1[6-9]\d*|15[89]\d*)[eE]\+?308$/;
const MINUS = 0x2d;
const POINT = 0x2e;

/**
 * The number written there, exactly as Number(text) would give it; NaN when it is none. Short numbers are made from
 * their digits without a string: a whole mantissa and a power of ten up to 22 are both exact, so one division rounds right.
 */
export function numberAt(bytes: Buffer, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === MINUS;
  if (isNegative) at++;
  const digitsFrom = at;
  let mantissa = 0;
  let pointAt = -1;
  for (; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === POINT && pointAt < 0) pointAt = at;
    else if (byte < 0x30 || byte > 0x39 || mantissa > EXACT_MANTISSA) return anyNumber(bytes, start, end);
    else mantissa = mantissa * 10 + (byte - 0x30);
  }
  const decimals = pointAt < 0 ? 0 : end - pointAt - 1;
  if (end - digitsFrom <= (pointAt < 0 ? 0 : 1) || decimals > 22) return anyNumber(bytes, start, end);
  const value = decimals === 0 ? mantissa : mantissa / EXACT_POWERS[decimals]!;
  return isNegative ? -value : value;
}

// Exponents, 16 digits and more, blanks around, entities.
function anyNumber(bytes: Buffer, start: number, end: number): number {
  const text = decodeXml(bytes, start, end).trim();
  // Number() alone would take "", "0x1F" and "Infinity" for numbers.
  const value = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : largestNumber(text);
}

// openpyxl and LibreOffice write the largest number there is with 15 or 16 digits, which round it up to beyond all numbers.
function largestNumber(text: string): number {
  if (!LARGEST_ROUNDED.test(text)) return NaN;
  return text.startsWith("-") ? -Number.MAX_VALUE : Number.MAX_VALUE;
}
