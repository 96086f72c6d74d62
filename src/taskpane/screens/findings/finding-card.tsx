// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { ACCEPTED_TERM } from "../../../core/checks/exceptions/acceptance-text";
import { findingParts } from "../../../core/checks/message-parts";
import { findingsTexts } from "../../i18n/findings";
import type { FindingRow } from "./finding-rows";
import { findingPlaceText } from "./finding-place";
import { gravityOf } from "./gravity";
import { GravityMark } from "./gravity-mark";

const useStyles = makeStyles({
  outer: { paddingBottom: tokens.spacingVerticalXS },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  opened: { border: `1px solid ${tokens.colorBrandStroke1}` },
  head: { display: "flex", alignItems: "stretch" },
  main: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    background: "none",
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    overflowWrap: "anywhere",
  },
  pressed: {
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { minWidth: 0, flexGrow: 1 },
  place: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForegroundLink },
  mark: { color: tokens.colorNeutralForeground2 },
  new: {
    marginLeft: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForeground1,
  },
  message: { display: "block" },
  clamped: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: "3", overflow: "hidden" },
  toggle: {
    flexShrink: 0,
    width: "28px",
    padding: 0,
    fontSize: "16px",
    color: tokens.colorNeutralForeground2,
    background: "none",
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
  },
});

interface FindingCardProps {
  readonly row: FindingRow;
  readonly isCurrent: boolean;
  readonly isOpened: boolean;
  readonly buttonRef: (element: HTMLElement | null) => void;
  readonly onFocus: () => void;
  /** Pressed: leads to its cell, and shows its details. */
  readonly onPress: () => void;
  readonly onToggle: () => void;
  readonly details: () => ReactNode;
}

/** One finding: where, and what is seen. The words are made here, for what is in view only. */
export function FindingCard({ row, isCurrent, isOpened, buttonRef, onFocus, ...props }: FindingCardProps) {
  const styles = useStyles();
  const { finding, isNew } = row;
  const where = findingPlaceText(finding);
  const Chevron = isOpened ? ChevronUpRegular : ChevronDownRegular;
  return (
    <div className={styles.outer}>
      <div className={mergeClasses(styles.card, isOpened && styles.opened)}>
        <div className={styles.head}>
          <button
            type="button"
            ref={buttonRef}
            className={mergeClasses(styles.main, styles.pressed)}
            data-row
            tabIndex={isCurrent ? 0 : -1}
            title={finding.place ? findingsTexts("goTo", { cell: where }) : undefined}
            onFocus={onFocus}
            onClick={props.onPress}
          >
            <GravityMark gravity={gravityOf(finding)} />
            <span className={styles.words}>
              <span className={styles.place}>{where}</span>
              <Marks row={row} />
              {isNew && <span className={styles.new}>{findingsTexts("new")}</span>}
              <span className={mergeClasses(styles.message, !isOpened && styles.clamped)}>
                {findingParts(finding).seen}
              </span>
            </span>
          </button>
          <button
            type="button"
            className={mergeClasses(styles.toggle, styles.pressed)}
            // Right and left do the same from the keyboard.
            tabIndex={-1}
            aria-expanded={isOpened}
            aria-label={findingsTexts("details", { place: where })}
            // The focus goes to the row: Office.js on the web leads Tab from here out of the pane.
            onMouseDown={(event) => event.preventDefault()}
            onClick={props.onToggle}
          >
            <Chevron aria-hidden />
          </button>
        </div>
        {isOpened && props.details()}
      </div>
    </div>
  );
}

function Marks({ row: { finding } }: Pick<FindingCardProps, "row">) {
  const styles = useStyles();
  const { needsReview, accepted } = finding;
  if (accepted !== null) return <span className={styles.mark}> · {ACCEPTED_TERM}</span>;
  return needsReview ? <span className={styles.mark}> · {findingsTexts("review")}</span> : null;
}
