// SPDX-License-Identifier: EUPL-1.2
import type { Criterion, Finding } from "../checks/finding";
import { PHASE_TERMS } from "../wording/settings";
import { evidence, type CriterionJudge, type Judged } from "./criterion";
import { readinessOf } from "./readiness";
import { CRITERIA } from "./register";
import type { CriterionVerdict, FindingCounts, Verdict } from "./verdict";

/** Proposes an outcome for each criterion, and for the whole. Pure: the OIV decides (ADR 0015). */
export function proposeVerdict(judged: Judged): Verdict {
  const serving = byCriterion(judged.findings);
  const criteria = CRITERIA.map(([criterion, judge]) =>
    propose(criterion, judge, judged, serving.get(criterion) ?? []),
  );
  return { ...readinessOf(judged, criteria), criteria, counts: countsOf(judged.findings) };
}

function propose(
  criterion: Criterion,
  judge: CriterionJudge,
  judged: Judged,
  findings: readonly Finding[],
): CriterionVerdict {
  const judgement = judge(judged, findings);
  const { phase } = judged.settings;
  if (phase === "report") return { criterion, ...judgement, findings };
  // The criteria are those of the Relazione: before it nothing can be met yet, though something can be wrong already.
  const outcome = judgement.outcome === "satisfied" ? "to-assess" : judgement.outcome;
  const early = evidence("oiv-before-report", { phase: PHASE_TERMS[phase] });
  return { criterion, outcome, evidence: [early, ...judgement.evidence], findings };
}

function byCriterion(findings: readonly Finding[]): ReadonlyMap<Criterion, readonly Finding[]> {
  const serving = new Map<Criterion, Finding[]>();
  for (const finding of findings) {
    for (const criterion of finding.criteria) {
      const known = serving.get(criterion);
      if (known) known.push(finding);
      else serving.set(criterion, [finding]);
    }
  }
  return serving;
}

function countsOf(findings: readonly Finding[]): FindingCounts {
  const counts = { errors: 0, warnings: 0, informations: 0, toReview: 0 };
  for (const { severity, needsReview } of findings) {
    if (severity === "error") counts.errors++;
    else if (severity === "warning") counts.warnings++;
    else counts.informations++;
    if (needsReview) counts.toReview++;
  }
  return counts;
}
