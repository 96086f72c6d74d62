// SPDX-License-Identifier: EUPL-1.2

/** What a formula cannot read, told in Italian: Excel shows #VALORE! with this text. */
export interface Failure {
  readonly failure: string;
}

/** What one cell of a function's result holds: a figure, a text (a reason is one), or a failure. */
export type CellResult = number | string | Failure;

/** The cells of a result, or a failure of the whole call. */
export type Results = readonly (readonly CellResult[])[] | Failure;

export function fail(failure: string): Failure {
  return { failure };
}

/** True for a failure, whatever else the value may be. */
export function isFailure<T>(value: T | Failure): value is Failure {
  return typeof value === "object" && value !== null && "failure" in value;
}
