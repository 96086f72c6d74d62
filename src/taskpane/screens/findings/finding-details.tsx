// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { acceptanceText } from "../../../core/checks/exceptions/acceptance-text";
import type { Finding, FindingPlace } from "../../../core/checks/finding";
import { findingParts } from "../../../core/checks/message-parts";
import type { Verification } from "../../../core/usecases/verify";
import { correctionsTexts } from "../../i18n/corrections";
import { findingsTexts } from "../../i18n/findings";
import { justificationTexts } from "../../i18n/justification";
import { BoundedList } from "../../parts/bounded-list";
import { DeviationAnswer } from "./deviation-answer";
import { canJustify } from "./can-justify";
import { PlaceLink } from "../../parts/place-link";
import { placeText } from "../../place-text";
import { FixPreview } from "./fix-preview";
import { RuleFacts } from "./rule-facts";

const useStyles = makeStyles({
  details: {
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** What can be done about a finding, besides looking at its cell. */
export interface FindingActions {
  readonly isBusy: boolean;
  readonly onGoTo: (place: FindingPlace) => void;
  readonly onCorrect: (finding: Finding) => void;
  readonly onJustify: (finding: Finding) => void;
  /** Says why the indicator deviates. */
  readonly onExplain: (finding: Finding) => void;
  /** Prepares the sheet on which deviations are explained. */
  readonly onFill: () => void;
}

interface FindingDetailsProps {
  readonly finding: Finding;
  readonly verification: Verification;
  readonly actions: FindingActions;
}

/** A finding that was opened: what to do, where, what would be corrected, and why it matters. */
export function FindingDetails({ finding, verification, actions }: FindingDetailsProps) {
  const styles = useStyles();
  const { accepted, fix } = finding;
  const { action } = findingParts(finding);
  return (
    <div className={styles.details} role="group" aria-label={findingsTexts("detailsOf")}>
      {action !== "" && (
        <p>
          <strong>{findingsTexts("whatToDo")}</strong> {action}
        </p>
      )}
      {accepted && (
        <p>
          <strong>{findingsTexts("exception")}:</strong> {acceptanceText(accepted)}
        </p>
      )}
      {fix && fix.edits.length > 0 && <FixPreview finding={finding} verification={verification} />}
      <DeviationAnswer finding={finding} verification={verification} {...actions} />
      <div className="actions">
        {fix && (
          <Button size="small" disabled={actions.isBusy} onClick={() => actions.onCorrect(finding)}>
            {correctionsTexts("open")}
          </Button>
        )}
        {canJustify(finding) && (
          <Button size="small" disabled={actions.isBusy} onClick={() => actions.onJustify(finding)}>
            {justificationTexts("open")}
          </Button>
        )}
      </div>
      <Places finding={finding} onGoTo={actions.onGoTo} />
      <RuleFacts finding={finding} />
    </div>
  );
}

/** Its cell and all that belong to it, each a way there. */
function Places({ finding, onGoTo }: Pick<FindingDetailsProps, "finding"> & Pick<FindingActions, "onGoTo">) {
  const styles = useStyles();
  const { place, related } = finding;
  const places = useMemo(
    () => [...new Map([...(place ? [place] : []), ...related].map(named)).values()],
    [place, related],
  );
  if (places.length === 0) return null;
  return (
    <>
      <h4 className={styles.heading}>{findingsTexts("cells", { count: places.length })}</h4>
      <BoundedList label={findingsTexts("cells", { count: places.length })} items={places}>
        {(each) => <PlaceLink place={each} onGoTo={onGoTo} />}
      </BoundedList>
    </>
  );
}

function named(place: FindingPlace): readonly [string, FindingPlace] {
  return [placeText(place), place];
}
