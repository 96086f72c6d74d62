// SPDX-License-Identifier: EUPL-1.2
import { rangeAddress } from "../../../core/workbook/address";
import { findAttribute } from "../xml/attributes";
import type { Patch } from "../xml/patches";
import { nextTag, tagCursor, tagIs } from "../xml/tag-cursor";
import { joined, parseBlock, type Block } from "../../../core/workbook/block";
import type { RowPlace } from "./walk-sheet";

/** Makes <dimension> hold the cells that were added; nothing when it did, or when the sheet does not state one. */
export function dimensionPatches(xml: Uint8Array, added: Block): Patch[] {
  const cursor = tagCursor(xml);
  while (nextTag(cursor) && !tagIs(cursor, "sheetData")) {
    if (cursor.kind === "close" || !tagIs(cursor, "dimension")) continue;
    const ref = findAttribute(xml, cursor.nameEnd, cursor.end, "ref");
    const stated = ref && parseBlock(ref.value);
    if (!stated) return [];
    const { top, left, bottom, right } = joined(stated, added);
    const text = rangeAddress({ row: top, column: left }, { row: bottom, column: right });
    return [{ start: ref.valueStart, end: ref.valueEnd, text }];
  }
  return [];
}

/** Makes `spans` of a row hold the columns that were added to it. */
export function spansPatches(xml: Uint8Array, row: RowPlace, left: number, right: number): Patch[] {
  const spans = findAttribute(xml, row.nameEnd, row.openEnd, "spans");
  const stated = spans && /^(\d+):(\d+)$/.exec(spans.value);
  if (!stated) return [];
  const text = `${Math.min(Number(stated[1]), left + 1)}:${Math.max(Number(stated[2]), right + 1)}`;
  return [{ start: spans.valueStart, end: spans.valueEnd, text }];
}
