// SPDX-License-Identifier: EUPL-1.2
import { storedContent, type StoredContent } from "../../../../src/xlsx/writing/sheet/cell-content";
import { escapeCellText, escapeText } from "../../../../src/xlsx/writing/xml/escape";
import type { HostCell } from "../../workbook/cell";

/** Errors that files have a word for; of newer ones Excel itself stores this one. */
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"];
const OTHER_ERROR = "#VALUE!";
/** Still being calculated: there is no result to keep. */
const BUSY = "#BUSY!";

/** How a value, or the last result of a formula, is stored in <c>. */
export function storedValue({ kind, value }: HostCell, isResult: boolean): StoredContent {
  if (kind === "Error" && value === BUSY) return { type: null, xml: "" };
  if (kind === "Error") {
    const code = ERRORS.includes(String(value)) ? String(value) : OTHER_ERROR;
    return { type: "e", xml: `<v>${code}</v>` };
  }
  // The result of a formula stands beside it, and no inline text can.
  if (isResult && kind === "String") return { type: "str", xml: `<v>${escapeCellText(String(value))}</v>` };
  return storedContent(kind === "Empty" ? null : value);
}

export function plainFormula(text: string): string {
  const space = text.trim() === text ? "" : ' xml:space="preserve"';
  return `<f${space}>${escapeText(text)}</f>`;
}
