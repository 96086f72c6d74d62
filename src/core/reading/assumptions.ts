// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../workbook/address";
import type { Reason } from "../workbook/plan";
import type { Gap, IndicatorField, IndicatorReading } from "../scorecard/model";
import { forEachInSteps, type Steps } from "../steps/steps";
import { dayNumber } from "../values/parse-date";
import type { TypedValue } from "../values/typed-value";
import type { Collected } from "./collected";

const FIELDS = ["actual", "target", "declared"] as const satisfies readonly IndicatorField[];

interface Assumption {
  readonly indicator: IndicatorReading;
  readonly field: (typeof FIELDS)[number];
  readonly value: TypedValue;
  count: number;
}

/**
 * Ends the reading of the values: days without a year take that of the cycle, which is known only now, and what was
 * assumed is said, once for each column and reason, with the first cell and how many there are.
 */
export function* concludeValues(into: Collected, year: number | null): Steps<void> {
  const assumptions = new Map<string, Assumption>();
  yield* forEachInSteps(into.indicators, (indicator, index) => {
    if (FIELDS.every((field) => indicator[field].ambiguous === null)) return;
    const dated = withYear(indicator, year);
    into.indicators[index] = dated;
    for (const field of FIELDS) note(dated, field, assumptions);
  });
  for (const assumption of assumptions.values()) into.gaps.push(gapOf(assumption));
}

function withYear(indicator: IndicatorReading, year: number | null): IndicatorReading {
  const { actual, target, declared } = indicator;
  return {
    ...indicator,
    actual: inYear(actual, year ?? yearOf(target)),
    target: inYear(target, year ?? yearOf(actual)),
    declared,
  };
}

/** The year of a date that is beside: the cycle's, where nothing else says it. */
function yearOf({ type, number }: TypedValue): number | null {
  return type === "date" ? new Date((number - 25_569) * 86_400_000).getUTCFullYear() : null;
}

function inYear(value: TypedValue, year: number | null): TypedValue {
  const { ambiguous } = value;
  if (ambiguous?.code !== "year-missing" || !ambiguous.due || year === null) return value;
  const { month, day } = ambiguous.due;
  const number = dayNumber(year, month, day) ?? dayNumber(year, month, day - 1);
  return number === null ? value : { ...value, type: "date", number };
}

function note(indicator: IndicatorReading, field: Assumption["field"], assumptions: Map<string, Assumption>): void {
  const value = indicator[field];
  const column = indicator.columns[field];
  if (value.ambiguous === null || column === null) return;
  // A day of which no year is known, or a change of which nothing says of what, is unreadable, each in its cell.
  const place = value.type === "text" ? addressOf(indicator.row, column) : column;
  const key = `${indicator.sheet}!${String(place)}!${value.ambiguous.code}`;
  const known = assumptions.get(key);
  if (known) known.count++;
  else assumptions.set(key, { indicator, field, value, count: 1 });
}

function gapOf({ indicator, field, value, count }: Assumption): Gap {
  const at = { row: indicator.row, column: indicator.columns[field]! };
  return { sheet: indicator.sheet, at, reason: reasonOf(field, value, count) };
}

function reasonOf(field: IndicatorField, { type, number, unit, ambiguous, cell }: TypedValue, count: number): Reason {
  const text = cell.text || String(cell.number);
  if (type === "text") {
    const code = ambiguous!.code === "year-missing" ? "year-unknown" : "relative-value";
    return { code, args: { field, text } };
  }
  const code = `assumed-${ambiguous!.code}`;
  return { code, args: { field, text, read: number, type, unit, count } };
}
