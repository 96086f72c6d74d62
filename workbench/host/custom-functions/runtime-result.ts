// SPDX-License-Identifier: EUPL-1.2
import { errorResult, type Result } from "./put-result";

/** What the runtime brings back: number of the call, whether it succeeded, value or message, code of the error. */
export type RuntimeResult = readonly [id: number, succeeded: boolean, value: unknown, code?: number];

/** The errors that a function can show; all others are #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#N/A",
  10: "#N/A",
};

/** The cells that a result fills. */
export function resultsOf([, succeeded, value, code = 0]: RuntimeResult): readonly (readonly Result[])[] {
  if (!succeeded) return [[errorResult(ERRORS[code] ?? "#VALUE!")]];
  if (!Array.isArray(value)) return [[resultOf(value)]];
  const rows = value as readonly (readonly unknown[])[];
  return rows.length === 0 || rows[0]!.length === 0 ? [[errorResult("#CALC!")]] : rows.map((row) => row.map(resultOf));
}

// Nothing is 0 in a cell, as Excel has it.
function resultOf(value: unknown): Result {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return { value, isError: false };
  if (typeof value === "object" && value !== null && "basicValue" in value) {
    const { basicValue, type } = value as { readonly basicValue: unknown; readonly type?: string };
    return type === "Error" ? errorResult(String(basicValue)) : resultOf(basicValue);
  }
  return { value: 0, isError: false };
}
