// SPDX-License-Identifier: EUPL-1.2
import type { Criterion } from "../core/checks/finding";
import type { CriterionOutcome, FindingCounts, Readiness } from "../core/oiv/verdict";
import { reportVerification } from "../core/usecases/report/report-verification";
import type { VerificationReport } from "../core/usecases/report/verification-report";
import type { Validation } from "../core/usecases/validation";
import { addressOf } from "../core/workbook/address";
import type { Reason } from "../core/workbook/plan";
import { explain } from "../core/wording/explain";

/**
 * The public JSON of `perf valida`, schema "perf/validazione/1" (docs/schema/validazione-1.schema.json): that of
 * `perf verifica` with what is proposed to the OIV. Names are API: added to, never changed.
 */
export interface ValidationReport extends Omit<VerificationReport, "schema"> {
  readonly schema: "perf/validazione/1";
  /** Local day and time, as "2026-06-30T09:15". */
  readonly checkedAt: string;
  readonly version: string;
  readonly verdict: {
    readonly readiness: Readiness;
    readonly reasons: readonly SaidReason[];
    readonly counts: FindingCounts;
    readonly criteria: readonly CriterionReport[];
  };
  /** Overall SHA-256, in hexadecimal; null: nothing was sealed. */
  readonly seal: string | null;
}

/** A reason with its Italian text. */
export interface SaidReason extends Reason {
  readonly text: string;
}

export interface CriterionReport {
  readonly criterion: Criterion;
  readonly outcome: CriterionOutcome;
  readonly evidence: readonly (SaidReason & {
    readonly places: readonly { readonly sheet: string; readonly cell: string }[];
  })[];
  /** Those that serve it, by their place in `findings`. */
  readonly findings: readonly number[];
}

/** The report of a validation: equal for equal workbooks, but for the moment. */
export function reportValidation(validation: Validation): ValidationReport {
  const { verification, verdict, checkedAt, version, seal } = validation;
  const index = new Map(verification.findings.map((finding, i) => [finding, i]));
  const criteria = verdict.criteria.map(({ criterion, outcome, evidence, findings }): CriterionReport => ({
    criterion,
    outcome,
    evidence: evidence.map(({ reason, places }) => ({
      ...said(reason),
      places: places.map(({ sheet, at }) => ({ sheet, cell: addressOf(at.row, at.column) })),
    })),
    findings: findings.map((finding) => index.get(finding)!),
  }));
  const { readiness, reasons, counts } = verdict;
  return {
    ...reportVerification(verification),
    schema: "perf/validazione/1",
    checkedAt,
    version,
    verdict: { readiness, reasons: reasons.map(said), counts, criteria },
    seal: seal || null,
  };
}

function said({ code, args }: Reason): SaidReason {
  return { code, args, text: explain({ code, args }) };
}

/** The same as text, for a file. */
export function jsonReport(validation: Validation): string {
  return `${JSON.stringify(reportValidation(validation), null, 2)}\n`;
}
