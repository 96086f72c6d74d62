// SPDX-License-Identifier: EUPL-1.2
import { countFindings } from "../checks/counts";
import type { Criterion, Finding, Severity } from "../checks/finding";
import { finished, type Steps } from "../steps/steps";
import { PHASE_TERMS } from "../wording/settings";
import { acceptedAmong } from "./accepted";
import { evidence, type CriterionJudge, type Judged } from "./criterion";
import { readinessOf } from "./readiness";
import { CRITERIA } from "./register";
import type { CriterionVerdict, FindingCounts, Verdict } from "./verdict";

/** Proposes an outcome for each criterion, and for the whole. Pure: the OIV decides (ADR 0015). */
export function proposeVerdict(judged: Judged): Verdict {
  return finished(proposeVerdictSteps(judged));
}

/** The same, with places to stop: after each criterion. */
export function* proposeVerdictSteps(judged: Judged): Steps<Verdict> {
  const serving = byCriterion(judged.findings);
  const criteria: CriterionVerdict[] = [];
  for (const [criterion, judge] of CRITERIA) {
    criteria.push(propose(criterion, judge, judged, serving.get(criterion) ?? []));
    yield;
  }
  return { ...readinessOf(judged, criteria), criteria, counts: countsOf(judged.findings) };
}

function propose(
  criterion: Criterion,
  judge: CriterionJudge,
  judged: Judged,
  findings: readonly Finding[],
): CriterionVerdict {
  const proposed = judge(judged, findings);
  const judgement = { ...proposed, evidence: [...proposed.evidence, ...acceptedAmong(findings)] };
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
  const { bySeverity, accepted, toReview } = countFindings(findings);
  return { ...named(bySeverity), toReview, accepted: named(accepted) };
}

function named({ error, warning, info }: Readonly<Record<Severity, number>>) {
  return { errors: error, warnings: warning, informations: info };
}
