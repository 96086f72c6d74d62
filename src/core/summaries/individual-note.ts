// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../checks/finding";
import { individualResults } from "../scorecard/individual-results";
import type { Scorecard } from "../scorecard/scored";

const NOTE = "Contiene risultati individuali: non pubblicare (art. 20 del D.Lgs. 33/2013: solo dati aggregati).";

/**
 * Stands at the head of whatever shows the results of one person; null where there are none. Given the findings, it
 * tells of names beside scores too, which stand on sheets that are no dashboards.
 */
export function individualNote(
  scorecard: Pick<Scorecard, "blocks" | "indicators">,
  findings: readonly Finding[] = [],
): string | null {
  return findings.some(namesPersons) || individualResults(scorecard).length > 0 ? NOTE : null;
}

/** Names beside scores, for certain: whoever accepts the finding does not make them go away. */
export function namesPersons({ rule, severity }: Pick<Finding, "rule" | "severity">): boolean {
  return rule === "PRI001" && severity === "error";
}
