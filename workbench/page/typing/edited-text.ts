// SPDX-License-Identifier: EUPL-1.2
import { formatMeaning } from "../../../src/core/values/number-format";
import type { HostCell } from "../../host/workbook/cell";
import { displayedText } from "../../host/workbook/display";
import { italianDay } from "./italian-date";
import { typedValue } from "./typed-value";

/** What the editor of a cell shows: typed again, it gives the same content. */
export function editedText(cell: HostCell, dateSystem: 1900 | 1904): string {
  if (cell.formula !== null) return cell.formula;
  if (cell.kind === "Double") return numberText(cell, dateSystem);
  if (cell.kind !== "String") return displayedText(cell, dateSystem);
  const text = String(cell.value);
  // A text that would be something else when typed keeps its apostrophe, which Excel never shows.
  return isTextWhenTyped(text, cell.format, dateSystem) ? text : `'${text}`;
}

function isTextWhenTyped(text: string, format: string, dateSystem: 1900 | 1904): boolean {
  if (format === "@") return !text.startsWith("'");
  return typedValue(text, format, dateSystem).value === `'${text}`;
}

/** Figures beyond these are noise of binary fractions. */
const FIGURES = 15;

function numberText({ value, format }: HostCell, dateSystem: 1900 | 1904): string {
  const number = Number(value);
  const { kind } = formatMeaning(format);
  if (kind === "percent") return `${italian(number * 100)}%`;
  if (kind === "date" && Number.isInteger(number)) return italianDay(number, dateSystem);
  return italian(number);
}

function italian(number: number): string {
  return String(Number(number.toPrecision(FIGURES))).replace(".", ",");
}
