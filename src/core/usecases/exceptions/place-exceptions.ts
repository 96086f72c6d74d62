// SPDX-License-Identifier: EUPL-1.2
import type { JudgedException } from "../../checks/exceptions/exception";
import { findingMessage } from "../../checks/message";
import { contentOf, holds } from "../../memory/content";
import type { OwnSheetRecord } from "../../memory/memory";
import { markOf, type OwnSheetKind, STAFF_KINDS } from "../../memory/own-sheets";
import { signaturesOf } from "../../memory/signatures";
import { EXCEPTION_HEADINGS, type ExceptionField } from "../../settings/exception-headings";
import { findStaffSheet, type StaffSheet } from "../../settings/staff-sheets";
import { fitting } from "../../summaries/cell-list";
import { exceptionsSheet, exceptionStyle, type ExceptionValues } from "../../summaries/exceptions-sheet";
import { fold } from "../../values/fold";
import { EXCEPTION_STATES } from "../../wording/exceptions";
import { renderTemplate } from "../../wording/template";
import type { CellContent, CellEdit, PlannedRow } from "../../workbook/plan";
import type { Sheet } from "../../workbook/snapshot";
import type { Draft } from "../filling/draft";
import { makeSheet } from "../filling/make-sheet";
import { because, type FillReason } from "../filling/reasons";
import type { Verification } from "../verify";
import { wasTyped, withPerfColumns } from "./perf-columns";

/** «Eccezioni»: made where something may have to be accepted; once there, only PERF's own columns are written. */
export function placeExceptions(draft: Draft, { workbook, memory, findings, inputs }: Verification): void {
  const found = findStaffSheet(workbook, memory, "eccezioni");
  if (found) return stampExceptions(draft, found, inputs.exceptions);
  if (findings.some(({ severity }) => severity !== "info")) makeExceptions(draft);
}

/** Makes «Eccezioni» with these rows. */
export function makeExceptions(draft: Draft, entries: readonly ExceptionValues[] = []): void {
  const content = exceptionsSheet(entries);
  const sheet = makeSheet(draft, "eccezioni", content);
  remember(draft, { sheet, shape: content.shape, rows: signaturesOf(content) });
}

/** What staff write stands before all else in the memory, as it will at the next run: which must then plan nothing. */
function remember({ records }: Draft, record: OwnSheetRecord): void {
  const known = new Map<OwnSheetKind, OwnSheetRecord>([...records, ["eccezioni", record]]);
  const kinds = new Set<OwnSheetKind>([...STAFF_KINDS, ...known.keys()]);
  records.clear();
  for (const kind of kinds) if (known.has(kind)) records.set(kind, known.get(kind)!);
}

function stampExceptions(draft: Draft, sheet: StaffSheet, exceptions: readonly JudgedException[]): void {
  const { found, edits } = withPerfColumns(sheet);
  const stamps = exceptions.flatMap((each) => {
    return editsOf(found, each.place.at.row, stampOf(each), "exception-judged");
  });
  addEdits(draft, found, [...edits, ...stamps]);
  if (edits.length > 0) adopt(draft, found);
}

/** A sheet that staff typed is followed from now on like one that PERF made, whatever name it is given. */
function adopt(draft: Draft, { sheet, headings, record }: StaffSheet): void {
  if (record) return;
  const shape = { width: Math.max(...headings!.columns.values()) + 1, staffColumns: [], keyColumn: null };
  draft.names.push({ name: markOf("eccezioni"), sheet: sheet.name, row: 0, column: 0 });
  remember(draft, { sheet: sheet.name, shape, rows: [] });
}

/** What PERF writes beside an exception. What was accepted stays to be read where it is accepted no more. */
export function stampOf({ cause, state, finding, newKey }: JudgedException): ExceptionValues {
  const text = renderTemplate(EXCEPTION_STATES[cause.code] ?? cause.code, cause.args);
  const seen = state === "in-force" && finding !== null ? { seen: fitting(findingMessage(finding)) } : {};
  return { state: text, ...seen, ...(newKey === "" ? {} : { key: newKey }) };
}

/** The cells of a row that do not hold these values yet. A formula of staff's stays. */
export function editsOf(
  { sheet, headings }: StaffSheet,
  row: number,
  values: ExceptionValues,
  code: FillReason,
): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  const why = because(code, { name: sheet.name });
  for (const [field, value] of Object.entries(values) as [ExceptionField, ExceptionValues[ExceptionField]][]) {
    const column = headings?.columns.get(fold(EXCEPTION_HEADINGS[field]));
    if (column === undefined || value === undefined) continue;
    const cell = sheet.cell(row, column);
    if (holds(cell, value) || cell.formula !== "none") continue;
    const old = contentOf(cell);
    const style = styleOf(field, { headings, old, value });
    edits.push({ sheet: sheet.name, row, column, old, value, style, format: null, why });
  }
  return edits;
}

function styleOf(
  field: ExceptionField,
  { headings, old, value }: Pick<StaffSheet, "headings"> & Pick<CellEdit, "old" | "value">,
): CellEdit["style"] {
  // a date written over a text would show its number
  if (old !== null && typeof value !== "number") return "keep";
  // where the width is staff's, a long text that is wrapped might make a tower of its row
  const isLong = field === "seen" || field === "key";
  return isLong && wasTyped(headings) ? "keep" : exceptionStyle(field);
}

/** All or nothing: half the states would be of another moment. */
export function addEdits(draft: Draft, { sheet, headings }: StaffSheet, edits: readonly CellEdit[]): void {
  if (!edits.some(({ row, column }) => sheet.isLocked(row, column))) {
    for (const edit of edits) draft.edits.push(edit);
    // nobody knows which texts are wrapped on a sheet that staff typed
    if (edits.length > 0 && !wasTyped(headings)) draft.fits.push({ sheet: sheet.name, rows: rowsWith(sheet, edits) });
    return;
  }
  const why = because("own-sheet-locked", { name: sheet.name });
  draft.conflicts.push({ sheet: sheet.name, cell: null, found: null, wanted: null, why });
}

/** The rows of a sheet that staff write, with what is written now: their texts are wrapped, as they were made. */
function rowsWith(sheet: Sheet, edits: readonly CellEdit[]): readonly PlannedRow[] {
  const written = new Map<number, Map<number, CellContent>>();
  for (const { row, column, value } of edits) {
    const cells = written.get(row) ?? new Map(sheet.columns(row).map((c) => [c, contentOf(sheet.cell(row, c))]));
    written.set(row, cells.set(column, value));
  }
  return [...written].map(([row, cells]) => {
    return { row, cells: [...cells].map(([column, value]) => ({ column, value, style: "text" })) };
  });
}
