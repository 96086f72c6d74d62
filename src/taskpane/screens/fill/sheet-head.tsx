// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { numberText } from "../../../core/wording/numbers";
import type { SheetRow } from "./cell-rows";

const useStyles = makeStyles({
  heading: { margin: 0, paddingBottom: tokens.spacingVerticalXS },
  head: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "32px",
    padding: `6px ${tokens.spacingHorizontalXS}`,
    textAlign: "left",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    overflowWrap: "anywhere",
  },
  chevron: { flexShrink: 0, paddingTop: "2px", lineHeight: 0 },
  title: { flexGrow: 1, minWidth: 0 },
  count: { flexShrink: 0, fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
});

interface SheetHeadProps {
  readonly row: SheetRow;
  readonly isCurrent: boolean;
  readonly onToggle: () => void;
}

/** The head of a sheet: pressed, its cells are shown or hidden. */
export function SheetHead({ row: { sheet, count, isOpen }, isCurrent, onToggle }: SheetHeadProps) {
  const styles = useStyles();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <h4 className={styles.heading}>
      <button
        type="button"
        className={styles.head}
        data-stop="link"
        tabIndex={isCurrent ? 0 : -1}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <span className={styles.chevron}>
          <Chevron aria-hidden />
        </span>
        <span className={styles.title}>{sheet}</span>
        <span className={styles.count}>{numberText(count)}</span>
      </button>
    </h4>
  );
}
