// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../../core/checks/finding";
import { GRAVITIES, type Gravity } from "../../state/findings-view";

export function gravityOf({ accepted, severity }: Finding): Gravity {
  return accepted === null ? severity : "accepted";
}

/** How many findings there are of each gravity. */
export function gravityCounts(findings: readonly Finding[]): Readonly<Record<Gravity, number>> {
  const counts: Record<Gravity, number> = { error: 0, warning: 0, info: 0, accepted: 0 };
  for (const finding of findings) counts[gravityOf(finding)]++;
  return counts;
}

/** The gravest of them. */
export function gravest(findings: readonly Finding[]): Gravity {
  let least = GRAVITIES.length - 1;
  for (const finding of findings) least = Math.min(least, GRAVITIES.indexOf(gravityOf(finding)));
  return GRAVITIES[least]!;
}
