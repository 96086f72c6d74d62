// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../core/workbook/plan";
import { sameContent } from "../../core/workbook/same-content";
import { isFormula, type Told } from "../reading/stored-cell";

/** What a cell holds, so that it can be compared and put back. */
export type Held =
  | { readonly type: "blank" }
  | { readonly type: "constant"; readonly value: number | string | boolean }
  /** A formula, or an error value: what was typed, never parsed again by us. */
  | { readonly type: "entered"; readonly text: string };

export function heldIn(told: Told): Held {
  const { value, type, formula } = told;
  if (isFormula(told)) return { type: "entered", text: String(formula) };
  if (type === "Error") return { type: "entered", text: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return { type: "constant", value };
  return typeof value === "string" && value !== "" ? { type: "constant", value } : { type: "blank" };
}

export function heldAs(content: CellContent): Held {
  return content === null || content === "" ? { type: "blank" } : { type: "constant", value: content };
}

/** True for the same content; a number may have lost its last digits in a file, a text the kind of its line breaks. */
export function sameHeld(a: Held, b: Held): boolean {
  if (a.type === "entered" && b.type === "entered") return a.text === b.text;
  if (a.type !== "constant" || b.type !== "constant") return a.type === b.type;
  return sameContent(a.value, b.value);
}
