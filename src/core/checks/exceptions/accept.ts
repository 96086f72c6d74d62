// SPDX-License-Identifier: EUPL-1.2
import type { Acceptance, Finding } from "../finding";
import type { JudgedException } from "./exception";

interface Accepted {
  readonly findings: readonly Finding[];
  /** They speak of the findings as these are now. */
  readonly exceptions: readonly JudgedException[];
}

/** The findings with the decisions that accept them: accepted, they stay in their places. */
export function acceptFindings(findings: readonly Finding[], exceptions: readonly JudgedException[]): Accepted {
  const accepted = new Map<Finding, Finding>();
  for (const exception of exceptions) {
    const { finding, state } = exception;
    if (finding !== null && state === "in-force")
      accepted.set(finding, { ...finding, accepted: acceptance(exception) });
  }
  if (accepted.size === 0) return { findings, exceptions };
  return {
    findings: findings.map((finding) => accepted.get(finding) ?? finding),
    exceptions: exceptions.map((each) => ({
      ...each,
      finding: each.finding && (accepted.get(each.finding) ?? each.finding),
    })),
  };
}

/** Only what is in force has a date. */
function acceptance({ reason, role, date, expiry, place }: JudgedException): Acceptance {
  return { reason, role, date: date ?? 0, expiry, place };
}
