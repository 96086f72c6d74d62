// SPDX-License-Identifier: EUPL-1.2
import { HEADING_ROW, MEMORY_ROW_TYPES } from "../../memory/memory-sheet";
import type { OwnContent, OwnRow, RowKind } from "../../memory/own-rows";
import { memoryContent, type WrittenValue } from "../../memory/write-memory";
import type { Sheet } from "../../workbook/snapshot";
import type { Draft } from "./draft";
import { makeSheet } from "./make-sheet";
import { memoryEntries } from "./memory-entries";
import { because } from "./reasons";
import { refreshEdits } from "./refresh-sheet";

/** Last of all: the memory of what the plan will have written. None is made while there is nothing to remember. */
export function placeMemory(draft: Draft, written: ReadonlyMap<string, WrittenValue>): void {
  const isEmpty = written.size + draft.records.size + draft.handedOver.size === 0;
  if (isEmpty && !memorySheetOf(draft)) return;
  const content = memoryContent(written, draft.records, draft.handedOver);
  writeMemory(draft, { ...content, rows: [...content.rows, ...frozenSince(draft)] });
}

/** What a copy has lost is asked for by its seal, and by no other. */
function frozenSince({ memory, records, sheetNamed }: Draft): readonly OwnRow[] {
  const record = memory.records.get("sigillo");
  const sheet = memorySheetOf({ memory, sheetNamed });
  if (!record || !sheet || records.get("sigillo") !== record) return [];
  return memoryEntries(sheet, (type) => type === MEMORY_ROW_TYPES.frozen);
}

/** Makes the memory's sheet, or brings it to this content. */
export function writeMemory(draft: Draft, content: OwnContent): void {
  const sheet = memorySheetOf(draft);
  if (!sheet) return void makeSheet(draft, "memoria", content);
  const why = because("sheet-refreshed", { name: sheet.name });
  const edits = refreshEdits(
    sheet,
    content,
    { kinds: memoryKinds(sheet, content), knownWidth: content.shape.width },
    why,
  );
  // Somebody protected it: what must be remembered goes on a fresh sheet, to which the hidden name then points.
  if (edits.some(({ row, column }) => sheet.isLocked(row, column))) makeSheet(draft, "memoria", content);
  else for (const edit of edits) draft.edits.push(edit);
}

export function memorySheetOf(draft: Pick<Draft, "memory" | "sheetNamed">): Sheet | undefined {
  for (const [name, kind] of draft.memory.ownSheets) if (kind === "memoria") return draft.sheetNamed.get(name);
  return undefined;
}

/** The memory was read whole, so that every row under its heading is an entry. */
function memoryKinds(sheet: Sheet, content: OwnContent): ReadonlyMap<number, RowKind> {
  const kinds = new Map<number, RowKind>();
  for (const row of sheet.rows()) kinds.set(row, row > HEADING_ROW ? "entry" : content.rows[row]!.kind);
  return kinds;
}
