// SPDX-License-Identifier: EUPL-1.2
import type { Memory } from "../memory/memory";
import type { ScorecardReading } from "../scorecard/model";
import { fold } from "../values/fold";
import type { Sheet, WorkbookSnapshot } from "../workbook/snapshot";
import { HEADING_DEPTH, headingsOf, holds, type Heading } from "./near-miss";
import { withPastResults } from "./past-results";
import { isOtherRegister } from "./subject";
import type { ColumnRole } from "./vocabulary/headings";

/**
 * True for a workbook with tables of indicators and targets that have no place for results: a Piano, though nobody says
 * so. Figures under a heading that is not understood may be the results: then it is for a person to say.
 */
export function looksLikePlan(workbook: WorkbookSnapshot, memory: Memory): boolean {
  return workbook.sheets.some((sheet) => !memory.ownSheets.has(sheet.name) && hasPlanTable(sheet));
}

/**
 * True where targets are set, the columns of results are there to be filled, and no result, no percentage and nothing
 * that was left out is written on any sheet. What calls itself a Relazione has lost its results instead.
 */
export function isUnmeasured({ sheets }: WorkbookSnapshot, reading: ScorecardReading): boolean {
  const { indicators, objectives, map, blocks } = reading;
  const isBlank = ({ type }: { readonly type: string }): boolean => type === "blank";
  const isOpen = indicators.every(
    ({ actual, declared, leftOut }) => isBlank(actual) && isBlank(declared) && leftOut === undefined,
  );
  if (!isOpen || ![...objectives, ...map].every(({ declared }) => isBlank(declared))) return false;
  if (indicators.filter(({ target }) => !isBlank(target)).length < FEWEST_TARGETS) return false;
  const titles = blocks.flatMap((block) => block.titles.map(({ text }) => text));
  return ![...sheets.map(({ name }) => name), ...titles].some((text) => FINAL.test(fold(text)));
}

/** A single row without a result may be a slip. */
const FEWEST_TARGETS = 3;
const FINAL = /\bconsuntiv|\brelazione\b|\brendicont|\bmonitoragg|\bvalutazion|\bverific/;

function hasPlanTable(sheet: Sheet): boolean {
  for (const row of sheet.rows()) {
    if (row > HEADING_DEPTH) return false;
    if (isPlanHeading(sheet, row, withPastResults(headingsOf(sheet, row)))) return true;
  }
  return false;
}

function isPlanHeading(sheet: Sheet, row: number, headings: readonly Heading[]): boolean {
  const has = (role: ColumnRole): boolean => headings.some((heading) => heading.role === role);
  if (!has("indicator") || !has("target") || has("actual") || has("declared")) return false;
  if (isOtherRegister(headings.map(({ text }) => text))) return false;
  const hasNumbers = ({ column }: Heading): boolean => holds(sheet, row, column, "number");
  const targets = headings.filter(({ role }) => role === "target");
  return targets.some(hasNumbers) && !headings.some((heading) => heading.role === null && hasNumbers(heading));
}
