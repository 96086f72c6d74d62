// SPDX-License-Identifier: EUPL-1.2
import { displayText } from "../values/display";
import type { TypedValue } from "../values/typed-value";
import { dateText } from "../wording/template";

/** A value as the user sees it in its cell, for a message. */
export function seenText(value: TypedValue): string {
  // a date's serial means another day in a workbook that counts from 1904; its day is already known
  if (value.type === "date" && value.cell.kind === "number") return dateText(value.number);
  const text = displayText(value.cell);
  return text === "" ? "vuoto" : text;
}
