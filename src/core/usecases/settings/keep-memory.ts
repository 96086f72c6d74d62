// SPDX-License-Identifier: EUPL-1.2
import { MEMORY_ROW_TYPES, memorySheet } from "../../memory/memory-sheet";
import { STAFF_KINDS } from "../../memory/own-sheets";
import { recordRows } from "../../memory/write-memory";
import type { CellContent } from "../../workbook/plan";
import type { Draft } from "../filling/draft";
import { memoryEntries } from "../filling/memory-entries";
import { memorySheetOf, writeMemory } from "../filling/place-memory";

/** Adds to the memory what was written on the sheets that staff fill in; all else that it holds stays as it is. */
export function keepMemory(draft: Draft): void {
  const sheet = memorySheetOf(draft);
  const kept = sheet ? memoryEntries(sheet, isOfOthers) : [];
  const rows = STAFF_KINDS.flatMap((kind) => {
    const record = draft.records.get(kind);
    return record ? recordRows(kind, record) : [];
  });
  writeMemory(draft, memorySheet([...kept, ...rows]));
}

function isOfOthers(type: CellContent, identity: CellContent): boolean {
  const isAboutSheet = type === MEMORY_ROW_TYPES.sheet || type === MEMORY_ROW_TYPES.rows;
  return !isAboutSheet || !STAFF_KINDS.some((kind) => kind === identity);
}
