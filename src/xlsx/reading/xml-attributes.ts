// SPDX-License-Identifier: EUPL-1.2
import { APOSTROPHE, EQUALS, isSpace, QUOTE, spells } from "./bytes";
import { malformed, type XmlCursor } from "./xml-cursor";
import { decodeXml } from "./xml-text";

/** Where one attribute's name and value lie. One object serves all attributes of a part. */
export interface AttributeSpan {
  nameStart: number;
  nameEnd: number;
  start: number;
  end: number;
}

/** Moves to the next attribute of the last tag; false after the last one. */
export function nextAttribute(cursor: XmlCursor, span: AttributeSpan): boolean {
  const { bytes, attributesEnd } = cursor;
  let at = skipSpaces(bytes, cursor.attributesAt, attributesEnd);
  if (at >= attributesEnd) return false;
  span.nameStart = at;
  while (at < attributesEnd && bytes[at] !== EQUALS && !isSpace(bytes[at]!)) at++;
  span.nameEnd = at;
  at = skipSpaces(bytes, at, attributesEnd);
  if (bytes[at] !== EQUALS || at >= attributesEnd) malformed(cursor);
  at = skipSpaces(bytes, at + 1, attributesEnd);
  const quote = bytes[at]!;
  if (at >= attributesEnd || (quote !== QUOTE && quote !== APOSTROPHE)) malformed(cursor);
  span.start = ++at;
  while (at < attributesEnd && bytes[at] !== quote) at++;
  if (at >= attributesEnd) malformed(cursor);
  span.end = at;
  cursor.attributesAt = at + 1;
  return true;
}

/** The value of an attribute of the last tag, undefined without it. */
export function attribute(cursor: XmlCursor, name: string): string | undefined {
  const span: AttributeSpan = { nameStart: 0, nameEnd: 0, start: 0, end: 0 };
  const from = cursor.attributesAt;
  let value: string | undefined;
  while (value === undefined && nextAttribute(cursor, span)) {
    if (spells(cursor.bytes, span.nameStart, span.nameEnd, name)) value = decodeXml(cursor.bytes, span.start, span.end);
  }
  cursor.attributesAt = from;
  return value;
}

function skipSpaces(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(bytes[at]!)) at++;
  return at;
}
