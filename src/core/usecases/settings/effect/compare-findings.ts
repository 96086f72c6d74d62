// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../../checks/finding";

/** What becomes of one rule's findings. */
export interface RuleEffect {
  readonly rule: string;
  readonly gone: number;
  readonly fresh: number;
  /** Those that stay, with another severity, or no longer accepted. */
  readonly changed: number;
}

/** Compares the findings of two verifications, rule by rule; only rules with a difference, in the order of their codes. */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): readonly RuleEffect[] {
  const left = new Map<string, Finding[]>();
  for (const finding of before) {
    const key = keyOf(finding);
    const same = left.get(key);
    if (same) same.push(finding);
    else left.set(key, [finding]);
  }
  const effects = new Map<string, Counted>();
  for (const finding of after) {
    const was = left.get(keyOf(finding))?.shift();
    if (!was) effectOn(effects, finding.rule).fresh++;
    else if (isOther(was, finding)) effectOn(effects, finding.rule).changed++;
  }
  for (const rest of left.values()) for (const { rule } of rest) effectOn(effects, rule).gone++;
  return [...effects.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

type Counted = { -readonly [K in keyof RuleEffect]: RuleEffect[K] };

function effectOn(effects: Map<string, Counted>, rule: string): Counted {
  const known = effects.get(rule) ?? { rule, gone: 0, fresh: 0, changed: 0 };
  effects.set(rule, known);
  return known;
}

/** What a finding says of which place; two alike are told by their order. */
function keyOf({ rule, messageId, place }: Finding): string {
  const at = place === null ? "" : `${place.sheet}!${String(place.at.row)},${String(place.at.column)}`;
  return `${rule} ${messageId} ${at}`;
}

function isOther(a: Finding, b: Finding): boolean {
  return a.severity !== b.severity || (a.accepted === null) !== (b.accepted === null);
}
