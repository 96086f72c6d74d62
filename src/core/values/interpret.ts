// SPDX-License-Identifier: EUPL-1.2
import { BLANK_CELL, type Cell } from "../workbook/cell";
import { cleanText } from "./clean-text";
import { interpretText } from "./interpret-text";
import { typedValue } from "./make-value";
import { formatMeaning } from "./number-format";
import { constantUncertainty, storedDecimals } from "./precision";
import type { TypedValue } from "./typed-value";

/** Days between the two date systems of workbooks. */
const DAYS_1904 = 1462;

/** What a cell means by itself, without its neighbours. Never fails: what cannot be read is "text" or "error". */
export function interpret(cell: Cell, dateSystem: 1900 | 1904 = 1900): TypedValue {
  if (cell.kind === "number") return ofNumber(cell, dateSystem);
  if (cell.kind === "text") return interpretText(cell, cleanText(cell.text));
  if (cell.kind === "boolean") return typedValue(cell, "yes-no", cell.number);
  return typedValue(cell, cell.kind === "error" ? "error" : "blank", NaN);
}

export const BLANK_VALUE: TypedValue = typedValue(BLANK_CELL, "blank", NaN);

function ofNumber(cell: Cell, dateSystem: 1900 | 1904): TypedValue {
  const { kind, decimals } = formatMeaning(cell.format);
  if (kind === "date") return typedValue(cell, "date", Math.floor(cell.number) + (dateSystem === 1904 ? DAYS_1904 : 0));
  // A duration is stored in days and read in hours, as one writes it elsewhere: «1:30» beside a target of 2.
  if (kind === "time") return typedValue(cell, "number", hoursOf(cell.number), { decimals: 2, unit: "ore" });
  const isPercent = kind === "percent";
  // Under the General format all stored digits are shown, and the last of them may hide others.
  const asStored = kind === "general" || kind === "text";
  const shown = asStored ? storedDecimals(cell.number) : decimals + (isPercent ? 2 : 0);
  const uncertainty = cell.formula === "none" ? constantUncertainty(cell.number, shown, !isPercent) : 0;
  return typedValue(cell, isPercent ? "percent" : "number", cell.number, {
    uncertainty,
    decimals: asStored ? shown : decimals,
  });
}

/** Without the noise of the multiplication: 1.5/24 gives 1.5. */
function hoursOf(days: number): number {
  return Number((days * 24).toPrecision(12));
}
