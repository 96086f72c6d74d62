// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../../memory/content";
import type { OwnContent } from "../../memory/own-rows";
import { inspectOwnSheet } from "../../memory/inspect-own-sheet";
import { OWN_SHEET_NAMES } from "../../memory/own-sheets";
import { signaturesOf } from "../../memory/signatures";
import type { Summary, SummaryKind } from "../../summaries/summary";
import { addressOf, type CellPosition } from "../../workbook/address";
import type { CellEdit, PlannedRow } from "../../workbook/plan";
import type { Sheet } from "../../workbook/snapshot";
import { type Draft, markHandedOver } from "./draft";
import { makeSheet } from "./make-sheet";
import { because } from "./reasons";
import { type KnownRows, refreshEdits } from "./refresh-sheet";

/** Cells named in a conflict; of more, only the number is told. */
const CELLS_NAMED = 10;

/** The sheet of ours that holds this summary, if one is there. */
export function ownSheetOf(draft: Draft, kind: SummaryKind): Sheet | undefined {
  const record = draft.memory.records.get(kind);
  return record && draft.sheetNamed.get(record.sheet);
}

/**
 * Makes a summary's sheet, or refreshes the one there. A sheet on which somebody wrote outside the columns meant for
 * that is handed over to them, exactly as it is, and a fresh one is made: no cell of theirs is ever lost.
 */
export function placeSummary(draft: Draft, summary: Summary): void {
  const { kind, content, isEmpty } = summary;
  const sheet = ownSheetOf(draft, kind);
  const record = draft.memory.records.get(kind);
  if (sheet && record) {
    const { foreign, kinds } = inspectOwnSheet(sheet, record);
    if (foreign.length === 0) return refresh(draft, sheet, summary, { kinds, knownWidth: record.shape.width });
    handOver(draft, sheet, foreign);
  }
  if (isEmpty) return void draft.notes.push(because("summary-empty", { name: OWN_SHEET_NAMES[kind] }));
  const name = makeSheet(draft, kind, content);
  if (content.links) draft.links.push({ sheet: name, links: content.links });
  draft.records.set(kind, { sheet: name, shape: content.shape, rows: signaturesOf(content) });
}

function refresh(draft: Draft, sheet: Sheet, { kind, content }: Summary, known: KnownRows): void {
  const edits = refreshEdits(sheet, content, known, because("sheet-refreshed", { name: sheet.name }));
  if (edits.some(({ row, column }) => sheet.isLocked(row, column))) {
    // All or nothing: half a refreshed summary would show figures of two moments side by side.
    const why = because("own-sheet-locked", { name: sheet.name });
    draft.conflicts.push({ sheet: sheet.name, cell: null, found: null, wanted: null, why });
    draft.records.set(kind, draft.memory.records.get(kind)!);
    return;
  }
  for (const edit of edits) draft.edits.push(edit);
  if (edits.length > 0) draft.fits.push({ sheet: sheet.name, rows: rowsOf(edits, content) });
  // A sheet that stays as it is keeps its links: a second run must plan nothing.
  if (content.links && edits.length > 0) draft.links.push({ sheet: sheet.name, links: content.links });
  draft.records.set(kind, { sheet: sheet.name, shape: content.shape, rows: signaturesOf(content) });
}

/** The rows that are written, as they will be; one that is emptied has no cells. */
function rowsOf(edits: readonly CellEdit[], { rows }: OwnContent): readonly PlannedRow[] {
  const written = [...new Set(edits.map(({ row }) => row))];
  return written.map((row) => ({ row, cells: rows[row]?.cells ?? [] }));
}

function handOver(draft: Draft, sheet: Sheet, foreign: readonly CellPosition[]): void {
  markHandedOver(draft, sheet.name);
  const cells = foreign.slice(0, CELLS_NAMED).map(({ row, column }) => addressOf(row, column));
  const args = { name: sheet.name, cells: cells.join(", "), more: foreign.length - cells.length };
  const cell = foreign[0]!;
  const found = contentOf(sheet.cell(cell.row, cell.column));
  draft.conflicts.push({ sheet: sheet.name, cell, found, wanted: null, why: because("sheet-handed-over", args) });
}
