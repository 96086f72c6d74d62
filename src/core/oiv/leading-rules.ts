// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../checks/finding";
import { inOrder } from "../checks/in-order";
import { RULES } from "../checks/registers/all";

const RULES_NAMED = 3;

/** Where to begin, as «Segnalazioni» does: "TAB001 Totale che non torna (3); …". */
export function leadingRules(findings: readonly Finding[]): string {
  const titles = new Map(RULES.map(({ code, title }) => [code, title]));
  return inOrder(findings)
    .slice(0, RULES_NAMED)
    .map(({ rule, findings: own }) => `${rule} ${titles.get(rule) ?? ""}`.trim() + ` (${String(own.length)})`)
    .join("; ");
}
