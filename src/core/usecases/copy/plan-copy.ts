// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../checks/finding";
import type { CopyPlan } from "../../workbook/copy-plan";
import type { WorkbookFormulas } from "../../workbook/formulas";
import type { Reason, WritePlan } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { FurtherSheet } from "../fill";
import type { Given } from "../given";
import type { Overrides, Verification } from "../verify";

/** For whom a copy is made: the OIV, or everybody. */
export type CopyAudience = "oiv" | "publication";

/** What a copy needs to be told. */
export interface CopyRequest {
  readonly audience: CopyAudience;
  readonly overrides: Overrides;
  readonly given: Given;
  /** Formulas of the workbook. */
  readonly formulas: WorkbookFormulas;
  /** Sheets that the copy has besides (the sample for the OIV), made in view of what was verified. */
  readonly further: readonly ((verification: Verification) => FurtherSheet)[];
}

/** A copy before it is made: shown, then carried out on the bytes of the file, `copy` first and `plan` on what comes of it. */
export interface PlannedCopy {
  readonly verification: Verification;
  readonly copy: CopyPlan;
  readonly plan: WritePlan;
  /** With any of these nothing is written: what would be published must not be. */
  readonly obstacles: readonly Finding[];
  /** What whoever sends the copy must know. */
  readonly notes: readonly Reason[];
}

export type PlanCopy = (workbook: WorkbookSnapshot, request: CopyRequest) => PlannedCopy;
