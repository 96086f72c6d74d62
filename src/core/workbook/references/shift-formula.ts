// SPDX-License-Identifier: EUPL-1.2
import { columnName } from "../address";
import { parseCorner, shifted } from "./corner";
import { FORMULA_TOKEN, LONGEST_FORMULA, pastBrackets, tokenGroup } from "./tokens";

const AREA = tokenGroup("area");
const BRACKET = tokenGroup("bracket");

/** A shared formula as a cell so far from its first shows it: what no "$" holds fast has moved along. */
export function shiftedFormula(formula: string, down: number, right: number): string {
  if ((down === 0 && right === 0) || formula.length > LONGEST_FORMULA) return formula;
  let moved = "";
  let copied = 0;
  FORMULA_TOKEN.lastIndex = 0;
  for (let match = FORMULA_TOKEN.exec(formula); match; match = FORMULA_TOKEN.exec(formula)) {
    if (match[BRACKET] !== undefined) FORMULA_TOKEN.lastIndex = pastBrackets(formula, match.index);
    const area = match[AREA];
    if (area === undefined) continue;
    moved += formula.slice(copied, match.index) + shiftedArea(area, down, right);
    copied = match.index + area.length;
  }
  return moved + formula.slice(copied);
}

function shiftedArea(area: string, down: number, right: number): string {
  return area
    .split(":")
    .map((corner) => shiftedCorner(corner, down, right))
    .join(":");
}

function shiftedCorner(text: string, down: number, right: number): string {
  const corner = parseCorner(text, "start");
  // A name that looks like an address beyond the sheet.
  if (!corner) return text;
  const { row, column } = shifted(corner, down, right);
  const spelling = /^(\$?)([A-Z]*)(\$?)([0-9]*)$/i.exec(text)!;
  const letters = spelling[2] === "" ? "" : columnName(column);
  const digits = spelling[4] === "" ? "" : String(row + 1);
  return `${spelling[1]!}${letters}${spelling[3]!}${digits}`;
}
