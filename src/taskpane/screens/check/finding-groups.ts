// SPDX-License-Identifier: EUPL-1.2
import type { Finding, Severity } from "../../../core/checks/finding";
import { RULES } from "../../../core/checks/registers/all";

/** Findings of one rule and one severity. */
export interface RuleGroup {
  readonly rule: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly rules: readonly RuleGroup[];
}

const WORST_FIRST: readonly Severity[] = ["error", "warning", "info"];

/** Worst first, then by rule as they come; a severity without findings is left out. No message is made yet. */
export function groupFindings(findings: readonly Finding[]): readonly SeverityGroup[] {
  return WORST_FIRST.flatMap((severity) => {
    const concerned = findings.filter((finding) => finding.severity === severity);
    if (concerned.length === 0) return [];
    return [{ severity, count: concerned.length, rules: byRule(concerned) }];
  });
}

function byRule(findings: readonly Finding[]): readonly RuleGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups].map(([rule, found]) => ({
    rule,
    title: RULES.find(({ code }) => code === rule)?.title ?? "",
    findings: found,
  }));
}
