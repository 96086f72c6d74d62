// SPDX-License-Identifier: EUPL-1.2
import type { CheckInputs } from "../../checks/inputs";
import type { Indicator } from "../../scorecard/scored";
import { evidence, type CriterionJudge } from "../criterion";
import { isDeviation } from "../results";
import { weighed, whenProved } from "../weigh";

/** Criterion g: each target missed and each indicator left out has its cause and its reason. */
export const deviationsExplained: CriterionJudge = ({ scorecard, inputs }, findings) => {
  const measured = scorecard.indicators.filter(({ status }) => status === "scored").length;
  const deviations = scorecard.indicators.filter(isDeviation);
  const neutralised = deviations.filter(({ status }) => status === "neutralised").length;
  if (deviations.length === 0) {
    const isProved = measured > 0;
    const none = evidence(isProved ? "oiv-no-deviation" : "oiv-nothing-measured", { measured });
    return { outcome: weighed(findings, whenProved(isProved)), evidence: [none] };
  }
  const explained = deviations.filter((each) => isExplained(each, inputs)).length;
  const counts = { measured, below: deviations.length - neutralised, neutralised };
  return {
    outcome: weighed(findings, whenProved(explained === deviations.length)),
    evidence: [
      evidence("oiv-deviations", counts),
      evidence("oiv-deviations-explained", { explained, total: deviations.length }),
    ],
  };
};

/** On «Scostamenti», or, where the indicator was left out, on its own row. */
function isExplained(indicator: Indicator, { answerTo }: CheckInputs): boolean {
  if ((indicator.leftOut?.reason ?? "") !== "") return true;
  const answer = answerTo(indicator);
  return answer !== null && answer.cause.trim() !== "" && answer.reason.trim() !== "";
}
