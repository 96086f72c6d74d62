// SPDX-License-Identifier: EUPL-1.2
import { refuse } from "../archive/refused";
import { AMPERSAND, APOSTROPHE, COLON, EXCLAMATION, GREATER, isSpace, LESS, QUESTION, QUOTE, SLASH } from "./bytes";
import { passDeclaration, passEntity, passInstruction } from "./xml-marks";

const DEEPEST = 256;
/** Bytes of one tag. Lists of areas, in attributes of honest sheets, reach a tenth of it. */
export const LONGEST_TAG = 1 << 22;

/**
 * A place in an XML part, moved from tag to tag over the bytes: a sheet of a million cells makes no object at all.
 * It is strict where damage could be misread (nesting, quotes, entities, ends) and does not care for the rest.
 */
export interface XmlCursor {
  readonly bytes: Buffer;
  /** Name of the part, for refusals. */
  readonly part: string;
  readonly end: number;
  /** Where reading goes on: after the last tag. */
  at: number;
  kind: "open" | "close" | "empty" | "end";
  /** Local name of the last tag: prefixes are whatever the writing program liked. */
  nameStart: number;
  nameEnd: number;
  /** Its attributes, to be read by `nextAttribute`. */
  attributesAt: number;
  attributesEnd: number;
  /** What stood between the tag before and this one, CDATA and comments included. */
  textStart: number;
  textEnd: number;
  /** Elements open after the last tag. */
  depth: number;
  /** Start and end of the qualified name of each open element. */
  readonly open: Int32Array;
}

/** Stands before the first tag of the bytes given. */
export function xmlCursor(bytes: Buffer, part: string, start = 0, end = bytes.length): XmlCursor {
  const nothing = { nameStart: 0, nameEnd: 0, attributesAt: 0, attributesEnd: 0, textStart: 0, textEnd: 0, depth: 0 };
  return { bytes, part, end, at: start, kind: "end", ...nothing, open: new Int32Array(2 * DEEPEST) };
}

/** Moves to the next tag; kind "end" when there is none and every element is closed. Refuses what is not well formed. */
export function nextTag(cursor: XmlCursor): void {
  const { bytes, end } = cursor;
  let at = cursor.at;
  cursor.textStart = at;
  for (;;) {
    while (at < end && bytes[at] !== LESS) at = bytes[at] === AMPERSAND ? passEntity(cursor, at) : at + 1;
    if (at >= end) return finish(cursor);
    const mark = bytes[at + 1];
    if (mark === EXCLAMATION) at = passDeclaration(cursor, at);
    else if (mark === QUESTION) at = passInstruction(cursor, at);
    else break;
  }
  cursor.textEnd = at;
  if (bytes[at + 1] === SLASH) closeElement(cursor, at + 2);
  else openElement(cursor, at + 1);
}

function finish(cursor: XmlCursor): void {
  if (cursor.depth > 0) malformed(cursor);
  cursor.kind = "end";
  cursor.at = cursor.textEnd = cursor.end;
}

function openElement(cursor: XmlCursor, start: number): void {
  const { bytes, end } = cursor;
  const nameEnd = readName(cursor, start);
  let at = nameEnd;
  // An attribute may hold ">" as it is: quotes are followed.
  for (; at < end && bytes[at] !== GREATER; at++) {
    const byte = bytes[at]!;
    if (byte === LESS) malformed(cursor);
    if (byte === QUOTE || byte === APOSTROPHE) at = closingQuote(cursor, at);
  }
  if (at >= end || at - start > LONGEST_TAG) malformed(cursor);
  cursor.at = at + 1;
  cursor.attributesAt = nameEnd;
  const isEmpty = bytes[at - 1] === SLASH && at - 1 >= nameEnd;
  cursor.attributesEnd = isEmpty ? at - 1 : at;
  cursor.kind = isEmpty ? "empty" : "open";
  if (!isEmpty) push(cursor, start, nameEnd);
}

function closingQuote(cursor: XmlCursor, at: number): number {
  const { bytes, end } = cursor;
  const quote = bytes[at]!;
  let i = at + 1;
  // "<" is not allowed there either: a lost quote shows at the next tag, not at the end of the part.
  while (i < end && bytes[i] !== quote && bytes[i] !== LESS) i++;
  return i < end && bytes[i] === quote ? i : malformed(cursor);
}

function push(cursor: XmlCursor, start: number, end: number): void {
  if (cursor.depth >= DEEPEST) malformed(cursor);
  cursor.open[2 * cursor.depth] = start;
  cursor.open[2 * cursor.depth + 1] = end;
  cursor.depth++;
}

function closeElement(cursor: XmlCursor, start: number): void {
  const { bytes, open } = cursor;
  let at = readName(cursor, start);
  if (cursor.depth === 0) malformed(cursor);
  cursor.depth--;
  const opened = open[2 * cursor.depth]!;
  if (open[2 * cursor.depth + 1]! - opened !== at - start) malformed(cursor);
  for (let i = 0; i < at - start; i++) if (bytes[opened + i] !== bytes[start + i]) malformed(cursor);
  while (at < cursor.end && isSpace(bytes[at]!)) at++;
  if (at >= cursor.end || bytes[at] !== GREATER) malformed(cursor);
  cursor.at = at + 1;
  cursor.kind = "close";
}

function readName(cursor: XmlCursor, start: number): number {
  const { bytes, end } = cursor;
  let at = start;
  cursor.nameStart = start;
  for (; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === COLON) cursor.nameStart = at + 1;
    else if (byte === GREATER || byte === SLASH || isSpace(byte)) break;
  }
  if (at >= end || at === cursor.nameStart) malformed(cursor);
  cursor.nameEnd = at;
  return at;
}

/** Gives the part up. */
export function malformed(cursor: { readonly part: string }): never {
  return refuse("malformed", cursor.part);
}
