// SPDX-License-Identifier: EUPL-1.2
import { FluentProvider, type Theme } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import { answerScreen } from "./answer-screen";
import { EditedSheetsBar } from "./parts/edited-sheets-bar";
import { PaneHeader } from "./parts/pane-header";
import { Progress } from "./parts/progress";
import { TroubleBar } from "./parts/trouble-bar";
import type { PaneState } from "./state/pane-state";
import type { PaneStore } from "./state/pane-store";
import { PANE_TEXTS, TASK_TEXTS } from "./strings";
import type { PaneTasks } from "./tasks/pane-tasks";
import { usePane } from "./use-pane";

// With their part of the core, when there is something to show.
const CheckScreen = lazy(async () => ({ default: (await import("./screens/check/check-screen")).CheckScreen }));
const FillScreen = lazy(async () => ({ default: (await import("./screens/fill/fill-screen")).FillScreen }));
const ValidationScreen = lazy(async () => ({
  default: (await import("./screens/validation/validation-screen")).ValidationScreen,
}));
const FormulasScreen = lazy(async () => ({
  default: (await import("./screens/formulas/formulas-screen")).FormulasScreen,
}));
const DoneScreen = lazy(async () => ({ default: (await import("./screens/done/done-screen")).DoneScreen }));
const GuideScreen = lazy(async () => ({ default: (await import("./screens/guide/guide-screen")).GuideScreen }));

interface PaneProps {
  readonly store: PaneStore;
  readonly tasks: PaneTasks;
  readonly theme: Theme;
}

/** The task pane. */
export function Pane({ store, tasks, theme }: PaneProps) {
  const state = usePane(store);
  const { running, progress, trouble, editedSheets, keptSheets } = state;
  return (
    <FluentProvider theme={theme} className="pane">
      <PaneHeader state={state} tasks={tasks} />
      <Progress text={running && TASK_TEXTS[running].running} share={progress} />
      {trouble && (
        <TroubleBar title={TASK_TEXTS[trouble.task].failed} text={trouble.text} onClose={tasks.dismissTrouble} />
      )}
      <EditedSheetsBar
        edited={editedSheets.filter(({ sheet }) => !keptSheets.includes(sheet))}
        isBusy={running !== null}
        onKeep={tasks.keepEdits}
        onFill={() => void tasks.previewFill()}
      />
      <main>
        <Suspense fallback={null}>
          <CurrentScreen state={state} tasks={tasks} />
        </Suspense>
      </main>
    </FluentProvider>
  );
}

function CurrentScreen({ state, tasks }: { readonly state: PaneState; readonly tasks: PaneTasks }) {
  const { screen, verification, preview, validation, formulas, report, canRestore } = state;
  const isBusy = state.running !== null;
  if (screen === "guide") return <GuideScreen />;
  if (screen === "fill" && preview) {
    return (
      <FillScreen
        filling={preview}
        isBusy={isBusy}
        onConfirm={() => void tasks.confirmFill()}
        onCancel={() => tasks.show("check")}
      />
    );
  }
  const answer = answerScreen(state, tasks);
  if (answer) return answer;
  if (screen === "validation" && validation) {
    return (
      <ValidationScreen
        validation={validation}
        isBusy={isBusy}
        onConfirm={() => void tasks.confirmValidation()}
        onCancel={() => tasks.show("check")}
        onGoTo={({ sheet, at }) => void tasks.goTo(sheet, at)}
      />
    );
  }
  if (screen === "formulas" && formulas) {
    return (
      <FormulasScreen
        preview={formulas}
        isBusy={isBusy}
        onConfirm={() => void tasks.confirmFormulas()}
        onCancel={() => tasks.show("check")}
      />
    );
  }
  if (screen === "done" && report) {
    return (
      <DoneScreen
        report={report}
        canRestore={canRestore}
        isBusy={isBusy}
        onRestore={() => void tasks.restore()}
        onBack={() => tasks.show("check")}
      />
    );
  }
  if (!verification) return <Welcome />;
  return (
    <CheckScreen
      verification={verification}
      onGoTo={({ sheet, at }) => void tasks.goTo(sheet, at)}
      actions={{
        isBusy,
        onCorrect: (finding) => void tasks.previewCorrections(finding),
        onJustify: (finding) => void tasks.startJustification(finding),
      }}
    />
  );
}

function Welcome() {
  return (
    <>
      <p>{PANE_TEXTS.welcome}</p>
      <p>{PANE_TEXTS.welcomeFill}</p>
      <p>{PANE_TEXTS.privacy}</p>
    </>
  );
}
