// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../checks/finding";
import { fold, oneLine } from "../values/fold";
import type { Reason } from "../workbook/plan";

/** So many findings under one reason are more than one fact that shows in a few cells. */
const MANY = 10;

/** One reason given for many findings: each may be right, and an OIV must not take them for so many decisions. */
export function acceptedAlike(findings: readonly Finding[]): readonly Reason[] {
  const byReason = new Map<string, { readonly reason: string; readonly rules: string[] }>();
  for (const { accepted, severity, rule } of findings) {
    // an exception to an information frees from nothing
    if (accepted === null || severity === "info") continue;
    const key = fold(accepted.reason);
    const alike = byReason.get(key) ?? { reason: oneLine(accepted.reason), rules: [] };
    alike.rules.push(rule);
    byReason.set(key, alike);
  }
  return [...byReason.values()]
    .filter(({ rules }) => rules.length >= MANY)
    .map(({ reason, rules }) => {
      return { code: "oiv-exceptions-alike", args: { count: rules.length, rules: new Set(rules).size, reason } };
    });
}
