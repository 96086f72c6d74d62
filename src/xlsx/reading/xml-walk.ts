// SPDX-License-Identifier: EUPL-1.2
import { spells } from "./bytes";
import { malformed, nextTag, type XmlCursor } from "./xml-cursor";

/** Reads the first tag, which must be the start of `name` (or an empty one). */
export function openRoot(cursor: XmlCursor, name: string): void {
  nextTag(cursor);
  if (cursor.kind === "end" || !isNamed(cursor, name)) malformed(cursor);
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
