// SPDX-License-Identifier: EUPL-1.2
import { richError } from "../rich-api/rich-error";
import { GENERAL, kindOf, type HostCell, type ValueKind } from "./cell";
import { parseUsText } from "./us-text";

const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 32_767;

/**
 * What a cell holds after somebody enters this in it. Excel does not take strings as they are: it reads them as a user
 * of the United States would have typed them, as numbers, dates, formulas. A leading apostrophe keeps text.
 */
export function enter(cell: HostCell, value: unknown): HostCell {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw richError("InvalidArgument");
    return filled(cell, value);
  }
  if (typeof value === "boolean") return filled(cell, value);
  if (typeof value !== "string") throw richError("InvalidArgument");
  if (value.length > LONGEST_TEXT) throw richError("InvalidArgument");
  if (value === "") return filled(cell, "");
  if (value.startsWith("'")) return filled(cell, value.slice(1), "String");
  return cell.format === "@" ? filled(cell, value, "String") : enterText(cell, value);
}

function enterText(cell: HostCell, text: string): HostCell {
  const parsed = parseUsText(text);
  if (parsed) {
    const format = parsed.format !== null && cell.format === GENERAL ? parsed.format : cell.format;
    return { ...filled(cell, parsed.value, parsed.isError ? "Error" : kindOf(parsed.value)), format };
  }
  if (/^[\t\r]*[=+\-@]/.test(text)) return enterFormula(cell, text.replace(/^[\t\r]+/, ""));
  return filled(cell, text, "String");
}

// "-5 %" was a number; "- in ritardo" is a formula for Excel, as wrong as it looks.
function enterFormula(cell: HostCell, text: string): HostCell {
  if (text.length > LONGEST_FORMULA) throw richError("InvalidArgument");
  const formula = text.startsWith("=") ? text : `=${text.replace(/^@/, "")}`;
  if (formula === "=") return filled(cell, text, "String");
  return { ...filled(cell, 0), formula };
}

function filled(cell: HostCell, value: number | string | boolean, kind: ValueKind = kindOf(value)): HostCell {
  return { ...cell, value, kind, formula: null, spilledFrom: null, array: null };
}
