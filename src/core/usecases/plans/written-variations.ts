// SPDX-License-Identifier: EUPL-1.2
import type { Memory } from "../../memory/memory";
import { UNMATCHED } from "../../summaries/deviation-headings";
import { cellAt, headingRowOf } from "../../summaries/staff-answers";
import { readStaffEntries, type StaffAnswer, type StaffEntry } from "../../summaries/staff-entries";
import { VARIATION_PLAN_HEADING, VARIATION_TABLE } from "../../summaries/variation-headings";
import { displayText } from "../../values/display";
import { interpret } from "../../values/interpret";
import type { VariationAnswer, WrittenVariations } from "../../variations/variation";
import { BLANK_CELL, type Cell } from "../../workbook/cell";
import type { Sheet, WorkbookSnapshot } from "../../workbook/snapshot";

/** What «Variazioni» holds, by the key of the row; null where there is no such sheet. */
export function writtenVariations(
  { sheets, dateSystem }: WorkbookSnapshot,
  { records }: Memory,
): WrittenVariations | null {
  const record = records.get("variazioni");
  const sheet = record && sheets.find(({ name }) => name === record.sheet);
  if (!sheet) return null;
  const { keys, entries } = readStaffEntries(sheet, VARIATION_TABLE);
  const answers = new Map([...entries].map(([key, entry]) => [key, answerOf(entry, dateSystem)]));
  return { answers, listed: keys, plans: plansOn(sheet) };
}

function answerOf({ about, answers }: StaffEntry, dateSystem: 1900 | 1904): VariationAnswer {
  const [act = "", date = "", reason = ""] = answers.map((answer) => textOf(answer, dateSystem));
  const [before, after] = about.slice(-2).map((value) => String(value ?? ""));
  return { act, date, day: dayOf(answers[1], dateSystem), reason, before: before!, after: after! };
}

/** As it is shown: a day is a number with a format. */
function textOf(answer: StaffAnswer, dateSystem: 1900 | 1904): string {
  return displayText(cellOf(answer), dateSystem).trim();
}

/** A date as Excel keeps it, or written out. */
function dayOf(answer: StaffAnswer | undefined, dateSystem: 1900 | 1904): number | null {
  if (answer === undefined) return null;
  const { type, number } = interpret(cellOf(answer), dateSystem);
  return type === "date" && Number.isFinite(number) ? Math.floor(number) : null;
}

function cellOf({ value, format }: StaffAnswer): Cell {
  if (typeof value === "number") return { ...BLANK_CELL, kind: "number", number: value, format };
  return value === null ? BLANK_CELL : { ...BLANK_CELL, kind: "text", text: String(value) };
}

/** The Plans with which the rows were compared, as the sheet names them. */
function plansOn(sheet: Sheet): readonly string[] {
  const found = headingRowOf(sheet, VARIATION_TABLE.key);
  if (found === null) return [];
  const column = found.columns.get(VARIATION_PLAN_HEADING) ?? -1;
  const kind = found.columns.get(VARIATION_TABLE.kind) ?? -1;
  const listed = [...sheet.rows()].filter((row) => row > found.row && cellAt(sheet, row, kind).text !== UNMATCHED);
  return [...new Set(listed.map((row) => cellAt(sheet, row, column).text))].filter((name) => name !== "");
}
