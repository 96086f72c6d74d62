// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { focusHeading } from "../../focus-heading";
import type { DoneReport } from "../../state/pane-state";
import type { WrittenValidation } from "../../state/validation-state";
import { doneTexts } from "../../i18n/done";
import { paneTexts } from "../../i18n/pane";
import { validationTexts } from "../../i18n/validation";
import { BoundedList } from "../../parts/bounded-list";
import { Section } from "../../parts/section";
import { Outcome } from "./outcome";
import { explain } from "../../../core/wording/explain";

// As tall as a finger needs, one below the other.
const useStyles = makeStyles({ link: { minHeight: "24px" } });

interface ValidationWrittenProps {
  readonly written: WrittenValidation;
  /** What the writing did, line by line. */
  readonly report: DoneReport | null;
  readonly isBusy: boolean;
  readonly canRestore: boolean;
  readonly onRestore: () => void;
  readonly onAgain: () => void;
  readonly onOpenSheet: (sheet: string) => void;
}

/** After the writing: where to look at it, and the way back. */
export function ValidationWritten({ written, report, isBusy, ...props }: ValidationWrittenProps) {
  const styles = useStyles();
  const { canRestore, onRestore, onAgain, onOpenSheet } = props;
  const { verdict } = written.of;
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: whoever uses the keyboard goes on from here.
  useEffect(() => focusHeading(title.current), []);
  return (
    <section aria-label={doneTexts("validated")}>
      <h2 ref={title}>{doneTexts("validated")}</h2>
      <Outcome readiness={verdict.readiness} reasons={verdict.reasons.map(explain)} />
      <h3>{validationTexts("written")}</h3>
      <ul aria-label={validationTexts("written")}>
        {written.sheets.map((sheet) => (
          <li key={sheet}>
            <button
              type="button"
              className={`link ${styles.link}`}
              title={validationTexts("goToSheet", { sheet })}
              onClick={() => onOpenSheet(sheet)}
            >
              {sheet}
            </button>
          </li>
        ))}
      </ul>
      {report && <Lines report={report} />}
      {canRestore && <p>{doneTexts("restoreHint")}</p>}
      <div className="actions">
        {canRestore && (
          <Button disabled={isBusy} onClick={onRestore}>
            {paneTexts("restore")}
          </Button>
        )}
        <Button disabled={isBusy} onClick={onAgain}>
          {validationTexts("again")}
        </Button>
      </div>
    </section>
  );
}

function Lines({ report: { done, notDone } }: { readonly report: DoneReport }) {
  const all = [...done.map(({ text }) => text), ...notDone.map(({ text }) => `${doneTexts("notDone")}: ${text}`)];
  return (
    <Section title={`${validationTexts("details")} (${String(all.length)})`} startsOpen={notDone.length > 0}>
      {() => (
        <BoundedList label={validationTexts("details")} items={all}>
          {(line) => line}
        </BoundedList>
      )}
    </Section>
  );
}
