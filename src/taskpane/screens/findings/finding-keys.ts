// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../../core/checks/finding";

const KNOWN = new WeakMap<readonly Finding[], readonly string[]>();

/**
 * A key for each finding, the same in the next reading of the workbook: what it says of which cell. Of two that say the
 * same of one cell the second is numbered.
 */
export function findingKeys(findings: readonly Finding[]): readonly string[] {
  const known = KNOWN.get(findings);
  if (known) return known;
  const taken = new Map<string, number>();
  const keys = findings.map((finding) => {
    const key = keyOf(finding);
    const times = (taken.get(key) ?? 0) + 1;
    taken.set(key, times);
    return times === 1 ? key : `${key} ${String(times)}`;
  });
  KNOWN.set(findings, keys);
  return keys;
}

function keyOf({ rule, messageId, place }: Finding): string {
  if (place === null) return `${rule} ${messageId}`;
  const { row, column } = place.at;
  return `${rule} ${messageId} ${place.sheet}!${String(row)},${String(column)}`;
}
