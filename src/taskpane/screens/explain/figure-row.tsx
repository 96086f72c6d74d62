// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Subject } from "../../../core/usecases/explain/explanation";
import type { ListedFigure } from "../../../core/usecases/explain/list-figures";
import { addressOf } from "../../../core/workbook/address";
import { explainTexts } from "../../i18n/explain";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    background: "none",
    border: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  // two lines of a name tell figures apart; the whole of it stands in the explanation
  name: { display: "-webkit-box", overflow: "hidden", WebkitLineClamp: 2, WebkitBoxOrient: "vertical" },
  value: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  detail: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface FigureRowProps {
  readonly figure: ListedFigure;
  /** The one row that the Tab key reaches. */
  readonly isCurrent: boolean;
  readonly onExplain: (subject: Subject) => void;
}

/** A figure in the list: its name, what it comes to, where it is. */
export function FigureRow({ figure: { name, kind, place, value, subject }, isCurrent, onExplain }: FigureRowProps) {
  const styles = useStyles();
  const where = place ? `${place.sheet} ${addressOf(place.at.row, place.at.column)}` : null;
  return (
    <button
      type="button"
      className={styles.row}
      lang="it"
      data-stop="figure"
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => onExplain(subject)}
    >
      <span className={styles.name}>{name || kind}</span>
      <span className={styles.value}>{value ?? explainTexts("unmeasured")}</span>
      <span className={styles.detail}>{[name && kind, where].filter(Boolean).join(" · ")}</span>
    </button>
  );
}
