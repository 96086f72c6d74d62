// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import { paneTexts } from "../i18n/pane";
import type { EditedSheet } from "../state/pane-state";
import { Notice } from "./notice";

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
  const places = edited
    .map(({ sheet, cells }) => paneTexts("edited.place", { sheet, cells: cells.join(", ") }))
    .join(", ");
  const actions = (
    <>
      <Button size="small" onClick={onKeep}>
        {paneTexts("edited.keep")}
      </Button>
      <Button size="small" disabled={isBusy} onClick={onFill}>
        {paneTexts("fill")}
      </Button>
    </>
  );
  return (
    <section aria-label={paneTexts("edited.label")} aria-live="polite">
      {edited.length > 0 && (
        <Notice kind="warning" title={paneTexts("edited.title")} actions={actions}>
          <p>{paneTexts("edited.what", { places })}</p>
          <p>{paneTexts("edited.meaning")}</p>
          <p>{paneTexts("edited.action")}</p>
        </Notice>
      )}
    </section>
  );
}
