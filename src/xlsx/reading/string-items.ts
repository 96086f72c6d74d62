// SPDX-License-Identifier: EUPL-1.2
import type { Archive } from "../archive/archive";
import { partBytes } from "../parts/part-bytes";
import { refuseTooMany } from "./element-count";
import { addText, compactPool, textPool, type TextPool } from "./text-pool";
import { malformed, nextTag, xmlCursor, type XmlCursor } from "./xml-cursor";
import { isNamed, skipElement, walkRoot } from "./xml-walk";

/** The texts that cells share; an empty pool when the workbook has none. */
export function readSharedStrings(archive: Archive, part: string | null): TextPool {
  const bytes = part === null ? null : partBytes(archive, part);
  if (!bytes || part === null) return textPool(Buffer.alloc(0));
  refuseTooMany(bytes, "si", archive.bounds.texts);
  const pool = textPool(bytes);
  const cursor = xmlCursor(bytes, part);
  walkRoot(cursor, "sst", () => {
    if (isNamed(cursor, "si")) scanStringItem(cursor, pool);
    else skipElement(cursor);
  });
  compactPool(pool);
  return pool;
}

/**
 * Adds the string item (<si> or <is>) whose start tag was just read, and stops at its end tag. Nearly all hold one <t> and
 * nothing else: then the text alone is noted, and decoding it needs no XML any more.
 */
export function scanStringItem(cursor: XmlCursor, pool: TextPool): number {
  if (cursor.kind === "empty") return addText(pool, 0, 0, false);
  const outer = cursor.depth - 1;
  const itemStart = cursor.at;
  let itemEnd = itemStart;
  let children = 0;
  let textStart = -1;
  let textEnd = -1;
  for (nextTag(cursor); cursor.depth > outer; nextTag(cursor)) {
    const isText = cursor.kind === "open" && isNamed(cursor, "t");
    textStart = isText ? cursor.at : -1;
    if (isText) passText(cursor);
    else skipElement(cursor);
    textEnd = cursor.textEnd;
    itemEnd = cursor.at;
    children++;
  }
  const isPlain = children === 1 && textStart >= 0;
  return isPlain ? addText(pool, textStart, textEnd, false) : addText(pool, itemStart, itemEnd, true);
}

function passText(cursor: XmlCursor): void {
  nextTag(cursor);
  if (cursor.kind !== "close") malformed(cursor);
}
