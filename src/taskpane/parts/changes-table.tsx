// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import { addressOf } from "../../core/workbook/address";
import type { FindingPlace } from "../../core/checks/finding";
import type { Reason } from "../../core/workbook/plan";
import { explain } from "../../core/wording/explain";
import { fillTexts } from "../i18n/fill";
import { paneTexts } from "../i18n/pane";
import { placeText } from "../place-text";
import { PlaceLink } from "./place-link";

const STEP = 20;
const useStyles = makeStyles({
  // Fixed: a formula is one long word, and would leave the others no room.
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", overflowWrap: "anywhere" },
  heading: {
    ...{ textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingRight: tokens.spacingHorizontalXS },
    overflowWrap: "normal",
    ":nth-child(1)": { width: "34%" },
    ":nth-child(2)": { width: "28%" },
  },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    paddingTop: tokens.spacingVerticalXS,
    paddingRight: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  after: { fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorNeutralForeground2, paddingBottom: tokens.spacingVerticalXS },
});

/** A cell to be changed, with the words for what is there and what will be. */
export interface ShownChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
  /** null where what stands around the table says it. */
  readonly why: Reason | null;
}

interface ChangesTableProps {
  readonly label: string;
  readonly changes: readonly ShownChange[];
  /** Leads to a cell; absent where one is not to leave what is shown. */
  readonly onGoTo?: ((place: FindingPlace) => void) | undefined;
}

/** Each cell to be written: what is there, what will be, and why. */
export function ChangesTable({ label, changes, onGoTo }: ChangesTableProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(STEP);
  const rest = changes.length - shown;
  return (
    <>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {[fillTexts("cell"), fillTexts("before"), fillTexts("after")].map((heading) => (
              <th key={heading} scope="col" className={styles.heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, shown).map((change) => (
            <ChangeRows
              key={`${change.sheet}!${addressOf(change.row, change.column)}`}
              change={change}
              onGoTo={onGoTo}
            />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + STEP)}>
          {paneTexts("more", { count: Math.min(rest, STEP) })}
        </Button>
      )}
    </>
  );
}

type ChangeRowsProps = Pick<ChangesTableProps, "onGoTo"> & { readonly change: ShownChange };

function ChangeRows({ change, onGoTo }: ChangeRowsProps) {
  const styles = useStyles();
  const { sheet, row, column, before, after, why } = change;
  const place = { sheet, at: { row, column } };
  return (
    <Fragment>
      <tr>
        <th scope="row" className={styles.cell}>
          {onGoTo ? <PlaceLink place={place} onGoTo={onGoTo} /> : placeText(place)}
        </th>
        <td className={styles.cell}>{before}</td>
        <td className={`${styles.cell} ${styles.after}`}>{after}</td>
      </tr>
      {why && (
        <tr>
          <td colSpan={3} className={styles.why}>
            {explain(why)}
          </td>
        </tr>
      )}
    </Fragment>
  );
}
