// SPDX-License-Identifier: EUPL-1.2
import type { CheckInputs, DeviationAnswer } from "../checks/inputs";
import { shortKey } from "../memory/keys";
import type { Memory } from "../memory/memory";
import { cellOf } from "../scorecard/places";
import type { Scorecard } from "../scorecard/scored";
import { readStaffEntries, type StaffAnswer } from "../summaries/staff-entries";
import { displayText } from "../values/display";
import type { Sheet, WorkbookSnapshot } from "../workbook/snapshot";

/**
 * What people wrote beside the figures: on «Scostamenti», and in the columns of notes, units and sources. Nothing is read
 * before a rule asks.
 */
export function writtenAnswers(
  { sheets, dateSystem }: WorkbookSnapshot,
  memory: Memory,
  { identityOf }: Scorecard,
): Omit<CheckInputs, "tables" | "plan" | "writtenVariations" | "exceptions"> {
  const sheetNamed = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const record = memory.records.get("scostamenti");
  const deviations = record && sheetNamed.get(record.sheet);
  let answers: ReadonlyMap<string, DeviationAnswer> | null = null;
  return {
    sheetNamed: (name) => sheetNamed.get(name),
    asksForReasons: deviations !== undefined,
    answerTo: (indicator) => {
      if (deviations === undefined) return null;
      answers ??= answersOn(deviations);
      return answers.get(shortKey(identityOf(indicator))) ?? null;
    },
    textOf: (indicator, field) => {
      const at = cellOf(indicator, field);
      const sheet = at && sheetNamed.get(indicator.sheet);
      return sheet ? displayText(sheet.cell(at.row, at.column), dateSystem) : "";
    },
  };
}

function answersOn(sheet: Sheet): ReadonlyMap<string, DeviationAnswer> {
  const answers = new Map<string, DeviationAnswer>();
  for (const { key, answers: written } of readStaffEntries(sheet).entries.values()) {
    const [cause, reason, action] = written;
    answers.set(key, { cause: textOf(cause), reason: textOf(reason), action: textOf(action) });
  }
  return answers;
}

function textOf(answer: StaffAnswer | undefined): string {
  return answer === undefined || answer.value === null ? "" : String(answer.value).trim();
}
