// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { BookOpenRegular, CheckmarkCircleRegular, EditRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { paneTexts } from "../i18n/pane";

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: "12px 0 16px" },
  steps: { listStyleType: "none", margin: "0 0 16px", padding: 0, display: "grid", rowGap: tokens.spacingVerticalL },
  step: { display: "grid", gridTemplateColumns: "24px 1fr", columnGap: tokens.spacingHorizontalM },
  icon: { fontSize: "24px", lineHeight: 0, color: tokens.colorBrandForeground1 },
  word: { display: "block" },
  actions: { display: "grid", rowGap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalL },
  privacy: {
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  guide: { color: tokens.colorBrandForegroundLink },
  notice: {
    padding: tokens.spacingHorizontalM,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface WelcomeProps {
  readonly isBusy: boolean;
  /** What became of the sample that was asked for. */
  readonly notice: string | null;
  readonly onVerify: () => void;
  readonly onSample: () => void;
}

/** Before anything is read: what PERF does, what it writes and where, and the two ways to begin. */
export function Welcome({ isBusy, notice, onVerify, onSample }: WelcomeProps) {
  const styles = useStyles();
  return (
    <section aria-label={paneTexts("welcome.title")}>
      <h2 className={styles.title}>{paneTexts("welcome.title")}</h2>
      <ol className={styles.steps}>
        <Step icon={<BookOpenRegular />} word={paneTexts("welcome.reads")} text={paneTexts("welcome.readsText")} />
        <Step
          icon={<CheckmarkCircleRegular />}
          word={paneTexts("welcome.checks")}
          text={paneTexts("welcome.checksText")}
        />
        <Step icon={<EditRegular />} word={paneTexts("welcome.writes")} text={paneTexts("welcome.writesText")} />
      </ol>
      <div className={styles.actions}>
        <Button appearance="primary" size="large" disabledFocusable={isBusy} onClick={onVerify}>
          {paneTexts("welcome.verify")}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onSample}>
          {paneTexts("welcome.sample")}
        </Button>
      </div>
      {/* Always there, so that what comes into it is said aloud. */}
      <div role="status">{notice !== null && <p className={styles.notice}>{notice}</p>}</div>
      <p className={styles.privacy}>
        {paneTexts("welcome.privacy")}{" "}
        <a className={styles.guide} href="guida.html" target="_blank" rel="noreferrer">
          {paneTexts("guide")}
        </a>
      </p>
    </section>
  );
}

interface StepProps {
  readonly icon: ReactNode;
  readonly word: string;
  readonly text: string;
}

function Step({ icon, word, text }: StepProps) {
  const styles = useStyles();
  return (
    <li className={styles.step}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span>
        <strong className={styles.word}>{word}</strong>
        {text}
      </span>
    </li>
  );
}
