// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../checks/finding";
import { inOrder } from "../checks/in-order";
import { RULES } from "../checks/registers/all";

const RULES_NAMED = 3;

/** Where to begin, as «Segnalazioni» does: "TAB001 Totale che non torna (3); …". The count of a single rule is that of all. */
export function leadingRules(findings: readonly Finding[]): string {
  const titles = new Map(RULES.map(({ code, title }) => [code, title]));
  const rules = inOrder(findings);
  return rules
    .slice(0, RULES_NAMED)
    .map(({ rule, findings: own }) => {
      const name = `${rule} ${titles.get(rule) ?? ""}`.trim();
      return rules.length === 1 ? name : `${name} (${String(own.length)})`;
    })
    .join("; ");
}
