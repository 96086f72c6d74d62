// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useMemo } from "react";
import type { FindingPlace } from "../../../core/checks/finding";
import type { FillPlan } from "../../../core/usecases/fill";
import { decidableCells } from "../../../core/usecases/filling/decisions";
import { explain } from "../../../core/wording/explain";
import { fillTexts } from "../../i18n/fill";
import { PreviewHead } from "../../parts/preview-head";
import type { FillState } from "../../state/fill-state";
import { withDecision, distinctConflicts } from "./decide";
import { FillCells } from "./fill-cells";
import { FillConflicts } from "./fill-conflicts";
import { summaryText, willWrite } from "./fill-summary";
import { NewSheets } from "./new-sheets";
import { CountedList } from "../../parts/counted-list";

interface FillPreviewProps {
  readonly filling: FillPlan;
  readonly fill: FillState;
  readonly isBusy: boolean;
  /** Further ways on, below those of the preview. */
  readonly children: ReactNode;
  readonly onView: (changes: Partial<FillState>) => void;
  readonly onGoTo: (place: FindingPlace) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What a filling would write, cell by cell, before anything is written; and what is decided about single cells. */
export function FillPreview({ filling, fill, isBusy, children, onView, onGoTo, ...ways }: FillPreviewProps) {
  const { plan, notes } = filling;
  const { of, decisions } = fill;
  const conflicts = useMemo(() => distinctConflicts(plan.conflicts), [plan]);
  const decidable = useMemo(() => (of ? decidableCells(plan.conflicts, of.workbook) : new Set<string>()), [plan, of]);
  const { seen, isNoted } = useMemo(() => seenEdits(filling, of), [filling, of]);
  const canConfirm = willWrite(plan, decisions);
  const nothing = fillTexts(conflicts.length > 0 ? "nothingButConflicts" : "nothing");
  return (
    <section aria-label={fillTexts("title")}>
      <PreviewHead
        title={fillTexts("title")}
        text={canConfirm ? fillTexts("untouched") : nothing}
        {...{ canConfirm, isBusy }}
        {...ways}
      />
      {children}
      <p role="status">{summaryText({ ...plan, edits: seen, conflicts }, decisions)}</p>
      <FillConflicts
        {...{ conflicts, decidable, isBusy, onGoTo }}
        overwritten={decisions.overwritten}
        onDecide={(key, isWritten) => onView({ decisions: withDecision(decisions, "overwritten", key, isWritten) })}
      />
      <NewSheets sheets={plan.sheets} />
      {isNoted && <p>{fillTexts("hiddenSheet")}</p>}
      <FillCells edits={seen} {...{ fill, isBusy, onView, onGoTo }} />
      <CountedList label={fillTexts("notes")} items={notes}>
        {explain}
      </CountedList>
    </section>
  );
}

/** The cells at which people can look: PERF's own notes, on a hidden sheet, say nothing to who must confirm. */
function seenEdits({ plan: { edits, sheets } }: FillPlan, of: FillState["of"]) {
  const unseen = new Set(
    of?.workbook.sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name),
  );
  const isOwn = (sheet: string): boolean => of?.memory.ownSheets.get(sheet) === "memoria";
  const seen = edits.filter(({ sheet }) => !(unseen.has(sheet) && isOwn(sheet)));
  return { seen, isNoted: seen.length < edits.length || sheets.some(({ hidden }) => hidden) };
}
