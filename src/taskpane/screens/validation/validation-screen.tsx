// SPDX-License-Identifier: EUPL-1.2
import type { PaneState } from "../../state/pane-state";
import type { PaneTasks } from "../../tasks/pane-tasks";
import { giveFocusBack } from "../../give-focus-back";
import { validationTexts } from "../../i18n/validation";
import { NotYet } from "../../parts/not-yet";
import { withFindingShown } from "../findings/finding-rows";
import type { ScreenProps } from "../screen-props";
import { HandOver } from "./hand-over";
import { ValidationPreview } from "./validation-preview";
import { ValidationWritten } from "./validation-written";
import type { VerdictLinks } from "./verdict-view";
import { WorkbookCopies } from "./workbook-copies";

/** The place «Valida»: the outcome proposed to the OIV, what would be written, and what is handed over. */
export function ValidationScreen({ state, tasks }: ScreenProps) {
  const { validation, running } = state;
  const isBusy = running !== null;
  if (!validation) {
    const [text, action] = [validationTexts("about"), validationTexts("prepare")];
    return (
      <>
        <NotYet text={text} action={action} isBusy={isBusy} onAct={tasks.previewValidation} />
        <WorkbookCopies isBusy={isBusy} onCopy={(audience) => void tasks.prepareCopy(audience)} />
      </>
    );
  }
  return (
    <>
      <Proposed state={state} tasks={tasks} />
      <HandOver
        validation={validation}
        isBusy={isBusy}
        onCopyWorkbook={(audience) => void tasks.prepareCopy(audience)}
      />
    </>
  );
}

/** What is proposed, before it is written and after. */
function Proposed({ state, tasks }: ScreenProps) {
  const { validation, validated, report, running, canRestore } = state;
  const isBusy = running !== null;
  if (!validation) return null;
  if (validated?.of !== validation) {
    return (
      <ValidationPreview
        validation={validation}
        isBusy={isBusy}
        onConfirm={() => void tasks.confirmValidation()}
        onCancel={tasks.discard}
        {...linksOf(state, tasks)}
      />
    );
  }
  return (
    <ValidationWritten
      written={validated}
      report={report?.kind === "validated" ? report : null}
      isBusy={isBusy}
      canRestore={canRestore}
      onRestore={() => void tasks.restore()}
      onAgain={() => void tasks.previewValidation()}
      onOpenSheet={(sheet) => void giveFocusBack(tasks.goTo(sheet, { row: 0, column: 0 }))}
    />
  );
}

/** To cells, and to «Segnalazioni» with what is meant in view. */
function linksOf({ findingsView, validation }: PaneState, tasks: PaneTasks): VerdictLinks {
  return {
    onGoTo: ({ sheet, at }) => void giveFocusBack(tasks.goTo(sheet, at)),
    onShowFinding: (finding) => {
      tasks.viewFindings(withFindingShown(findingsView, validation?.verification.findings ?? [], finding));
      tasks.open("findings");
    },
    onShowFindings: (criterion) => {
      const openGroups = [...new Set([...findingsView.openGroups, criterion])];
      tasks.viewFindings({ groupBy: "criterion", query: "", severities: [], openGroups });
      tasks.open("findings");
    },
  };
}
