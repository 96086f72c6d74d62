// SPDX-License-Identifier: EUPL-1.2
import { faultsOf, isCited } from "../../variations/answered";
import type { PlanComparison, Variation, VariationAnswer } from "../../variations/variation";
import { evidence, type CriterionJudge, type Judged } from "../criterion";
import { hasResult, hasTarget, isIndicator } from "../results";
import type { Evidence } from "../verdict";
import { weighed, whenProved } from "../weigh";

/**
 * Criterion a. Only the Plan itself shows that nothing was left out or changed: without it a person must compare, and
 * even a missing target may be missing there too.
 */
export const planConsistency: CriterionJudge = (judged, findings) => {
  const { plan } = judged.inputs;
  if (plan === null) {
    const absent = [evidence("oiv-plan-absent"), ...formerlyCited(judged), targetsOf(judged)];
    return { outcome: "to-assess", evidence: absent };
  }
  // a target that is missing here may be missing in the Plan: only what was compared with it weighs
  const compared = findings.filter(({ rule }) => rule.startsWith("PIA"));
  const isProved = plan.doubt === null && plan.matched > 0 && plan.absentUnits.length === 0 && isAllCovered(plan);
  return {
    outcome: weighed(compared, whenProved(isProved)),
    evidence: [...comparedWith(plan), targetsOf(judged)],
  };
};

/** Each difference has its act, or the dated update of the Plan that brought it. */
function isAllCovered({ variations }: PlanComparison): boolean {
  return variations.every((each) => isCited(each) || isOfDatedUpdate(each));
}

function isOfDatedUpdate({ seenIn }: Variation): boolean {
  return seenIn !== null && seenIn.date !== null;
}

function comparedWith({ plans, matched, unchanged, variations, absentUnits, doubt }: PlanComparison): Evidence[] {
  const last = plans.filter(({ otherYear }) => otherYear === null).at(-1);
  const names = plans.map(({ name }) => name).join(", ");
  if (doubt !== null || last === undefined) return [evidence("oiv-plan-doubtful", { plans: names, matched })];
  const cited = variations.filter(isCited).length;
  const updated = variations.filter((each) => each.seenIn !== null && !isCited(each)).length;
  const open = variations.length - cited - updated;
  const places = variations.filter((each) => !isCited(each)).flatMap(({ place }) => place ?? []);
  return [
    evidence("oiv-plan-compared", { plan: names, planned: last.indicators, matched, unchanged }),
    ...(variations.length === 0
      ? []
      : [evidence("oiv-plan-variations", { count: variations.length, cited, updated, open }, places)]),
    ...absentUnits.map(({ name, indicators }) =>
      evidence("oiv-plan-unit-absent", { unit: name ?? "livello strategico", count: indicators }),
    ),
  ];
}

/** No Plan is known this time: what was found and written when one was is still told, though not compared again. */
function formerlyCited({ inputs: { writtenVariations } }: Judged): readonly Evidence[] {
  if (writtenVariations === null || writtenVariations.listed.length === 0) return [];
  const { listed, answers, plans } = writtenVariations;
  const cited = listed.filter((key) => isEvidence(answers.get(key))).length;
  return [
    evidence("oiv-plan-formerly", {
      plans: plans.join(", "),
      count: listed.length,
      cited,
      open: listed.length - cited,
    }),
  ];
}

function isEvidence(answer: VariationAnswer | undefined): boolean {
  return answer !== undefined && faultsOf(answer, { plan: null, today: null }).length === 0;
}

function targetsOf({ scorecard }: Judged): Evidence {
  const indicators = scorecard.indicators.filter(isIndicator);
  return evidence("oiv-targets", {
    total: indicators.length,
    targets: indicators.filter(hasTarget).length,
    both: indicators.filter((each) => hasTarget(each) && hasResult(each)).length,
  });
}
