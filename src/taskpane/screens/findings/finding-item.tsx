// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import { ACCEPTED_TERM, acceptanceText } from "../../../core/checks/exceptions/acceptance-text";
import type { Finding, FindingPlace } from "../../../core/checks/finding";
import { findingMessage } from "../../../core/checks/message";
import { findingsTexts } from "../../i18n/findings";
import { placeText } from "../../place-text";
import { findingPlaceText } from "./finding-place";

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

interface FindingItemProps {
  readonly finding: Finding;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** One finding where it is only read, as beside a criterion of the OIV; pressed, it leads to its cell. */
export function FindingItem({ finding, onGoTo }: FindingItemProps) {
  const styles = useStyles();
  const { place, needsReview, accepted } = finding;
  const words = (
    <>
      <span className={styles.place}>
        {findingPlaceText(finding)}
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
