// SPDX-License-Identifier: EUPL-1.2

/** Why a workbook could not be read or written. An expected failure: a value, never an exception. */
export type RefusalCode =
  | "not-a-zip"
  | "truncated"
  | "encrypted"
  | "old-xls"
  | "ods"
  | "strict"
  | "not-a-workbook"
  | "doctype"
  | "malformed"
  | "file-too-large"
  | "expands-too-much"
  | "ratio-too-high"
  | "too-many-entries"
  | "unsafe-entry-name"
  | "unsupported"
  | "plan-does-not-fit";

export interface WorkbookRefusal {
  readonly code: RefusalCode;
  /** The part of the file, the limit or the cell it is about, for the message; "" when there is none. */
  readonly detail: string;
}
