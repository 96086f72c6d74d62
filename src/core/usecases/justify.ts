// SPDX-License-Identifier: EUPL-1.2
import type { JudgedException, WrittenException } from "../checks/exceptions/exception";
import { judgeExceptions, keyFor } from "../checks/exceptions/judge";
import { subjectsOf } from "../checks/exceptions/subjects";
import type { Finding } from "../checks/finding";
import { contentOf } from "../memory/content";
import { findStaffSheet, type StaffSheet } from "../settings/staff-sheets";
import { WHOLE_WORKBOOK } from "../checks/exceptions/match-words";
import type { ExceptionValues } from "../summaries/exceptions-sheet";
import { addressOf } from "../workbook/address";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { judgingSources } from "./exceptions/answer-findings";
import { addEdits, editsOf, makeExceptions, stampOf } from "./exceptions/place-exceptions";
import { withPerfColumns } from "./exceptions/perf-columns";
import type { FillPlan } from "./fill";
import { type Draft, plainDraft, planOf } from "./filling/draft";
import { because } from "./filling/reasons";
import { keepMemory } from "./settings/keep-memory";
import type { Verification } from "./verify";

/** A decision on a finding, as somebody has taken it. */
export interface Justification {
  readonly reason: string;
  /** Role of whoever decides, never a name. */
  readonly role: string;
  /** Days since 1899-12-30. */
  readonly date: number;
  /** Last day on which it holds; null: until the cycle ends. */
  readonly expiry: number | null;
}

/**
 * Plans the row of «Eccezioni» that accepts a finding of this verification, and the sheet where it is not there yet. A
 * finding of which somebody has decided before keeps its row: it is brought to the new decision. Writes nothing.
 */
export function justify(
  workbook: WorkbookSnapshot,
  verification: Verification,
  finding: Finding,
  decision: Justification,
): FillPlan {
  const draft = plainDraft(workbook, verification.memory);
  const found = findStaffSheet(workbook, verification.memory, "eccezioni");
  const known = verification.inputs.exceptions.find((each) => speaksOf(each, finding));
  const written = { ...(known ?? newRow(verification, finding, found)), ...asWritten(decision) };
  const stamped = stampOf(judgedFor(finding, written, verification));
  const values = { ...valuesOf(decision, workbook.dateSystem), ...stamped };
  if (known && found) writeRow(draft, found, known.place.at.row, values);
  else place(draft, found, written, values);
  return { plan: planOf(draft), notes: draft.notes };
}

/** Rows that are needless beside another say nothing of their own. */
function speaksOf({ cause, finding: of }: JudgedException, finding: Finding): boolean {
  if (of === null || cause.code === "repeated" || of.rule !== finding.rule || of.messageId !== finding.messageId)
    return false;
  return JSON.stringify([of.place, of.data]) === JSON.stringify([finding.place, finding.data]);
}

/** Beside cell and sheet the name, so that people see what is meant, and a row that was moved is not taken for another. */
function newRow(verification: Verification, { rule, place }: Finding, found: StaffSheet | null): WrittenException {
  const { title } = subjectsOf(judgingSources(verification)).of(place);
  return {
    place: { sheet: found?.sheet.name ?? "", at: { row: found ? freeRow(found, verification) : 0, column: 0 } },
    rule,
    sheet: place?.sheet ?? WHOLE_WORKBOOK,
    cell: place ? addressOf(place.at.row, place.at.column) : "",
    label: title.trim(),
    ...{ reason: "", role: "", date: null, expiry: null, dateText: "", expiryText: "", key: "" },
  };
}

/** The first blank row below the exceptions that there are. */
function freeRow({ sheet, headings }: StaffSheet, { inputs }: Verification): number {
  const last = inputs.exceptions.reduce((most, each) => Math.max(most, each.place.at.row), headings?.row ?? 0);
  let row = last + 1;
  const isBlank = (): boolean => sheet.columns(row).every((column) => contentOf(sheet.cell(row, column)) === null);
  while (!isBlank()) row++;
  return row;
}

type Decided = Pick<WrittenException, "reason" | "role" | "date" | "expiry" | "dateText" | "expiryText">;

function asWritten({ reason, role, date, expiry }: Justification): Decided {
  return { reason, role, date, expiry, dateText: "", expiryText: "" };
}

/** Matched by its key, so that of two things said in one cell this one is meant. */
function judgedFor(finding: Finding, written: WrittenException, verification: Verification): JudgedException {
  const sources = judgingSources(verification);
  const key = keyFor(written, finding, sources);
  return judgeExceptions(verification.findings, [{ ...written, key }], sources)[0]!;
}

const DAYS_1904 = 1462;

function valuesOf({ reason, role, date, expiry }: Justification, dateSystem: 1900 | 1904): ExceptionValues {
  const serial = (day: number): number => day - (dateSystem === 1904 ? DAYS_1904 : 0);
  return { reason, role, date: serial(date), expiry: expiry === null ? null : serial(expiry) };
}

function place(draft: Draft, found: StaffSheet | null, written: WrittenException, values: ExceptionValues): void {
  const { rule, sheet, cell, label } = written;
  const row = { rule, sheet, cell: cell || null, label: label || null, ...values };
  if (!found) {
    makeExceptions(draft, [row]);
    return keepMemory(draft);
  }
  if (found.headings) return writeRow(draft, found, written.place.at.row, row);
  const why = because("exceptions-unreadable", { name: found.sheet.name });
  draft.conflicts.push({ sheet: found.sheet.name, cell: null, found: null, wanted: null, why });
}

function writeRow(draft: Draft, sheet: StaffSheet, row: number, values: ExceptionValues): void {
  const { found, edits } = withPerfColumns(sheet);
  addEdits(draft, found, [...edits, ...editsOf(found, row, values, "exception-written")]);
}
