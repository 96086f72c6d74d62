// SPDX-License-Identifier: EUPL-1.2
import type { Finding, Severity } from "./finding";

/** What one rule says with one severity, and stands or is accepted. */
export interface RuleFindings {
  readonly severity: Severity;
  readonly rule: string;
  readonly isAccepted: boolean;
  /** In reading order. */
  readonly findings: readonly Finding[];
}

const GRAVEST_FIRST: readonly Severity[] = ["error", "warning", "info"];

/**
 * The order in which people read findings, on every output: what stands goes before what is accepted; the gravest first;
 * then the rules that say few things, for theirs are specific faults, and last the habit that is repeated row by row. On
 * a tie, the rule that speaks first.
 */
export function inOrder(findings: readonly Finding[]): readonly RuleFindings[] {
  const groups = new Map<string, RuleFindings & { readonly findings: Finding[] }>();
  for (const finding of findings) {
    const { severity, rule } = finding;
    const isAccepted = finding.accepted !== null;
    const key = `${String(isAccepted)} ${severity} ${rule}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { severity, rule, isAccepted, findings: [finding] });
  }
  const rank = ({ severity, isAccepted }: RuleFindings): number =>
    GRAVEST_FIRST.indexOf(severity) + (isAccepted ? GRAVEST_FIRST.length : 0);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || a.findings.length - b.findings.length);
}
