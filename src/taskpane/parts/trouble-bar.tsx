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
import { paneTexts } from "../i18n/pane";

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalM },
  title: { display: "block" },
});

interface TroubleBarProps {
  readonly title: string;
  readonly text: string;
  readonly onClose: () => void;
}

/** What could not be done: what happened, why, what to do. It stays until it is closed or something else begins. */
export function TroubleBar({ title, text, onClose }: TroubleBarProps) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" role="alert" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {text}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onClose}>
          {paneTexts("close")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
