// SPDX-License-Identifier: EUPL-1.2
import type { Validation } from "../../core/usecases/validation";

/** A validation that was written, to be copied and handed over; what has changed in the workbook since is not in it. */
export interface WrittenValidation {
  readonly of: Validation;
  /** Sheets of PERF's that the writing has made or brought up to date, under the names that they bear. */
  readonly sheets: readonly string[];
}
