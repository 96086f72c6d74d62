// SPDX-License-Identifier: EUPL-1.2
import type { CellKind } from "../../core/workbook/cell";

/** What Excel says of one cell: an element of `values`, of `valueTypes` and of `formulas`. */
export interface Told {
  readonly value: unknown;
  readonly type: string;
  readonly formula: unknown;
}

/**
 * True for a formula. A text that begins with "=" comes without its apostrophe in `formulas`, like a formula; but only
 * there is the value the very same text.
 */
export function isFormula({ value, formula }: Told): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** What kind of cell it is to the core, which knows it as the file reader tells it. */
export function kindOf(told: Told): CellKind {
  const { value, type } = told;
  if (type === "Error") return "error";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return "number";
  if (typeof value !== "string" || type === "Empty") return "blank";
  // A formula whose result is "" shows nothing, but has been calculated.
  return value === "" && !isFormula(told) ? "blank" : "text";
}

/**
 * Number formats that follow the computer's country come as American Excel shows them; the file reader gives them as
 * Italian Excel does, which is what our users see.
 */
const SHOWN_BY_COUNTRY: ReadonlyMap<string, string> = new Map([
  ["m/d/yyyy", "dd/mm/yyyy"],
  ["m/d/yy", "dd/mm/yyyy"],
  ["m/d/yyyy h:mm", "dd/mm/yyyy h:mm"],
  ["m/d/yy h:mm", "dd/mm/yyyy h:mm"],
]);

export function formatCode(told: unknown): string {
  if (typeof told !== "string" || told === "") return "General";
  return SHOWN_BY_COUNTRY.get(told) ?? told;
}
