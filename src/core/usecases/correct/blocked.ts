// SPDX-License-Identifier: EUPL-1.2
import type { Steps } from "../../steps/steps";
import type { Verification } from "../verify";
import type { CorrectionRequest } from "./correction";
import { withoutObstacles } from "./obstacles";
import type { Offer } from "./offer-corrections";
import { type Refused, settledSteps } from "./settle";

/**
 * Of corrections that nobody has asked for, those that could not be made if somebody did: what cannot be kept is not
 * promised. They are tried all together; only the rules of which some are left out are tried again, each alone, as they
 * would be asked for.
 */
export function* blockedSteps(
  before: Verification,
  open: readonly Offer[],
  request: CorrectionRequest,
): Steps<readonly Refused[]> {
  const together = yield* left(before, open, request);
  const isOneRule = new Set(open.map(ruleOf)).size === 1;
  if (isOneRule || together.every(({ offer }) => offer.obstacle !== null)) return together;
  const rules = [...new Set(together.map(({ offer }) => ruleOf(offer)))];
  const refused: Refused[] = [];
  for (const rule of rules) {
    const ofRule = open.filter((offer) => ruleOf(offer) === rule);
    for (const each of yield* left(before, ofRule, request)) refused.push(each);
  }
  return refused;
}

function* left(before: Verification, open: readonly Offer[], request: CorrectionRequest): Steps<readonly Refused[]> {
  const refused: Refused[] = [];
  yield* settledSteps(before, withoutObstacles(open, refused), request, refused);
  return refused;
}

function ruleOf({ correction }: Offer): string {
  return correction.finding.rule;
}
