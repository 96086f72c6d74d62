// SPDX-License-Identifier: EUPL-1.2
import type { Area } from "./area";
import { PLAIN_LOOK, type Look } from "./look";

export type HostValue = number | string | boolean;
export type ValueKind = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** A cell as Excel holds it. Cells are never changed, only replaced: whoever kept one has a snapshot. */
export interface HostCell {
  readonly kind: ValueKind;
  /** "" when empty; the code, as "#N/A", for an error. */
  readonly value: HostValue;
  /** With its "=", in English and with commas. */
  readonly formula: string | null;
  readonly format: string;
  readonly look: Look;
  /** The cell of the formula that spilled here; null for a cell of its own. */
  readonly spilledFrom: number | null;
  /** All the cells of the older array formula to which it belongs: they change together or not at all. */
  readonly array: Area | null;
}

export const GENERAL = "General";
export const EMPTY_CELL: HostCell = {
  kind: "Empty",
  value: "",
  formula: null,
  format: GENERAL,
  look: PLAIN_LOOK,
  spilledFrom: null,
  array: null,
};

/** What a value is; error codes are told by whoever knows that they are no text. */
export function kindOf(value: HostValue): ValueKind {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" ? "Empty" : "String";
}

/** True when the cell shows nothing and looks like no other reason to keep it. */
export function isPlainEmpty(cell: HostCell): boolean {
  return (
    cell.kind === "Empty" && cell.formula === null && cell.format === GENERAL && Object.keys(cell.look).length === 0
  );
}
