// SPDX-License-Identifier: EUPL-1.2
import { displayText } from "../../../src/core/values/display";
import { BLANK_CELL, type Cell } from "../../../src/core/workbook/cell";
import type { HostCell } from "./cell";

/** What the user sees in a cell; columns too narrow for a number are not modelled. */
export function displayedText(cell: HostCell, dateSystem: 1900 | 1904): string {
  if (cell.kind === "String") return String(cell.value);
  return displayText(coreCell(cell), dateSystem);
}

function coreCell({ kind, value, format, formula }: HostCell): Cell {
  const base: Cell = { ...BLANK_CELL, format, formula: formula === null ? "none" : "cached" };
  if (kind === "Double") return { ...base, kind: "number", number: Number(value) };
  if (kind === "Boolean") return { ...base, kind: "boolean", number: value === true ? 1 : 0 };
  if (kind === "Error") return { ...base, kind: "error", text: String(value) };
  return base;
}
