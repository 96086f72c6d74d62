// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../checks/finding";
import { RULES } from "../checks/registers/all";

const RULES_NAMED = 3;

/** Where to begin: the rules that speak most often, as "TAB001 Totale che non torna (3)"; the first to speak on a tie. */
export function leadingRules(findings: readonly Finding[]): string {
  const titles = new Map(RULES.map(({ code, title }) => [code, title]));
  const leading = countsByRule(findings).slice(0, RULES_NAMED);
  return leading.map(([rule, count]) => `${rule} ${titles.get(rule) ?? ""}`.trim() + ` (${String(count)})`).join("; ");
}

/** How many findings each rule has, most first. */
export function countsByRule(findings: readonly Finding[]): readonly (readonly [rule: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
