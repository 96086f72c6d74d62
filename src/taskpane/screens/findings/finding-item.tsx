// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ACCEPTED_TERM, acceptanceText } from "../../../core/checks/exceptions/acceptance-text";
import type { Finding, FindingPlace } from "../../../core/checks/finding";
import { findingMessage } from "../../../core/checks/message";
import { addressOf } from "../../../core/workbook/address";
import { correctionsTexts } from "../../i18n/corrections";
import { findingsTexts } from "../../i18n/findings";
import { justificationTexts } from "../../i18n/justification";

const useStyles = makeStyles({
  item: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    overflowWrap: "anywhere",
  },
  leads: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  place: { display: "block", fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForegroundLink },
  review: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  exception: { display: "block", marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
});

/** What can be done about a finding, besides looking at its cell. */
export interface FindingActions {
  readonly isBusy: boolean;
  readonly onCorrect: (finding: Finding) => void;
  readonly onJustify: (finding: Finding) => void;
}

interface FindingItemProps {
  readonly finding: Finding;
  readonly onGoTo: (place: FindingPlace) => void;
  /** Absent where findings are only read. */
  readonly actions?: FindingActions | undefined;
}

/** One finding; pressed, it leads to its cell. The words are made here, for what is shown only. */
export function FindingItem({ finding, onGoTo, actions }: FindingItemProps) {
  return (
    <>
      <FindingText finding={finding} onGoTo={onGoTo} />
      {actions && <Answers finding={finding} actions={actions} />}
    </>
  );
}

/** What is said of PERF, or of the exceptions themselves, is answered, never accepted. */
const ANSWERED_ONLY = /^(?:PERF|ECC)/;

function Answers({ finding, actions }: { readonly finding: Finding; readonly actions: FindingActions }) {
  const canJustify = finding.accepted === null && finding.severity !== "info" && !ANSWERED_ONLY.test(finding.rule);
  if (finding.fix === null && !canJustify) return null;
  return (
    <div className="actions">
      {finding.fix !== null && (
        <Button size="small" disabled={actions.isBusy} onClick={() => actions.onCorrect(finding)}>
          {correctionsTexts("open")}
        </Button>
      )}
      {canJustify && (
        <Button size="small" disabled={actions.isBusy} onClick={() => actions.onJustify(finding)}>
          {justificationTexts("open")}
        </Button>
      )}
    </div>
  );
}

function FindingText({ finding, onGoTo }: FindingItemProps) {
  const styles = useStyles();
  const { place, needsReview, accepted } = finding;
  const words = (
    <>
      <span className={styles.place}>
        {place ? placeText(place) : findingsTexts("workbook")}
        {needsReview && accepted === null && <span className={styles.review}> · {findingsTexts("review")}</span>}
        {accepted !== null && <span className={styles.review}> · {ACCEPTED_TERM}</span>}
      </span>
      {findingMessage(finding)}
      {accepted !== null && (
        <span className={styles.exception}>
          {findingsTexts("exception")}: {acceptanceText(accepted)}
        </span>
      )}
    </>
  );
  if (!place) return <div className={styles.item}>{words}</div>;
  return (
    <button
      type="button"
      className={`${styles.item} ${styles.leads}`}
      title={findingsTexts("goTo", { cell: placeText(place) })}
      onClick={() => onGoTo(place)}
    >
      {words}
    </button>
  );
}

function placeText({ sheet, at }: FindingPlace): string {
  return `${sheet} ${addressOf(at.row, at.column)}`;
}
