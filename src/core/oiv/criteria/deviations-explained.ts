// SPDX-License-Identifier: EUPL-1.2
import { hasReasonWithoutHeading, isAnswered, isExplainedSomewhere } from "../../checks/figures/explained";
import { sameIndicators, type SameIndicators } from "../../checks/index/same/same-indicators";
import { lackingByBlock } from "../../checks/structure/lacking-headings";
import type { Finding } from "../../checks/finding";
import type { CheckInputs } from "../../checks/inputs";
import { deviationUnexplained } from "../../checks/rules/sco/deviation-unexplained";
import type { Indicator, Scorecard } from "../../scorecard/scored";
import { isNoReason } from "../../values/reason-words";
import { evidence, type CriterionJudge } from "../criterion";
import { presumedAmong } from "../presumed";
import { hasTarget, isDeviation, isIndicator } from "../results";
import type { Evidence } from "../verdict";
import { weighed, whenProved } from "../weigh";

/** Criterion g: each target missed and each indicator left out has its reason, where SCO001 looks for it. */
export const deviationsExplained: CriterionJudge = ({ scorecard, settings, inputs }, findings) => {
  const measured = scorecard.indicators.filter(({ status }) => status === "scored").length;
  const deviations = scorecard.indicators.filter(isDeviation);
  const below = deviations.filter(({ status }) => status !== "neutralised").length;
  const neutralised = deviations.filter(({ status, presumed }) => status === "neutralised" && !presumed).length;
  if (deviations.length === 0) {
    const isProved = measured > 0;
    const none = evidence(isProved ? "oiv-no-deviation" : "oiv-nothing-measured", { measured });
    return { outcome: weighed(findings, whenProved(isProved)), evidence: [none, ...withoutTarget(scorecard)] };
  }
  let known: SameIndicators | null = null;
  const same = (): SameIndicators => (known ??= sameIndicators(scorecard, settings));
  const columns = columnsOf(scorecard);
  const explained = deviations.filter(
    (each) => isExplainedSomewhere(each, same, inputs) || hasReasonWithoutHeading(each, columns, inputs),
  ).length;
  return {
    outcome: weighed(findings, whenProved(explained === deviations.length)),
    evidence: [
      evidence("oiv-deviations", { measured, below, neutralised }),
      ...presumedAmong(deviations),
      evidence("oiv-deviations-explained", { explained, total: deviations.length }),
      ...acceptedInstead(findings),
      ...correctiveActions(deviations, inputs),
      ...withoutTarget(scorecard),
    ],
  };
};

/** An exception says why nothing is explained, and may explain it: only a person can tell. */
function acceptedInstead(findings: readonly Finding[]): readonly Evidence[] {
  // an information says of all of them together that there is no column for the cause
  const isOne = ({ rule, severity, accepted }: Finding): boolean =>
    rule === deviationUnexplained.code && severity !== "info" && accepted !== null;
  const count = findings.filter(isOne).length;
  return count === 0 ? [] : [evidence("oiv-deviations-accepted", { count })];
}

/** Guidelines 2/2017 ask for the cause; what is done about it is told, and weighs nothing. */
function correctiveActions(deviations: readonly Indicator[], inputs: CheckInputs): readonly Evidence[] {
  const answered = deviations.filter((each) => isAnswered(each, inputs));
  if (answered.length === 0) return [];
  const count = answered.filter((each) => !isNoReason(inputs.answerTo(each)?.action ?? "")).length;
  return [evidence("oiv-corrective-actions", { count, total: answered.length })];
}

/** The columns of each table, and which of them have lost their headings. */
function columnsOf(scorecard: Scorecard) {
  const lacking = lackingByBlock(scorecard);
  return {
    blocks: new Map(scorecard.blocks.map((block) => [block.id, block])),
    lacksHeading: (blockId: string, role: string) => lacking.get(blockId)?.has(role) ?? false,
  };
}

/** What has no target has no deviation: it is said, so that nobody looks for it among the explained ones. */
function withoutTarget({ indicators }: Scorecard): readonly Evidence[] {
  const count = indicators.filter((each) => isIndicator(each) && !hasTarget(each)).length;
  return count === 0 ? [] : [evidence("oiv-without-target", { count })];
}
