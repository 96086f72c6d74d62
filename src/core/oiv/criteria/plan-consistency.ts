// SPDX-License-Identifier: EUPL-1.2
import { evidence, type CriterionJudge } from "../criterion";
import { hasResult, hasTarget, isIndicator } from "../results";

/**
 * Criterion a. Only the Plan itself shows that nothing was left out or changed: without it a person must compare, and
 * even a missing target may be missing there too.
 */
export const planConsistency: CriterionJudge = ({ scorecard }) => {
  const indicators = scorecard.indicators.filter(isIndicator);
  const counts = {
    total: indicators.length,
    targets: indicators.filter(hasTarget).length,
    both: indicators.filter((each) => hasTarget(each) && hasResult(each)).length,
  };
  return { outcome: "to-assess", evidence: [evidence("oiv-plan-absent"), evidence("oiv-targets", counts)] };
};
