// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import { BoundedList } from "../../parts/bounded-list";
import { ScreenHeading } from "../../parts/screen-heading";
import type { DoneReport } from "../../state/pane-state";
import { doneTexts } from "../../i18n/done";
import { paneTexts } from "../../i18n/pane";
import { DoneLine, type LeadTo } from "./done-line";
import { CountedList } from "../../parts/counted-list";

interface DoneSummaryProps {
  readonly report: DoneReport;
  readonly canRestore: boolean;
  readonly canRedo: boolean;
  readonly isBusy: boolean;
  readonly onRestore: () => void;
  readonly onRedo: () => void;
  readonly onBack: () => void;
  readonly onGoTo: LeadTo;
}

/** What a writing or a restoring has done, and what it has not: with the ways there, back, and on. */
export function DoneSummary({ report, canRestore, canRedo, isBusy, ...on }: DoneSummaryProps) {
  const { onRestore, onRedo, onBack, onGoTo } = on;
  const { kind, from, done, notDone } = report;
  const title = doneTexts(kind);
  // What was written before a copy can still be taken back, but not from here: it is not what this report tells of.
  const isRestorable = canRestore && kind !== "copied";
  const isRedoable = canRedo && kind === "restored";
  return (
    <section aria-label={title}>
      <ScreenHeading>{title}</ScreenHeading>
      {isRestorable && <p>{kind === "restored" ? doneTexts("restoreMoreHint") : doneTexts("restoreHint")}</p>}
      {isRedoable && <p>{doneTexts("redoHint")}</p>}
      <div className="actions">
        {isRestorable && (
          <Button disabled={isBusy} onClick={onRestore}>
            {paneTexts("restore")}
          </Button>
        )}
        {isRedoable && (
          <Button disabled={isBusy} onClick={onRedo}>
            {doneTexts("redo")}
          </Button>
        )}
        <Button onClick={onBack}>{doneTexts(`back.${from}`)}</Button>
      </div>
      <BoundedList label={title} items={done}>
        {(line) => <DoneLine line={line} onGoTo={onGoTo} />}
      </BoundedList>
      <CountedList label={doneTexts("notDone")} items={notDone}>
        {(line) => <DoneLine line={line} onGoTo={onGoTo} />}
      </CountedList>
    </section>
  );
}
