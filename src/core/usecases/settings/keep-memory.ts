// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../../memory/content";
import { HEADING_ROW, MEMORY_HEADINGS, MEMORY_ROW_TYPES, memorySheet } from "../../memory/memory-sheet";
import type { OwnRow } from "../../memory/own-rows";
import { STAFF_KINDS } from "../../memory/own-sheets";
import { recordRows } from "../../memory/write-memory";
import type { Sheet } from "../../workbook/snapshot";
import type { Draft } from "../filling/draft";
import { memorySheetOf, writeMemory } from "../filling/place-memory";

/** Adds to the memory what was written on the sheets that staff fill in; all else that it holds stays as it is. */
export function keepMemory(draft: Draft): void {
  const sheet = memorySheetOf(draft);
  const kept = sheet ? entriesOf(sheet) : [];
  const rows = STAFF_KINDS.flatMap((kind) => {
    const record = draft.records.get(kind);
    return record ? recordRows(kind, record) : [];
  });
  writeMemory(draft, memorySheet([...kept, ...rows]));
}

function entriesOf(sheet: Sheet): readonly OwnRow[] {
  const rows: OwnRow[] = [];
  for (const row of sheet.rows()) {
    const cells = MEMORY_HEADINGS.map((_, column) => contentOf(sheet.cell(row, column)));
    const [type, identity] = cells;
    const isAboutSheet = type === MEMORY_ROW_TYPES.sheet || type === MEMORY_ROW_TYPES.rows;
    if (row <= HEADING_ROW || type === null || (isAboutSheet && isOfStaff(identity))) continue;
    rows.push({ kind: "entry", cells: cells.map((value, column) => ({ column, value, style: "text" })) });
  }
  return rows;
}

function isOfStaff(kind: unknown): boolean {
  return STAFF_KINDS.some((each) => each === kind);
}
