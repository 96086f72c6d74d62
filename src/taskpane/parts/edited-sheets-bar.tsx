// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { EditedSheet } from "../state/pane-state";
import { paneTexts } from "../i18n/pane";

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalM },
  line: { display: "block", marginBottom: tokens.spacingVerticalXS },
});

interface EditedSheetsBarProps {
  readonly edited: readonly EditedSheet[];
  readonly isBusy: boolean;
  readonly onKeep: () => void;
  readonly onFill: () => void;
}

/**
 * Asks about edits on PERF's own sheets. Screen readers are told when they have finished what they say; the focus stays
 * in the cell where somebody is typing.
 */
export function EditedSheetsBar({ edited, isBusy, onKeep, onFill }: EditedSheetsBarProps) {
  const styles = useStyles();
  const places = edited
    .map(({ sheet, cells }) => paneTexts("edited.place", { sheet, cells: cells.join(", ") }))
    .join(", ");
  return (
    <section aria-label={paneTexts("edited.label")} aria-live="polite">
      {edited.length > 0 && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle className={styles.line}>{paneTexts("edited.title")}</MessageBarTitle>
            <span className={styles.line}>{paneTexts("edited.what", { places })}</span>
            <span className={styles.line}>{paneTexts("edited.meaning")}</span>
            <span className={styles.line}>{paneTexts("edited.action")}</span>
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onKeep}>
              {paneTexts("edited.keep")}
            </Button>
            <Button size="small" disabled={isBusy} onClick={onFill}>
              {paneTexts("fill")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </section>
  );
}
