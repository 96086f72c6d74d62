// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { BookQuestionMarkRegular, CheckmarkCircleRegular } from "@fluentui/react-icons";
import { paneTexts } from "../i18n/pane";
import { placeOf } from "../state/places";
import type { PaneState } from "../state/pane-state";
import type { PaneTasks } from "../tasks/pane-tasks";
import { PlaceTabs } from "./place-tabs";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalS,
  },
  name: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: "0 auto 0 0" },
  // Without an icon, and no wider than its word: the whole head stands on one line of 310 px.
  restore: { minWidth: "auto" },
});

interface PaneHeaderProps {
  readonly state: PaneState;
  readonly tasks: PaneTasks;
}

/** The name, what can be done at any time, and the places. */
export function PaneHeader({ state: { running, canRestore, screen }, tasks }: PaneHeaderProps) {
  const styles = useStyles();
  const isBusy = running !== null;
  return (
    <header>
      <div className={styles.head}>
        <h1 className={styles.name}>{paneTexts("name")}</h1>
        <Button
          appearance="primary"
          icon={<CheckmarkCircleRegular />}
          // Focusable: whoever has pressed it with a key goes on from here, to «Interrompi» first of all.
          disabledFocusable={isBusy}
          onClick={() => void tasks.verify()}
        >
          {paneTexts("verify")}
        </Button>
        <Button className={styles.restore} disabled={isBusy || !canRestore} onClick={() => void tasks.restore()}>
          {paneTexts("restore")}
        </Button>
        <Button
          appearance="subtle"
          icon={<BookQuestionMarkRegular />}
          aria-label={paneTexts("guide")}
          title={paneTexts("guide")}
          onClick={() => tasks.show("guide")}
        />
      </div>
      <PlaceTabs current={placeOf(screen)} onOpen={tasks.open} />
    </header>
  );
}
