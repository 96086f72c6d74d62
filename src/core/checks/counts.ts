// SPDX-License-Identifier: EUPL-1.2
import { countText } from "../wording/template";
import type { Finding, Severity } from "./finding";

/** How many findings there are. */
export interface Counts {
  /** All of them, accepted or not. */
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Those of them that a motivated exception accepts. */
  readonly accepted: Readonly<Record<Severity, number>>;
  /** Those that a person must still decide; of an accepted one somebody has. */
  readonly toReview: number;
}

/** Counts findings once, for every output. */
export function countFindings(findings: readonly Finding[]): Counts {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const accepted: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let toReview = 0;
  for (const finding of findings) {
    bySeverity[finding.severity]++;
    if (finding.accepted !== null) accepted[finding.severity]++;
    else if (finding.needsReview) toReview++;
  }
  return { bySeverity, accepted, toReview };
}

const NOUNS: Readonly<Record<Severity, readonly [nouns: string, accepted: string]>> = {
  error: ["errore|errori", "accettato|accettati"],
  warning: ["avviso|avvisi", "accettato|accettati"],
  info: ["informazione|informazioni", "accettata|accettate"],
};

/** "27 errori (di cui 2 accettati)"; "1 avviso accettato" where none of them stands. */
export function severityCountText({ bySeverity, accepted }: Counts, severity: Severity): string {
  const [nouns, participle] = NOUNS[severity];
  const [all, ours] = [bySeverity[severity], accepted[severity]];
  const text = countText(all, nouns);
  if (ours === 0) return text;
  const [, said] = countText(ours, participle).split(" ");
  return ours === all ? `${text} ${said!}` : `${text} (di cui ${countText(ours, participle)})`;
}
