// SPDX-License-Identifier: EUPL-1.2
import type { Archive } from "../archive/archive";
import { partBytes } from "../parts/part-bytes";
import { addText, compactPool, textPool, type TextPool } from "./text-pool";
import { malformed, nextTag, xmlCursor, type XmlCursor } from "./xml-cursor";
import { isNamed, openRoot, skipElement } from "./xml-walk";

/** The texts that cells share; an empty pool when the workbook has none. */
export function readSharedStrings(archive: Archive, part: string | null): TextPool {
  const bytes = part === null ? null : partBytes(archive, part);
  if (!bytes || part === null) return textPool(Buffer.alloc(0));
  const pool = textPool(bytes);
  const cursor = xmlCursor(bytes, part);
  openRoot(cursor, "sst");
  for (nextTag(cursor); cursor.depth > 0; nextTag(cursor)) {
    if (isNamed(cursor, "si")) scanStringItem(cursor, pool);
    else skipElement(cursor);
  }
  nextTag(cursor);
  if (cursor.kind !== "end") malformed(cursor);
  compactPool(pool);
  return pool;
}

/** Adds the string item (<si> or <is>) whose start tag was just read, and stops at its end tag. */
export function scanStringItem(cursor: XmlCursor, pool: TextPool): number {
  if (cursor.kind === "empty") return addText(pool, 0, 0, false);
  const outer = cursor.depth - 1;
  const start = cursor.at;
  let end = start;
  let children = 0;
  let plainStart = -1;
  let plainEnd = -1;
  for (nextTag(cursor); cursor.depth > outer; nextTag(cursor)) {
    const isText = isNamed(cursor, "t");
    const from = cursor.at;
    skipElement(cursor);
    // Only one tag was passed when the last text began where the first tag ended: no child elements.
    const isPlain = isText && cursor.textStart === from;
    children++;
    plainStart = isPlain ? cursor.textStart : -1;
    plainEnd = cursor.textEnd;
    end = cursor.at;
  }
  const isPlain = children === 1 && plainStart >= 0;
  return isPlain ? addText(pool, plainStart, plainEnd, false) : addText(pool, start, end, true);
}
