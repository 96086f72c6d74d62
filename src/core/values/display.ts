// SPDX-License-Identifier: EUPL-1.2
import { format } from "numfmt";
import type { Cell } from "../workbook/cell";

/** Error codes as Italian Excel shows them. */
const ERRORS: ReadonlyMap<string, string> = new Map([
  ["#NULL!", "#NULLO!"],
  ["#DIV/0!", "#DIV/0!"],
  ["#VALUE!", "#VALORE!"],
  ["#REF!", "#RIF!"],
  ["#NAME?", "#NOME?"],
  ["#NUM!", "#NUM!"],
  ["#N/A", "#N/D"],
]);

/** The text that an Italian user sees in a cell: "92,5%", "30/06/2021", "8.296". */
export function displayText(cell: Cell, dateSystem: 1900 | 1904 = 1900): string {
  if (cell.kind === "text") return cell.text.trim();
  if (cell.kind === "error") return ERRORS.get(cell.text) ?? cell.text;
  if (cell.kind === "boolean") return cell.number === 1 ? "VERO" : "FALSO";
  if (cell.kind === "blank") return "";
  const serial = dateSystem === 1904 && isDateLike(cell.format) ? cell.number + 1462 : cell.number;
  return shownNumber(cell.format, serial);
}

const MOST_REMEMBERED = 2048;
const shown = new Map<string, Map<number, string>>();

/** A pure function with a bounded memo: sheets repeat the same few numbers, and formatting one takes microseconds. */
function shownNumber(code: string, number: number): string {
  const known = shown.get(code) ?? new Map<number, string>();
  if (shown.size < MOST_REMEMBERED) shown.set(code, known);
  const text = known.get(number) ?? formatted(code, number);
  if (known.size < MOST_REMEMBERED) known.set(number, text);
  return text;
}

function formatted(code: string, number: number): string {
  try {
    return format(code, number, { locale: "it" }).trim();
  } catch {
    return format("General", number, { locale: "it" });
  }
}

function isDateLike(code: string): boolean {
  return /[dy]/i.test(code);
}
