// SPDX-License-Identifier: EUPL-1.2
import { countFindings } from "../checks/counts";
import type { Finding, Severity } from "../checks/finding";
import { acceptedAlike } from "./accepted-alike";
import { leadingRules } from "./leading-rules";
import { isAssumed } from "../wording/gaps";
import type { Reason } from "../workbook/plan";
import { PHASE_TERMS } from "../wording/settings";
import { countText } from "../wording/template";
import type { Judged } from "./criterion";
import type { CriterionVerdict, Verdict } from "./verdict";

/**
 * Not ready: an error stands, nothing was measured, or it is not the Relazione. With remarks: a criterion is not met, a
 * warning stands, an error is accepted, or something could not be read. What is for a person by its nature (b, h, i, j,
 * k, no Plan given) is no remark: else nothing would ever be ready. What is accepted is always told (ADR 0017).
 */
export function readinessOf(
  judged: Judged,
  criteria: readonly CriterionVerdict[],
): Pick<Verdict, "readiness" | "reasons"> {
  const against = obstacles(judged);
  if (against.length > 0) {
    const reasons = [...against, ...unmetOf(criteria), ...reviewsOf(judged), ...exceptionsOf(judged)];
    return { readiness: "not-ready", reasons };
  }
  const remarks = remarksOn(judged, criteria);
  const exceptions = exceptionsOf(judged);
  if (remarks.length > 0 || judged.findings.some(isAcceptedError)) {
    return { readiness: "ready-with-remarks", reasons: [...remarks, ...exceptions] };
  }
  return { readiness: "ready", reasons: [{ code: "oiv-ready", args: {} }, ...exceptions] };
}

function isAcceptedError({ severity, accepted }: Finding): boolean {
  return severity === "error" && accepted !== null;
}

/** An exception to an information frees from nothing. */
function exceptionsOf({ findings }: Judged): readonly Reason[] {
  const { accepted } = countFindings(findings);
  const { error, warning } = accepted;
  const counts = [countText(error, "errore|errori"), countText(warning, "avviso|avvisi")];
  const what = counts.filter((text) => !text.startsWith("0 ")).join(" e ");
  return [...when(error + warning > 0, "oiv-exceptions", { count: error + warning, what }), ...acceptedAlike(findings)];
}

function obstacles({ scorecard, settings, findings }: Judged): readonly Reason[] {
  const errors = findings.filter(standing("error"));
  const isMeasured = scorecard.indicators.some(({ status }) => status === "scored");
  return [
    ...when(settings.phase !== "report", "oiv-not-the-report", { phase: PHASE_TERMS[settings.phase] }),
    ...when(!isMeasured, "oiv-nothing-measured", {}),
    ...whatStands(errors, "oiv-errors"),
  ];
}

function remarksOn(judged: Judged, criteria: readonly CriterionVerdict[]): readonly Reason[] {
  const { scorecard, findings } = judged;
  const certain = findings.filter(standing("warning")).filter(({ needsReview }) => !needsReview);
  const unread = scorecard.gaps.filter((gap) => !isAssumed(gap) && !HARMLESS.has(gap.reason.code)).length;
  const sheets = scorecard.sheets.filter(({ reason }) => reason.code === "not-recognised").length;
  return [
    ...unmetOf(criteria),
    ...whatStands(certain, "oiv-warnings"),
    ...reviewsOf(judged),
    ...when(unread > 0, "oiv-cells-unread", { count: unread }),
    ...when(sheets > 0, "oiv-sheets-unread", { count: sheets }),
  ];
}

/** Of several rules it is told where to begin; of one, all there is. */
function whatStands(findings: readonly Finding[], code: "oiv-errors" | "oiv-warnings"): readonly Reason[] {
  const rules = new Set(findings.map(({ rule }) => rule)).size;
  const suffix = rules === 1 ? "of-one-rule" : "stand";
  return when(rules > 0, `${code}-${suffix}`, { count: findings.length, first: leadingRules(findings) });
}

function unmetOf(criteria: readonly CriterionVerdict[]): readonly Reason[] {
  const unmet = criteria.filter(({ outcome }) => outcome === "not-satisfied").map(({ criterion }) => criterion);
  return when(unmet.length > 0, "oiv-criteria-unmet", { count: unmet.length, criteria: unmet.join(", ") });
}

function reviewsOf({ findings }: Judged): readonly Reason[] {
  const count = findings.filter(standing("warning")).filter(({ needsReview }) => needsReview).length;
  return when(count > 0, "oiv-reviews-stand", { count });
}

function standing(wanted: Severity): (finding: Finding) => boolean {
  return ({ severity, accepted }) => severity === wanted && accepted === null;
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
