// SPDX-License-Identifier: EUPL-1.2
import type { Finding, Severity } from "../../../core/checks/finding";
import { inOrder, type RuleFindings } from "../../../core/checks/in-order";
import { RULES } from "../../../core/checks/registers/all";

/** Findings of one rule and one severity. */
export interface RuleGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** What stands of one severity; at the end, what is accepted. */
export interface SeverityGroup {
  readonly severity: Severity | "accepted";
  readonly count: number;
  readonly rules: readonly RuleGroup[];
}

/** In the order of every output; a severity without findings is left out. No message is made yet. */
export function groupFindings(findings: readonly Finding[]): readonly SeverityGroup[] {
  const groups: { severity: SeverityGroup["severity"]; count: number; rules: RuleGroup[] }[] = [];
  for (const found of inOrder(findings)) {
    const last = groups.at(-1);
    const severity = found.isAccepted ? ("accepted" as const) : found.severity;
    const group: (typeof groups)[number] = last?.severity === severity ? last : { severity, count: 0, rules: [] };
    if (group !== last) groups.push(group);
    group.count += found.findings.length;
    group.rules.push(titled(found));
  }
  return groups;
}

function titled({ rule, severity, findings }: RuleFindings): RuleGroup {
  return { rule, severity, title: RULES.find(({ code }) => code === rule)?.title ?? "", findings };
}
