// SPDX-License-Identifier: EUPL-1.2
import type { Finding, FindingPlace } from "../../checks/finding";
import { shortKey } from "../../memory/keys";
import { deviationKind } from "../../scorecard/deviation-kind";
import type { IndicatorField } from "../../scorecard/model";
import { cellOf } from "../../scorecard/places";
import type { Indicator } from "../../scorecard/scored";
import { KEY_HEADING, STAFF_HEADINGS } from "../../summaries/deviation-headings";
import { headingRowOf } from "../../summaries/staff-answers";
import { displayText } from "../../values/display";
import type { Sheet } from "../../workbook/snapshot";
import type { Verification } from "../verify";

/** Why an indicator deviates, as staff write it on «Scostamenti». */
export interface DeviationAnswers {
  /** Esogena, endogena o errore di costruzione (DFP, linee guida 2/2017). */
  readonly cause: string;
  readonly reason: string;
  readonly action: string;
}

export type AnswerField = keyof DeviationAnswers;
export const ANSWER_FIELDS: readonly AnswerField[] = ["cause", "reason", "action"];

/** Where the deviation that a finding speaks of is explained. */
export type DeviationRow =
  | {
      readonly state: "found";
      readonly sheet: Sheet;
      /** False of an indicator that was left out: it has a reason, and no cause. */
      readonly needsCause: boolean;
      /** The cell of each answer. */
      readonly cells: Readonly<Record<AnswerField, FindingPlace>>;
      readonly written: DeviationAnswers;
    }
  /** There is no such sheet, or not this indicator on it, or staff took its columns away: a filling sees to it. */
  | { readonly state: "no-sheet" | "no-row" };

/** The criterion that asks for the reasons of deviations (DFP, linee guida 3/2018). */
const DEVIATIONS = "g";

/** The row of «Scostamenti» of the indicator that a finding speaks of; null where it speaks of no deviation. */
export function deviationRow(verification: Verification, finding: Finding): DeviationRow | null {
  const indicator = deviatingIndicator(verification, finding);
  if (!indicator) return null;
  const { workbook, memory, scorecard } = verification;
  const record = memory.records.get("scostamenti");
  const sheet = workbook.sheets.find(({ name }) => name === record?.sheet);
  if (!sheet) return { state: "no-sheet" };
  const key = shortKey(scorecard.identityOf(indicator));
  const row = rowWithKey(sheet, key, workbook.dateSystem);
  return row ? { state: "found", sheet, needsCause: indicator.status !== "neutralised", ...row } : { state: "no-row" };
}

function deviatingIndicator({ scorecard, settings }: Verification, finding: Finding): Indicator | null {
  const { place, criteria } = finding;
  if (place === null || !criteria.includes(DEVIATIONS)) return null;
  const found = scorecard.indicators.find((each) => each.sheet === place.sheet && isCellOf(each, place));
  return found && deviationKind(found, settings.overAchievement) !== null ? found : null;
}

const FIELDS: readonly IndicatorField[] = ["declared", "actual", "target"];

function isCellOf(indicator: Indicator, { at }: FindingPlace): boolean {
  return indicator.row === at.row && FIELDS.some((field) => cellOf(indicator, field)?.column === at.column);
}

type Answered = Pick<Extract<DeviationRow, { readonly state: "found" }>, "cells" | "written">;

function rowWithKey(sheet: Sheet, key: string, dateSystem: 1900 | 1904): Answered | null {
  const headings = headingRowOf(sheet, KEY_HEADING);
  if (!headings) return null;
  const keys = headings.columns.get(KEY_HEADING)!;
  const columns = STAFF_HEADINGS.map((heading) => headings.columns.get(heading));
  const [cause, reason, action] = columns;
  if (cause === undefined || reason === undefined || action === undefined) return null;
  for (const row of sheet.rows()) {
    if (row <= headings.row || sheet.cell(row, keys).text !== key) continue;
    const at = (column: number): FindingPlace => ({ sheet: sheet.name, at: { row, column } });
    const text = (column: number): string => displayText(sheet.cell(row, column), dateSystem).trim();
    return {
      cells: { cause: at(cause), reason: at(reason), action: at(action) },
      written: { cause: text(cause), reason: text(reason), action: text(action) },
    };
  }
  return null;
}
