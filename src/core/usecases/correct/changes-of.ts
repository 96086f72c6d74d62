// SPDX-License-Identifier: EUPL-1.2
import { memoryKey } from "../../memory/keys";
import type { Memory } from "../../memory/memory";
import { MEMORY_ROW_TYPES, memorySheet } from "../../memory/memory-sheet";
import { valueRows, type WrittenValue } from "../../memory/write-memory";
import type { CellContent, CellEdit, WritePlan } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { plainDraft } from "../filling/draft";
import { memoryEntries } from "../filling/memory-entries";
import { memorySheetOf, writeMemory } from "../filling/place-memory";
import type { FillPlan } from "../fill";
import { byCell } from "./cells";
import type { Offer } from "./offer-corrections";

/** New identities by old ones (`memoryKey`), of what a fix has given another name. */
export type Renamed = ReadonlyMap<string, string>;

/** What is written for these corrections: each cell once, and the memory of the percentages among them. */
export function changesOf(
  workbook: WorkbookSnapshot,
  memory: Memory,
  made: readonly Offer[],
  renamed: Renamed,
): FillPlan {
  const draft = plainDraft(workbook, memory);
  const written = new Map<string, WrittenValue>();
  const seen = byCell<CellEdit>();
  for (const { correction, written: values } of made) {
    for (const edit of correction.edits) {
      if (!seen.get(edit.sheet, edit)) draft.edits.push(edit);
      seen.set(edit.sheet, edit, edit);
    }
    for (const [identity, value] of values) written.set(renamed.get(memoryKey(identity)) ?? identity, value);
  }
  if (written.size + renamed.size > 0) rememberWritten(draft, written, renamed);
  const { edits, sheets, names, conflicts, notes } = draft;
  const plan: WritePlan = { edits, sheets, names, conflicts };
  return { plan, notes };
}

/** Adds to the memory the percentages written, as a filling would; all else that it holds stays as it is. */
function rememberWritten(
  draft: ReturnType<typeof plainDraft>,
  written: ReadonlyMap<string, WrittenValue>,
  renamed: Renamed,
): void {
  const sheet = memorySheetOf(draft);
  const fresh = new Set([...written.keys()].map(memoryKey));
  const isKept = (type: CellContent, identity: CellContent): boolean =>
    type !== MEMORY_ROW_TYPES.value || !fresh.has(String(identity));
  const kept = sheet ? memoryEntries(sheet, isKept) : [];
  const rows = kept.map((row) => ({ ...row, cells: row.cells.map((cell) => renamedCell(cell, renamed)) }));
  writeMemory(draft, memorySheet([...rows, ...valueRows(written)]));
}

const IDENTITY_COLUMN = 1;

function renamedCell<T extends { readonly column: number; readonly value: CellContent }>(cell: T, renamed: Renamed): T {
  const name = cell.column === IDENTITY_COLUMN ? renamed.get(String(cell.value)) : undefined;
  return name === undefined ? cell : { ...cell, value: memoryKey(name) };
}
