// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import type { FindingPlace } from "../../../core/checks/finding";
import type { CellEdit } from "../../../core/workbook/plan";
import { explain } from "../../../core/wording/explain";
import { contentText } from "../../content-text";
import { fillTexts } from "../../i18n/fill";
import { PlaceLink } from "../../parts/place-link";
import { placeText } from "../../place-text";

const useStyles = makeStyles({
  cell: { display: "flex", columnGap: tokens.spacingHorizontalS, padding: "4px 4px 8px", overflowWrap: "anywhere" },
  tick: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: "2px 0 0",
    accentColor: tokens.colorCompoundBrandBackground,
  },
  words: { minWidth: 0 },
  after: { fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorNeutralForeground2 },
});

interface CellItemProps {
  readonly edit: CellEdit;
  /** null: it is written with its sheet, as PERF's own sheets are. */
  readonly isChosen: boolean | null;
  readonly isBusy: boolean;
  readonly isCurrent: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** A cell to be written: what is there, what will be, why; and the tick by which it is left out. */
export function CellItem({ edit, isChosen, isBusy, isCurrent, onChoose, onGoTo }: CellItemProps) {
  const styles = useStyles();
  const { sheet, row, column, old, value, why } = edit;
  const place = { sheet, at: { row, column } };
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <div className={styles.cell}>
      {isChosen !== null && (
        <input
          type="checkbox"
          className={styles.tick}
          data-stop="tick"
          aria-label={fillTexts("write", { cell: placeText(place) })}
          checked={isChosen}
          disabled={isBusy}
          tabIndex={tabIndex}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
      )}
      <div className={styles.words}>
        <PlaceLink place={place} data-stop="link" tabIndex={tabIndex} onGoTo={onGoTo} />
        <div>
          {`${contentText(old, edit)} → `}
          <span className={styles.after}>{isChosen === false ? fillTexts("leftOut") : contentText(value, edit)}</span>
        </div>
        <div className={styles.why}>{explain(why)}</div>
      </div>
    </div>
  );
}
