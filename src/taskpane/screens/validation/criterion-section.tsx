// SPDX-License-Identifier: EUPL-1.2
import { Badge } from "@fluentui/react-components";
import { CheckmarkCircleRegular, DismissCircleRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import type { Criterion, FindingPlace } from "../../../core/checks/finding";
import type { CriterionOutcome, CriterionVerdict } from "../../../core/oiv/verdict";
import { explain } from "../../../core/wording/explain";
import { CRITERION_QUESTIONS, CRITERION_TITLES, OUTCOME_TERMS } from "../../../core/wording/oiv";
import { validationTexts } from "../../i18n/validation";
import { Section } from "../../parts/section";
import { PlaceLinks } from "./place-links";

/** A shape and a word besides the colour. */
const MARKS = {
  satisfied: { color: "success", Icon: CheckmarkCircleRegular },
  "not-satisfied": { color: "danger", Icon: DismissCircleRegular },
  "to-assess": { color: "informative", Icon: QuestionCircleRegular },
} as const satisfies Readonly<Record<CriterionOutcome, object>>;

interface CriterionSectionProps {
  readonly verdict: CriterionVerdict;
  readonly onGoTo: (place: FindingPlace) => void;
  /** Shows the findings that serve the criterion, in their own place. */
  readonly onShowFindings: (criterion: Criterion) => void;
}

/** One criterion: its proposed outcome at a glance; opened, what it stands on and where. */
export function CriterionSection({ verdict, onGoTo, onShowFindings }: CriterionSectionProps) {
  const { criterion, outcome, evidence, findings } = verdict;
  const { color, Icon } = MARKS[outcome];
  return (
    <Section
      title={
        <>
          {criterion}) {CRITERION_TITLES[criterion]}{" "}
          <Badge appearance="tint" color={color} icon={<Icon aria-hidden />}>
            {OUTCOME_TERMS[outcome]}
          </Badge>
        </>
      }
    >
      {() => (
        <>
          <p>{CRITERION_QUESTIONS[criterion]}</p>
          <ul>
            {evidence.map(({ reason, places }, i) => (
              <li key={i}>
                {explain(reason)}
                <PlaceLinks places={places} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
          {findings.length > 0 && (
            <p>
              {validationTexts("foundFor", { count: findings.length })}{" "}
              <button type="button" className="link" onClick={() => onShowFindings(criterion)}>
                {validationTexts("toRule")}
              </button>
            </p>
          )}
        </>
      )}
    </Section>
  );
}
