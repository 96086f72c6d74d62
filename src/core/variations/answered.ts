// SPDX-License-Identifier: EUPL-1.2
import type { Variation, VariationAnswer } from "./variation";

/** What a citation needs before the OIV can look the act up. */
export type MissingPart = "act" | "date" | "reason";

const PARTS: readonly MissingPart[] = ["act", "date", "reason"];

/** What staff have still to write beside a variation; empty: it is evidence. */
export function missingParts(answer: VariationAnswer | null): readonly MissingPart[] {
  return answer === null ? PARTS : PARTS.filter((part) => answer[part] === "");
}

/** True where the act by which the body varied its Plan is cited in full. */
export function isCited({ answer }: Pick<Variation, "answer">): boolean {
  return missingParts(answer).length === 0;
}
