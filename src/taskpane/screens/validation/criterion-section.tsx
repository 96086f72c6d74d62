// SPDX-License-Identifier: EUPL-1.2
import { Badge } from "@fluentui/react-components";
import type { FindingPlace } from "../../../core/checks/finding";
import type { CriterionOutcome, CriterionVerdict } from "../../../core/oiv/verdict";
import { addressOf } from "../../../core/workbook/address";
import { explain } from "../../../core/wording/explain";
import { numberText } from "../../../core/wording/numbers";
import { CRITERION_QUESTIONS, CRITERION_TITLES, OUTCOME_TERMS } from "../../../core/wording/oiv";
import { BoundedList } from "../../parts/bounded-list";
import { Section } from "../../parts/section";
import { validationTexts } from "../../i18n/validation";
import { FindingItem } from "../findings/finding-item";

const COLOURS: Readonly<Record<CriterionOutcome, "success" | "danger" | "informative">> = {
  satisfied: "success",
  "not-satisfied": "danger",
  "to-assess": "informative",
};

interface CriterionSectionProps {
  readonly verdict: CriterionVerdict;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** One criterion: its proposed outcome at a glance; opened, what it stands on and where. */
export function CriterionSection({ verdict, onGoTo }: CriterionSectionProps) {
  const { criterion, outcome, evidence, findings } = verdict;
  const places = evidence.flatMap((each) => each.places);
  return (
    <Section
      title={
        <>
          {criterion}) {CRITERION_TITLES[criterion]}{" "}
          <Badge appearance="tint" color={COLOURS[outcome]}>
            {OUTCOME_TERMS[outcome]}
          </Badge>
        </>
      }
    >
      {() => (
        <>
          <p>{CRITERION_QUESTIONS[criterion]}</p>
          <ul>
            {evidence.map(({ reason }, i) => (
              <li key={i}>{explain(reason)}</li>
            ))}
          </ul>
          {places.length > 0 && <Places places={places} onGoTo={onGoTo} />}
          {findings.length > 0 && (
            <>
              <h3>{`${validationTexts("findings")} (${numberText(findings.length)})`}</h3>
              <BoundedList label={validationTexts("findings")} items={findings}>
                {(finding) => <FindingItem finding={finding} onGoTo={onGoTo} />}
              </BoundedList>
            </>
          )}
        </>
      )}
    </Section>
  );
}

function Places({
  places,
  onGoTo,
}: Pick<CriterionSectionProps, "onGoTo"> & { readonly places: readonly FindingPlace[] }) {
  return (
    <BoundedList label={validationTexts("places")} items={places}>
      {({ sheet, at }) => (
        <button type="button" className="link" onClick={() => onGoTo({ sheet, at })}>
          {`${sheet} ${addressOf(at.row, at.column)}`}
        </button>
      )}
    </BoundedList>
  );
}
