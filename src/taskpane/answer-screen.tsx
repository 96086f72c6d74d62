// SPDX-License-Identifier: EUPL-1.2
import { lazy, type ReactNode } from "react";
import type { PaneState } from "./state/pane-state";
import type { PaneTasks } from "./tasks/pane-tasks";

const CorrectionsScreen = lazy(async () => ({
  default: (await import("./screens/corrections/corrections-screen")).CorrectionsScreen,
}));
const JustificationScreen = lazy(async () => ({
  default: (await import("./screens/justification/justification-screen")).JustificationScreen,
}));
const CopyScreen = lazy(async () => ({ default: (await import("./screens/copy/copy-screen")).CopyScreen }));

/** What is shown where findings are answered, or a copy is made; null for any other screen. */
export function answerScreen(state: PaneState, tasks: PaneTasks): ReactNode {
  const { screen, corrections, justification, copy } = state;
  const isBusy = state.running !== null;
  if (screen === "corrections" && corrections) {
    return (
      <CorrectionsScreen
        preview={corrections}
        isBusy={isBusy}
        onChoose={tasks.chooseCorrection}
        onConfirm={() => void tasks.confirmCorrections()}
        onCancel={() => tasks.show("check")}
        onShowAll={() => void tasks.previewCorrections()}
      />
    );
  }
  if (screen === "justification" && justification) {
    return (
      <JustificationScreen
        draft={justification}
        isBusy={isBusy}
        onEdit={tasks.editJustification}
        onPreview={() => void tasks.previewJustification()}
        onConfirm={() => void tasks.confirmJustification()}
        onCancel={() => tasks.show("check")}
      />
    );
  }
  if (screen === "copy" && copy) {
    return (
      <CopyScreen
        copy={copy}
        isBusy={isBusy}
        onConfirm={() => void tasks.openCopy()}
        onCancel={() => tasks.show("check")}
        onGoTo={({ sheet, at }) => void tasks.goTo(sheet, at)}
      />
    );
  }
  return null;
}
