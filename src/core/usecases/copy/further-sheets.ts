// SPDX-License-Identifier: EUPL-1.2
import { MEMORY_ROW_TYPES, memorySheet } from "../../memory/memory-sheet";
import type { OwnRow } from "../../memory/own-rows";
import { isOwnSheetKind } from "../../memory/own-sheets";
import { recordRows } from "../../memory/write-memory";
import type { Reason, WritePlan } from "../../workbook/plan";
import type { FurtherSheet } from "../fill";
import { type Draft, plainDraft, planOf } from "../filling/draft";
import { memoryEntries } from "../filling/memory-entries";
import { memorySheetOf, writeMemory } from "../filling/place-memory";
import { placeSummary } from "../filling/place-summary";
import type { Verification } from "../verify";

/** Plans the sheets that a copy has besides, with the memory of them and of the formulas that it loses; all else stays as it is. */
export function furtherSheets(
  { workbook, memory }: Pick<Verification, "workbook" | "memory">,
  further: readonly FurtherSheet[],
  frozen: readonly OwnRow[],
): { readonly plan: WritePlan; readonly notes: readonly Reason[] } {
  const draft = plainDraft(workbook, memory);
  for (const sheetOf of further) placeSummary(draft, sheetOf(draft));
  if (draft.sheets.length + draft.edits.length + frozen.length > 0) remember(draft, frozen);
  return { plan: planOf(draft), notes: draft.notes };
}

function remember(draft: Draft, frozen: readonly OwnRow[]): void {
  const sheet = memorySheetOf(draft);
  const kept = sheet
    ? memoryEntries(sheet, (type, identity) => {
        const isAboutSheet = type === MEMORY_ROW_TYPES.sheet || type === MEMORY_ROW_TYPES.rows;
        return (
          !isAboutSheet || typeof identity !== "string" || !isOwnSheetKind(identity) || !draft.records.has(identity)
        );
      })
    : [];
  const rows = [...draft.records].flatMap(([kind, record]) => recordRows(kind, record));
  writeMemory(draft, memorySheet([...kept, ...rows, ...frozen]));
}
