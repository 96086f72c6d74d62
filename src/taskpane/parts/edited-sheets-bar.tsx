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
import { EDIT_TEXTS, PANE_TEXTS } from "../strings";

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
  const places = edited.map(({ sheet, cells }) => EDIT_TEXTS.place(sheet, cells.join(", "))).join(", ");
  return (
    <section aria-label={EDIT_TEXTS.label} aria-live="polite">
      {edited.length > 0 && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle className={styles.line}>{EDIT_TEXTS.title}</MessageBarTitle>
            <span className={styles.line}>{EDIT_TEXTS.what(places)}</span>
            <span className={styles.line}>{EDIT_TEXTS.meaning}</span>
            <span className={styles.line}>{EDIT_TEXTS.action}</span>
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onKeep}>
              {EDIT_TEXTS.keep}
            </Button>
            <Button size="small" disabled={isBusy} onClick={onFill}>
              {PANE_TEXTS.fill}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </section>
  );
}
