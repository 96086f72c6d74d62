// SPDX-License-Identifier: EUPL-1.2
import { isAssumed } from "../wording/gaps";
import type { Reason } from "../workbook/plan";
import { PHASE_TERMS } from "../wording/settings";
import type { Judged } from "./criterion";
import type { CriterionVerdict, Verdict } from "./verdict";

/**
 * Not ready: an error stands, nothing was measured, or it is not the Relazione. With remarks: a criterion is not met, a
 * warning stands, or something could not be read. What is for a person by its nature (b, h, i, j, k, no Plan given) is
 * no remark: else nothing would ever be ready.
 */
export function readinessOf(
  judged: Judged,
  criteria: readonly CriterionVerdict[],
): Pick<Verdict, "readiness" | "reasons"> {
  const against = obstacles(judged);
  if (against.length > 0) return { readiness: "not-ready", reasons: against };
  const remarks = remarksOn(judged, criteria);
  if (remarks.length > 0) return { readiness: "ready-with-remarks", reasons: remarks };
  return { readiness: "ready", reasons: [{ code: "oiv-ready", args: {} }] };
}

function obstacles({ scorecard, settings, findings }: Judged): readonly Reason[] {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const isMeasured = scorecard.indicators.some(({ status }) => status === "scored");
  return [
    ...when(settings.phase !== "report", "oiv-not-the-report", { phase: PHASE_TERMS[settings.phase] }),
    ...when(!isMeasured, "oiv-nothing-measured", {}),
    ...when(errors > 0, "oiv-errors-stand", { count: errors }),
  ];
}

function remarksOn({ scorecard, findings }: Judged, criteria: readonly CriterionVerdict[]): readonly Reason[] {
  const unmet = criteria.filter(({ outcome }) => outcome === "not-satisfied").map(({ criterion }) => criterion);
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const certain = warnings.filter(({ needsReview }) => !needsReview).length;
  const unread = scorecard.gaps.filter((gap) => !isAssumed(gap) && !HARMLESS.has(gap.reason.code)).length;
  const sheets = scorecard.sheets.filter(({ reason }) => reason.code === "not-recognised").length;
  return [
    ...when(unmet.length > 0, "oiv-criteria-unmet", { count: unmet.length, criteria: unmet.join(", ") }),
    ...when(certain > 0, "oiv-warnings-stand", { count: certain }),
    ...when(certain < warnings.length, "oiv-reviews-stand", { count: warnings.length - certain }),
    ...when(unread > 0, "oiv-cells-unread", { count: unread }),
    ...when(sheets > 0, "oiv-sheets-unread", { count: sheets }),
  ];
}

/** What was seen and rightly left out. */
const HARMLESS: ReadonlySet<string> = new Set([
  "total-row",
  "rows-of-other-years",
  "memory-missing",
  "memory-unreadable",
]);

function when(holds: boolean, code: string, args: Reason["args"]): readonly Reason[] {
  return holds ? [{ code, args }] : [];
}
