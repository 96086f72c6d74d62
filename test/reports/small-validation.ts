// SPDX-License-Identifier: EUPL-1.2
import { validateForOiv } from "../../src/core/usecases/validate-for-oiv";
import type { Validation } from "../../src/core/usecases/validation";
import { NO_FORMULAS } from "../../src/core/workbook/formulas";
import { townInJune } from "../usecases/small-body";
import { snapshotOf } from "../workbook/in-memory";

/** What markup, formulas and terminals could take for their own, in the name of a file. */
export const HOSTILE = "=1+1|<script>alert(1)</script>`&amp;[x](y).xlsx";

/** The validation of a small body's workbook, under a name that tries to be markup. */
export function smallValidation(name = HOSTILE): Validation {
  const workbook = { ...snapshotOf(townInJune()), name };
  const request = { overrides: {}, checkedAt: "2026-06-30T09:15", version: "1.2.3", formulas: NO_FORMULAS };
  return validateForOiv(workbook, request);
}
