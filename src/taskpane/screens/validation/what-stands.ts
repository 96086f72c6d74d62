// SPDX-License-Identifier: EUPL-1.2
import type { Finding, Severity } from "../../../core/checks/finding";
import { inOrder } from "../../../core/checks/in-order";

/** The findings of one rule that stand, in the order of every output. */
export interface StandingRule {
  readonly rule: string;
  readonly findings: readonly Finding[];
}

/** What stands of one severity: what a motivated exception accepts does not. */
export function whatStands(findings: readonly Finding[], wanted: Severity): readonly StandingRule[] {
  return inOrder(findings.filter(({ severity, accepted }) => severity === wanted && accepted === null));
}
