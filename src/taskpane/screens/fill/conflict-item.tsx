// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { FindingPlace } from "../../../core/checks/finding";
import type { Conflict } from "../../../core/workbook/plan";
import { explain } from "../../../core/wording/explain";
import { contentText } from "../../content-text";
import { fillTexts } from "../../i18n/fill";
import { PlaceLink } from "../../parts/place-link";
import { placeText } from "../../place-text";

const useStyles = makeStyles({
  conflict: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  choices: { margin: "4px 0 0", padding: 0, border: 0, minWidth: 0 },
  choice: { display: "flex", columnGap: tokens.spacingHorizontalXS, minHeight: "24px", alignItems: "flex-start" },
  radio: { flexShrink: 0, margin: "4px 0 0", accentColor: tokens.colorCompoundBrandBackground },
});

interface ConflictItemProps {
  readonly conflict: Conflict;
  /** null: it cannot be decided here; its words say what to do. */
  readonly isWritten: boolean | null;
  readonly isBusy: boolean;
  readonly onDecide: (isWritten: boolean) => void;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** A cell that holds something else than PERF computes: where, why, and what shall become of it. */
export function ConflictItem({ conflict, isWritten, isBusy, onDecide, onGoTo }: ConflictItemProps) {
  const styles = useStyles();
  const name = useId();
  const { sheet, cell: at, found, wanted, why } = conflict;
  const cell = at ? placeText({ sheet, at }) : sheet;
  const look = { style: "keep", why } as const;
  const choices = [
    { text: fillTexts("keep"), content: contentText(found, look), isChosen: isWritten === false, write: false },
    { text: fillTexts("overwrite"), content: contentText(wanted, look), isChosen: isWritten === true, write: true },
  ];
  return (
    <div className={styles.conflict}>
      {at ? <PlaceLink place={{ sheet, at }} onGoTo={onGoTo} /> : <strong>{cell}</strong>}
      <div>{explain(why)}</div>
      {isWritten !== null && (
        <fieldset className={styles.choices} aria-label={cell} disabled={isBusy}>
          {choices.map(({ text, content, isChosen, write }) => (
            <label key={text} className={styles.choice}>
              <input
                type="radio"
                className={styles.radio}
                name={name}
                checked={isChosen}
                tabIndex={0}
                onChange={() => onDecide(write)}
              />
              <span>{`${text}: ${content}`}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
