// SPDX-License-Identifier: EUPL-1.2
import { BLANK_CELL, type Cell } from "../workbook/cell";
import { formatMeaning } from "./number-format";
import { splitOperator } from "./operators";
import { parseDate } from "./parse-date";
import { parseNumber } from "./parse-number";
import { constantUncertainty, storedDecimals } from "./precision";
import { isMissingWord, yesNo } from "./text-words";
import type { Operator, TypedValue, ValueType } from "./typed-value";

/** Days between the two date systems of workbooks. */
const DAYS_1904 = 1462;

/** What a cell means by itself, without its neighbours. Never fails: what cannot be read is "text" or "error". */
export function interpret(cell: Cell, dateSystem: 1900 | 1904 = 1900): TypedValue {
  if (cell.kind === "number") return ofNumber(cell, dateSystem);
  if (cell.kind === "text") return ofText(cell);
  if (cell.kind === "boolean") return make(cell, "yes-no", cell.number);
  return make(cell, cell.kind === "error" ? "error" : "blank", NaN);
}

export const BLANK_VALUE: TypedValue = make(BLANK_CELL, "blank", NaN);

function ofNumber(cell: Cell, dateSystem: 1900 | 1904): TypedValue {
  const { kind, decimals } = formatMeaning(cell.format);
  if (kind === "date") return make(cell, "date", Math.floor(cell.number) + (dateSystem === 1904 ? DAYS_1904 : 0));
  const isPercent = kind === "percent";
  // Under the General format all stored digits are shown, and the last of them may hide others.
  const asStored = kind === "general" || kind === "text";
  const shown = asStored ? storedDecimals(cell.number) : decimals + (isPercent ? 2 : 0);
  const uncertainty = cell.formula === "none" ? constantUncertainty(cell.number, shown, !isPercent) : 0;
  return make(cell, isPercent ? "percent" : "number", cell.number, {
    uncertainty,
    decimals: asStored ? shown : decimals,
  });
}

function ofText(cell: Cell): TypedValue {
  // «12*»: the star calls a note.
  const text = cell.text.trim().replace(/(?<=[\d%]) ?\*{1,3}$/, "");
  if (text === "" || isMissingWord(text)) return make(cell, "blank", NaN);
  const answer = yesNo(text);
  if (answer !== null) return make(cell, "yes-no", answer);
  if (text.length > 80) return make(cell, "text", NaN);
  const { operator, rest } = splitOperator(text.toLowerCase());
  return dateFrom(cell, operator, rest) ?? numberFrom(cell, operator, rest) ?? make(cell, "text", NaN);
}

function dateFrom(cell: Cell, operator: Operator | null, rest: string): TypedValue | null {
  const day = parseDate(rest);
  return day === null ? null : make(cell, "date", day, { operator });
}

function numberFrom(cell: Cell, operator: Operator | null, rest: string): TypedValue | null {
  const parsed = parseNumber(rest);
  if (!parsed) return null;
  const { number, isPercent, decimals, unit } = parsed;
  const shown = decimals + (isPercent ? 2 : 0);
  const uncertainty = constantUncertainty(number, shown, !isPercent);
  return make(cell, isPercent ? "percent" : "number", number, { operator, uncertainty, decimals, unit });
}

type Details = Partial<Pick<TypedValue, "operator" | "uncertainty" | "decimals" | "unit">>;

function make(cell: Cell, type: ValueType, number: number, details: Details = {}): TypedValue {
  return {
    type,
    number,
    operator: details.operator ?? null,
    uncertainty: details.uncertainty ?? 0,
    decimals: details.decimals ?? 0,
    unit: details.unit ?? "",
    cell,
  };
}
