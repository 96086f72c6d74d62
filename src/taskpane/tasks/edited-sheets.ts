// SPDX-License-Identifier: EUPL-1.2
import { inspectOwnSheet } from "../../core/memory/inspect-own-sheet";
import { type OwnSheetKind, STAFF_KINDS } from "../../core/memory/own-sheets";
import type { Steps } from "../../core/steps/steps";
import type { Verification } from "../../core/usecases/verify";
import { addressOf, parseAddress } from "../../core/workbook/address";
import type { EditedSheet } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import { PLAIN_WORK } from "./in-slices";
import type { WorkbookChange } from "./open-workbook";
import { hasWritten, type TaskResult } from "./run-task";

/** Cells named of one sheet. */
const CELLS_NAMED = 5;

/** Adds to what a task leaves which sheets of PERF's have been edited. What is written by then is not given up any more. */
export async function withEditedSheets(result: TaskResult): Promise<TaskResult> {
  const { verification } = result.changes ?? {};
  if (!verification) return result;
  const kept = hasWritten(result) ? { keptSheets: [] } : {};
  const editedSheets = await PLAIN_WORK.inSlices(editedSheetsSteps(verification));
  return { ...result, changes: { ...result.changes, ...kept, editedSheets } };
}

/** Notes an edit that was told and not read. */
export function noteEdit(store: PaneStore, change: WorkbookChange): void {
  const { verification, editedSheets } = store.get();
  if (verification && change.kind === "cells")
    store.set({ editedSheets: withEdit(editedSheets, change, verification.memory) });
}

/** The sheets of PERF's on which somebody has written, as a reading finds them: by what PERF remembers to have written. */
export function* editedSheetsSteps({ workbook, memory }: Verification): Steps<readonly EditedSheet[]> {
  const edited: EditedSheet[] = [];
  for (const record of askedAbout(memory)) {
    const sheet = workbook.sheets.find(({ name }) => name === record.sheet);
    const cells = sheet ? inspectOwnSheet(sheet, record).foreign.slice(0, CELLS_NAMED) : [];
    if (cells.length > 0) edited.push({ sheet: record.sheet, cells: cells.map((at) => addressOf(at.row, at.column)) });
    yield;
  }
  return edited;
}

/** Settings and exceptions are there to be written on: PERF never makes those sheets anew, and has nothing to ask. */
function askedAbout({ records }: Verification["memory"]) {
  const isStaffs = (kind: OwnSheetKind): boolean => STAFF_KINDS.some((each) => each === kind);
  return [...records].filter(([kind]) => !isStaffs(kind)).map(([, record]) => record);
}

/** The edited sheets with one edit more. Staff's own columns, and the memory's sheet, are no matter to ask about. */
function withEdit(
  edited: readonly EditedSheet[],
  { sheet, address }: Extract<WorkbookChange, { readonly kind: "cells" }>,
  memory: Verification["memory"],
): readonly EditedSheet[] {
  const record = askedAbout(memory).find((each) => each.sheet === sheet);
  if (!record || isWithin(address, record.shape.staffColumns)) return edited;
  const before = edited.find((each) => each.sheet === sheet)?.cells ?? [];
  if (before.includes(address) || before.length >= CELLS_NAMED) return edited;
  return [...edited.filter((each) => each.sheet !== sheet), { sheet, cells: [...before, address] }];
}

/** True when "B3" or "B3:C9" lies in these columns alone. Whole rows and columns do not: they have headings. */
function isWithin(address: string, columns: readonly number[]): boolean {
  const [from, to] = address.split(":");
  const [first, last] = [parseAddress(from ?? ""), parseAddress(to ?? from ?? "")];
  if (!first || !last) return false;
  for (let column = first.column; column <= last.column; column++) if (!columns.includes(column)) return false;
  return true;
}
