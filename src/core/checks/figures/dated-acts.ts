// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";
import type { FindingPlace } from "../finding";
import { fieldPlace } from "../place";

/** Beyond this many in a workbook it is a habit, to be asked about once, and no longer the day of each act. */
export const MOST_SINGLE_DATES = 10;
const MOST_RELATED = 50;

/** A day in full: «entro giugno» was turned into its last day, which nobody wrote. */
const FULL_DATE =
  /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[°º]?\s+\p{L}{3,}\.?\s+\d{2}/u;

/** True for a result that is a day, written as one and read without a doubt. */
export function isDatedAct({ actual, target }: Indicator): boolean {
  if (actual.type !== "date" || target.type !== "date" || actual.ambiguous !== null) return false;
  return actual.cell.kind === "number" || (actual.cell.kind === "text" && FULL_DATE.test(actual.cell.text));
}

/** The cells of the results, the first apart. */
export function placesOf(rows: readonly Indicator[]): {
  readonly where: FindingPlace;
  readonly related: readonly FindingPlace[];
} {
  const [first, ...others] = rows.slice(0, MOST_RELATED + 1).map((row) => fieldPlace(row, "actual"));
  return { where: first!, related: others };
}
