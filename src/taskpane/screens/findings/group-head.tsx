// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { numberText } from "../../../core/wording/numbers";
import { findingsTexts } from "../../i18n/findings";
import type { GroupRow } from "./finding-rows";
import { GravityMark } from "./gravity-mark";

const useStyles = makeStyles({
  heading: { margin: 0, paddingBottom: tokens.spacingVerticalXS },
  head: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "32px",
    boxSizing: "border-box",
    padding: `6px ${tokens.spacingHorizontalXS}`,
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  chevron: { flexShrink: 0, fontSize: "16px", lineHeight: 0, paddingTop: "2px" },
  title: { flexGrow: 1, minWidth: 0 },
  count: { flexShrink: 0, fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  fresh: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

interface GroupHeadProps {
  readonly row: GroupRow;
  readonly isCurrent: boolean;
  readonly buttonRef: (element: HTMLElement | null) => void;
  readonly onFocus: () => void;
  readonly onToggle: (isOpen: boolean) => void;
}

/** The head of a group: what it holds, how grave, how many; pressed, it opens or closes. */
export function GroupHead({ row, isCurrent, buttonRef, onFocus, onToggle }: GroupHeadProps) {
  const styles = useStyles();
  const { group, isOpen, fresh } = row;
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <h3 className={styles.heading}>
      <button
        type="button"
        ref={buttonRef}
        className={styles.head}
        data-row
        tabIndex={isCurrent ? 0 : -1}
        aria-expanded={isOpen}
        onFocus={onFocus}
        onClick={() => onToggle(!isOpen)}
      >
        <span className={styles.chevron}>
          <Chevron aria-hidden />
        </span>
        <GravityMark gravity={group.gravity} />
        <span className={styles.title}>
          <span>{group.title}</span>
          {fresh > 0 && <span className={styles.fresh}>{` · ${findingsTexts("freshIn", { count: fresh })}`}</span>}
        </span>
        <span className={styles.count}>{numberText(group.findings.length)}</span>
      </button>
    </h3>
  );
}
