// SPDX-License-Identifier: EUPL-1.2
import type { Memory } from "../../memory/memory";
import { readStaffEntries, type StaffAnswer } from "../../summaries/staff-entries";
import { VARIATION_TABLE } from "../../summaries/variation-headings";
import { displayText } from "../../values/display";
import type { VariationAnswer } from "../../variations/variation";
import { BLANK_CELL } from "../../workbook/cell";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

/** What staff wrote on «Variazioni», by the key of the row; null where there is no such sheet. */
export function writtenVariations(
  { sheets, dateSystem }: WorkbookSnapshot,
  { records }: Memory,
): ReadonlyMap<string, VariationAnswer> | null {
  const record = records.get("variazioni");
  const sheet = record && sheets.find(({ name }) => name === record.sheet);
  if (!sheet) return null;
  const answers = new Map<string, VariationAnswer>();
  for (const { key, answers: written } of readStaffEntries(sheet, VARIATION_TABLE).entries.values()) {
    const [act = "", date = "", reason = ""] = written.map((answer) => textOf(answer, dateSystem));
    answers.set(key, { act, date, reason });
  }
  return answers;
}

/** As it is shown: a day is a number with a format. */
function textOf({ value, format }: StaffAnswer, dateSystem: 1900 | 1904): string {
  if (value === null) return "";
  if (typeof value !== "number") return String(value).trim();
  return displayText({ ...BLANK_CELL, kind: "number", number: value, format }, dateSystem);
}
