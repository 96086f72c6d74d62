// SPDX-License-Identifier: EUPL-1.2
import type { TypedValue } from "../values/typed-value";
import { formatMeaning } from "../values/number-format";
import type { SummaryValue } from "./summary";

/** Days between the two date systems of workbooks. */
const DAYS_1904 = 1462;

/** An actual or a target as a typed cell: numbers as numbers, dates as dates, texts («SI», «n.d.») as they stand. */
export function valueOf({ type, number, cell }: TypedValue, dateSystem: 1900 | 1904): SummaryValue {
  if (type === "blank" || type === "error") return cell.text || null;
  if (type === "yes-no") return number === 1 ? "SI" : "NO";
  if (type === "text") return cell.text;
  if (type === "date") return { value: number - (dateSystem === 1904 ? DAYS_1904 : 0), style: "date" };
  const own = cell.kind === "number" && !isOfTime(cell.format) ? cell.format : null;
  if (type === "percent") return { value: number, style: "percent", ...(own ? { format: own } : {}) };
  return { value: number, style: "number", format: own ?? plainFormat(number) };
}

/** What stood in a text («max 50.000 €») keeps its thousands; below them a number is shown as it is. */
function plainFormat(number: number): string {
  if (Math.abs(number) < 10_000) return "General";
  return Number.isInteger(number) ? "#,##0" : "#,##0.00";
}

/** Dates and durations are shown as what they mean, a day or hours: their formats would show another number. */
function isOfTime(format: string): boolean {
  const { kind } = formatMeaning(format);
  return kind === "date" || kind === "time";
}
