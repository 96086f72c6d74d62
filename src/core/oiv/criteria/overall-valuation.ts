// SPDX-License-Identifier: EUPL-1.2
import type { Aggregate } from "../../scorecard/scored";
import type { Evidence } from "../verdict";
import { evidence, type CriterionJudge } from "../criterion";

/** A body has four or five perspectives; more are told by the summaries. */
const PERSPECTIVES_NAMED = 8;

/** Criterion b. The valuation is the OIV's: the figures are laid out for it. */
export const overallValuation: CriterionJudge = ({ scorecard }) => {
  const { overall, perspectives, objectives, blocks } = scorecard;
  // as the means are made: of the strategic objectives, or of all where there are none
  const ofStrategic = blocks.some(({ level }) => level === "strategic");
  const scores = objectives.flatMap(({ score }) => (score === null ? [] : [score]));
  const full = scores.filter((score) => score >= 1 - 1e-9).length;
  const counts = {
    total: objectives.length,
    full,
    below: scores.length - full,
    none: objectives.length - scores.length,
  };
  return {
    outcome: "to-assess",
    evidence: [
      ...aggregate(ofStrategic ? "oiv-overall-strategic" : "oiv-overall", overall),
      ...perspectives.slice(0, PERSPECTIVES_NAMED).flatMap((each) => aggregate("oiv-perspective", each)),
      evidence("oiv-objectives", counts),
    ],
  };
};

function aggregate(code: string, { name, score, coverage }: Aggregate): readonly Evidence[] {
  if (score === null)
    return coverage.total === 0 ? [] : [evidence("oiv-not-computed", { name, total: coverage.total })];
  return [evidence(code, { name, score, scored: coverage.scored, total: coverage.total })];
}
