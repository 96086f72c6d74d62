// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from "react";
import type { Criterion, Finding, FindingPlace } from "../../../core/checks/finding";
import type { Validation } from "../../../core/usecases/validation";
import { explain } from "../../../core/wording/explain";
import { PROPOSED_ONLY } from "../../../core/wording/oiv";
import { validationTexts } from "../../i18n/validation";
import { CriterionSection } from "./criterion-section";
import { Outcome } from "./outcome";
import { StandingFindings } from "./standing-findings";
import { whatStands } from "./what-stands";

export interface VerdictLinks {
  readonly onGoTo: (place: FindingPlace) => void;
  readonly onShowFinding: (finding: Finding) => void;
  readonly onShowFindings: (criterion: Criterion) => void;
}

interface VerdictViewProps extends VerdictLinks {
  readonly validation: Validation;
}

/** The outcome, what stands against it, and the eleven criteria. */
export function VerdictView({ validation, ...links }: VerdictViewProps) {
  const { verdict, verification } = validation;
  return (
    <>
      <Outcome readiness={verdict.readiness} reasons={verdict.reasons.map(explain)} />
      <p>{PROPOSED_ONLY}</p>
      <Against findings={verification.findings} {...links} />
      <h2>{validationTexts("criteria")}</h2>
      <p>{validationTexts("criteriaHint")}</p>
      {verdict.criteria.map((each) => (
        <CriterionSection key={each.criterion} verdict={each} {...links} />
      ))}
    </>
  );
}

/** Errors block; where there is none, what is still open. */
function Against({ findings, ...links }: VerdictLinks & { readonly findings: readonly Finding[] }) {
  const errors = useMemo(() => whatStands(findings, "error"), [findings]);
  const warnings = useMemo(() => whatStands(findings, "warning"), [findings]);
  const rules = errors.length > 0 ? errors : warnings;
  if (rules.length === 0) return null;
  const [title, hint] =
    errors.length > 0
      ? [validationTexts("blocking"), validationTexts("blockingHint")]
      : [validationTexts("open"), validationTexts("openHint")];
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p>{hint}</p>
      <StandingFindings rules={rules} {...links} />
    </section>
  );
}
