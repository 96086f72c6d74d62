// SPDX-License-Identifier: EUPL-1.2
import { spells } from "./bytes";
import { malformed, nextTag, type XmlCursor } from "./xml-cursor";

/** Reads a whole part: its root must be `name`, and `visit` must pass each child from its start tag to its end tag. */
export function walkRoot(cursor: XmlCursor, name: string, visit: () => void): void {
  nextTag(cursor);
  if (isAtEnd(cursor) || !isNamed(cursor, name)) malformed(cursor);
  eachChild(cursor, visit);
  nextTag(cursor);
  if (!isAtEnd(cursor)) malformed(cursor);
}

function isAtEnd(cursor: XmlCursor): boolean {
  return cursor.kind === "end";
}

/** Goes through the children of the element whose start tag was just read. Rows and cells have loops of their own: quicker. */
export function eachChild(cursor: XmlCursor, visit: () => void): void {
  if (cursor.kind !== "open") return;
  const outer = cursor.depth - 1;
  for (nextTag(cursor); cursor.depth > outer; nextTag(cursor)) visit();
}

/** Moves from an element's start tag to its end tag; an empty element is both. */
export function skipElement(cursor: XmlCursor): void {
  if (cursor.kind !== "open") return;
  const outer = cursor.depth - 1;
  do nextTag(cursor);
  while (cursor.depth > outer);
}

/** True when the last tag bears this local name. */
export function isNamed(cursor: XmlCursor, name: string): boolean {
  return spells(cursor.bytes, cursor.nameStart, cursor.nameEnd, name);
}
