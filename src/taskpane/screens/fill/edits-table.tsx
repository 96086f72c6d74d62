// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import { addressOf } from "../../../core/workbook/address";
import type { CellEdit } from "../../../core/workbook/plan";
import { explain } from "../../../core/wording/explain";
import { numberText } from "../../../core/wording/numbers";
import { FILL_TEXTS, PANE_TEXTS } from "../../strings";
import { contentText } from "./content-text";

const STEP = 20;
const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", overflowWrap: "anywhere" },
  heading: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingRight: tokens.spacingHorizontalS },
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

/** Each cell to be written: what is there, what will be, and why. */
export function EditsTable({ edits }: { readonly edits: readonly CellEdit[] }) {
  const styles = useStyles();
  const [shown, setShown] = useState(STEP);
  const rest = edits.length - shown;
  return (
    <>
      <table className={styles.table} aria-label={FILL_TEXTS.cells}>
        <thead>
          <tr>
            {[FILL_TEXTS.cell, FILL_TEXTS.before, FILL_TEXTS.after].map((heading) => (
              <th key={heading} scope="col" className={styles.heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {edits.slice(0, shown).map((edit) => (
            <EditRows key={`${edit.sheet}!${addressOf(edit.row, edit.column)}`} edit={edit} />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + STEP)}>
          {PANE_TEXTS.more(numberText(Math.min(rest, STEP)))}
        </Button>
      )}
    </>
  );
}

function EditRows({ edit }: { readonly edit: CellEdit }) {
  const styles = useStyles();
  const { sheet, row, column, old, value, why } = edit;
  return (
    <Fragment>
      <tr>
        <th scope="row" className={styles.cell}>{`${sheet} ${addressOf(row, column)}`}</th>
        <td className={styles.cell}>{contentText(old, edit)}</td>
        <td className={`${styles.cell} ${styles.after}`}>{contentText(value, edit)}</td>
      </tr>
      <tr>
        <td colSpan={3} className={styles.why}>
          {explain(why)}
        </td>
      </tr>
    </Fragment>
  );
}
