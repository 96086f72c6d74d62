// SPDX-License-Identifier: EUPL-1.2
import { isFailure, type CellResult, type Results } from "../core/usecases/functions/result";

/**
 * Cells as Excel takes them. A failure of the whole call, or of its only cell, is thrown: Excel then shows #VALORE! with
 * its text. Among other cells it takes its place beside them.
 */
export function toExcel(results: Results): unknown[][] {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the host's own class, which is no Error
  if (isFailure(results)) throw excelError(results.failure);
  const [only] = results[0] ?? [];
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the host's own class, which is no Error
  if (results.length === 1 && results[0]!.length === 1 && isFailure(only!)) throw excelError(only.failure);
  return results.map((row) => (row.some(isFailure) ? row.map(cellForExcel) : (row as unknown[])));
}

function cellForExcel(cell: CellResult): unknown {
  return isFailure(cell) ? excelError(cell.failure) : cell;
}

function excelError(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}
