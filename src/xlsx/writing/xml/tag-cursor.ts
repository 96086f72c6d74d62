// SPDX-License-Identifier: EUPL-1.2
import { refuse } from "../../archive/refused";

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const COLON = 0x3a;
const QUOTES = [0x22, 0x27];

/** Where the last tag read stands, in bytes. One object moves along the part: a sheet has millions of tags. */
export interface TagCursor {
  readonly xml: Uint8Array;
  kind: "open" | "close" | "empty";
  /** Its "<", and one past its ">". */
  start: number;
  end: number;
  /** Its name without prefix, and where the whole name starts. */
  qualifiedStart: number;
  nameStart: number;
  nameEnd: number;
}

export function tagCursor(xml: Uint8Array, from = 0): TagCursor {
  return { xml, kind: "open", start: from, end: from, qualifiedStart: from, nameStart: from, nameEnd: from };
}

/** Moves to the next tag, over text, comments, CDATA and instructions; false at the end of the part. */
export function nextTag(cursor: TagCursor): boolean {
  const { xml } = cursor;
  let at = cursor.end;
  for (;;) {
    while (at < xml.length && xml[at] !== LT) at++;
    if (at >= xml.length) return false;
    const mark = xml[at + 1];
    if (mark !== BANG && mark !== QUESTION) break;
    at = mark === QUESTION ? pastMark(xml, at + 2, "?>") : pastDeclaration(xml, at);
  }
  readTag(cursor, at);
  return true;
}

/** True when the tag bears this local name. */
export function tagIs(cursor: TagCursor, name: string): boolean {
  const { xml, nameStart } = cursor;
  if (cursor.nameEnd - nameStart !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (xml[nameStart + i] !== name.charCodeAt(i)) return false;
  return true;
}

function readTag(cursor: TagCursor, start: number): void {
  const { xml } = cursor;
  const closing = xml[start + 1] === SLASH;
  let at = start + (closing ? 2 : 1);
  cursor.start = start;
  cursor.qualifiedStart = cursor.nameStart = at;
  for (; at < xml.length && !endsName(xml[at]!); at++) if (xml[at] === COLON) cursor.nameStart = at + 1;
  cursor.nameEnd = at;
  const gt = closingBracket(xml, at);
  cursor.end = gt + 1;
  cursor.kind = closing ? "close" : xml[gt - 1] === SLASH ? "empty" : "open";
}

/** An attribute may hold ">" unescaped, so quotes are followed. */
function closingBracket(xml: Uint8Array, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const byte = xml[at]!;
    if (byte === GT) return at;
    if (!QUOTES.includes(byte)) continue;
    at = xml.indexOf(byte, at + 1);
    if (at < 0) break;
  }
  return refuse("malformed", "");
}

function pastDeclaration(xml: Uint8Array, at: number): number {
  const opening = latin1(xml, at, at + 9);
  if (opening.startsWith("<!--")) return pastMark(xml, at + 4, "-->");
  if (opening === "<![CDATA[") return pastMark(xml, at + 9, "]]>");
  return opening.toUpperCase() === "<!DOCTYPE" ? refuse("doctype", "") : refuse("malformed", "");
}

function pastMark(xml: Uint8Array, from: number, mark: string): number {
  const found = asBuffer(xml).indexOf(mark, from, "latin1");
  return found < 0 ? refuse("malformed", "") : found + mark.length;
}

function endsName(byte: number): boolean {
  return byte <= 0x20 || byte === GT || byte === SLASH;
}

/** The same bytes, with the searching of a Buffer. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Bytes as text, one character a byte: for names and numbers, which are ASCII. */
export function latin1(xml: Uint8Array, from: number, to: number): string {
  return asBuffer(xml).toString("latin1", from, Math.min(to, xml.length));
}
