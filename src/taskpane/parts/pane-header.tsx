// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowUndoRegular,
  BookQuestionMarkRegular,
  CheckmarkCircleRegular,
  ClipboardCheckmarkRegular,
  TableEditRegular,
  WrenchRegular,
} from "@fluentui/react-icons";
import type { PaneState } from "../state/pane-state";
import { PANE_TEXTS } from "../strings";
import type { PaneTasks } from "../tasks/pane-tasks";

const useStyles = makeStyles({
  name: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: 0 },
  purpose: { color: tokens.colorNeutralForeground2, margin: `0 0 ${tokens.spacingVerticalM}` },
});

interface PaneHeaderProps {
  readonly state: PaneState;
  readonly tasks: PaneTasks;
}

/** The name, and what can be done at any time. */
export function PaneHeader({ state: { running, canRestore }, tasks }: PaneHeaderProps) {
  const styles = useStyles();
  const isBusy = running !== null;
  return (
    <header>
      <h1 className={styles.name}>{PANE_TEXTS.name}</h1>
      <p className={styles.purpose}>{PANE_TEXTS.purpose}</p>
      <div className="actions">
        <Button
          appearance="primary"
          icon={<CheckmarkCircleRegular />}
          disabled={isBusy}
          onClick={() => void tasks.verify()}
        >
          {PANE_TEXTS.verify}
        </Button>
        <Button icon={<TableEditRegular />} disabled={isBusy} onClick={() => void tasks.previewFill()}>
          {PANE_TEXTS.fill}
        </Button>
        <Button icon={<WrenchRegular />} disabled={isBusy} onClick={() => void tasks.previewCorrections()}>
          {PANE_TEXTS.correct}
        </Button>
        <Button icon={<ClipboardCheckmarkRegular />} disabled={isBusy} onClick={() => void tasks.previewValidation()}>
          {PANE_TEXTS.validate}
        </Button>
        <Button size="small" disabled={isBusy} onClick={() => void tasks.prepareCopy("oiv")}>
          {PANE_TEXTS.copyForOiv}
        </Button>
        <Button size="small" disabled={isBusy} onClick={() => void tasks.prepareCopy("publication")}>
          {PANE_TEXTS.copyForPublication}
        </Button>
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabled={isBusy || !canRestore}
          onClick={() => void tasks.restore()}
        >
          {PANE_TEXTS.restore}
        </Button>
        <Button appearance="subtle" icon={<BookQuestionMarkRegular />} onClick={() => tasks.show("guide")}>
          {PANE_TEXTS.guide}
        </Button>
      </div>
    </header>
  );
}
