// SPDX-License-Identifier: EUPL-1.2
import type { Finding, FindingPlace } from "../../../core/checks/finding";
import { findingMessage } from "../../../core/checks/message";
import { RULES } from "../../../core/checks/registers/all";
import { numberText } from "../../../core/wording/numbers";
import { validationTexts } from "../../i18n/validation";
import { PlaceLink } from "../../parts/place-link";
import { BoundedList } from "../../parts/bounded-list";
import { Section } from "../../parts/section";
import type { StandingRule } from "./what-stands";

interface StandingFindingsProps {
  readonly rules: readonly StandingRule[];
  readonly onGoTo: (place: FindingPlace) => void;
  readonly onShowFinding: (finding: Finding) => void;
}

/** What stands against the outcome, rule by rule, the first one open: each with its cell and the way to its finding. */
export function StandingFindings({ rules, onGoTo, onShowFinding }: StandingFindingsProps) {
  return rules.map(({ rule, findings }, i) => {
    const title = RULES.find(({ code }) => code === rule)?.title ?? rule;
    return (
      <Section key={rule} title={`${title} (${numberText(findings.length)})`} startsOpen={i === 0}>
        {() => (
          <BoundedList label={title} items={findings}>
            {(finding) => <Standing finding={finding} onGoTo={onGoTo} onShowFinding={onShowFinding} />}
          </BoundedList>
        )}
      </Section>
    );
  });
}

interface StandingProps extends Omit<StandingFindingsProps, "rules"> {
  readonly finding: Finding;
}

function Standing({ finding, onGoTo, onShowFinding }: StandingProps) {
  const { place } = finding;
  return (
    <>
      {place ? <PlaceLink place={place} onGoTo={onGoTo} /> : <strong>{validationTexts("workbook")}</strong>}:{" "}
      {findingMessage(finding)}{" "}
      <button type="button" className="link" onClick={() => onShowFinding(finding)}>
        {validationTexts("toFinding")}
      </button>
    </>
  );
}
