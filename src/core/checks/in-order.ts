// SPDX-License-Identifier: EUPL-1.2
import type { Finding, Severity } from "./finding";

/** What one rule says with one severity. */
export interface RuleFindings {
  readonly severity: Severity;
  readonly rule: string;
  /** In reading order. */
  readonly findings: readonly Finding[];
}

const GRAVEST_FIRST: readonly Severity[] = ["error", "warning", "info"];

/**
 * The order in which people read findings, on every output: the gravest first; then the rules that say few things, for
 * theirs are specific faults, and last the habit that is repeated row by row. On a tie, the rule that speaks first.
 */
export function inOrder(findings: readonly Finding[]): readonly RuleFindings[] {
  const groups = new Map<string, { severity: Severity; rule: string; findings: Finding[] }>();
  for (const finding of findings) {
    const { severity, rule } = finding;
    const key = `${severity} ${rule}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { severity, rule, findings: [finding] });
  }
  const rank = ({ severity }: RuleFindings): number => GRAVEST_FIRST.indexOf(severity);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || a.findings.length - b.findings.length);
}
