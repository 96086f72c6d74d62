// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";
import type { TypedValue, ValueType } from "./typed-value";

type Details = Partial<Pick<TypedValue, "operator" | "uncertainty" | "decimals" | "unit" | "ambiguous">>;
const NO_DETAILS: Details = {};

/** A typed value with all its fields, always in one order: half a million of them are made in a verification. */
export function typedValue(cell: Cell, type: ValueType, number: number, details: Details = NO_DETAILS): TypedValue {
  return {
    type,
    number,
    operator: details.operator ?? null,
    uncertainty: details.uncertainty ?? 0,
    decimals: details.decimals ?? 0,
    unit: details.unit ?? "",
    ambiguous: details.ambiguous ?? null,
    cell,
  };
}
