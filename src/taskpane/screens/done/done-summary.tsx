// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import { numberText } from "../../../core/wording/numbers";
import { BoundedList } from "../../parts/bounded-list";
import { Section } from "../../parts/section";
import type { DoneReport } from "../../state/pane-state";
import { doneTexts } from "../../i18n/done";
import { paneTexts } from "../../i18n/pane";

interface DoneSummaryProps {
  readonly report: DoneReport;
  readonly canRestore: boolean;
  readonly isBusy: boolean;
  readonly onRestore: () => void;
  readonly onBack: () => void;
}

/** What a writing or a restoring has done, and what it has not. */
export function DoneSummary({ report, canRestore, isBusy, onRestore, onBack }: DoneSummaryProps) {
  const { kind, done, notDone } = report;
  const title = doneTexts(kind);
  // What was written before a copy can still be taken back, but not from here: it is not what this report tells of.
  const isRestorable = canRestore && kind !== "copied";
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <BoundedList label={title} items={done}>
        {(line) => line}
      </BoundedList>
      {notDone.length > 0 && (
        <Section title={`${doneTexts("notDone")} (${numberText(notDone.length)})`} startsOpen>
          {() => (
            <BoundedList label={doneTexts("notDone")} items={notDone}>
              {(line) => line}
            </BoundedList>
          )}
        </Section>
      )}
      {isRestorable && <p>{kind === "restored" ? doneTexts("restoreBackHint") : doneTexts("restoreHint")}</p>}
      <div className="actions">
        {isRestorable && (
          <Button disabled={isBusy} onClick={onRestore}>
            {paneTexts("restore")}
          </Button>
        )}
        <Button onClick={onBack}>{paneTexts("back")}</Button>
      </div>
    </section>
  );
}
