// SPDX-License-Identifier: EUPL-1.2
import { FluentProvider, type Theme } from "@fluentui/react-components";
import { Suspense } from "react";
import { paneTexts } from "./i18n/pane";
import { EditedSheetsBar } from "./parts/edited-sheets-bar";
import { PaneHeader } from "./parts/pane-header";
import { Progress } from "./parts/progress";
import { TroubleBar } from "./parts/trouble-bar";
import { Welcome } from "./parts/welcome";
import { SCREENS } from "./screens/register";
import type { PaneState } from "./state/pane-state";
import type { PaneStore } from "./state/pane-store";
import type { PaneTasks } from "./tasks/pane-tasks";
import { useKeptFocus } from "./use-kept-focus";
import { usePane } from "./use-pane";

interface PaneProps {
  readonly store: PaneStore;
  readonly tasks: PaneTasks;
  readonly theme: Theme;
}

/** The task pane. */
export function Pane({ store, tasks, theme }: PaneProps) {
  const state = usePane(store);
  const { running, progress, canCancel, trouble, editedSheets, keptSheets } = state;
  useKeptFocus(running !== null);
  return (
    <FluentProvider theme={theme} className="pane">
      <PaneHeader state={state} tasks={tasks} />
      <Progress
        text={running && paneTexts(`task.${running}.running`)}
        share={progress}
        onCancel={canCancel ? tasks.cancel : null}
      />
      {trouble && (
        <TroubleBar
          title={paneTexts(`task.${trouble.task}.failed`)}
          text={trouble.text}
          onClose={tasks.dismissTrouble}
        />
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
  // Drawn with the pane itself: nobody waits for another file to learn what PERF does.
  if (state.screen === "overview" && !state.verification) {
    const { running, overview } = state;
    return (
      <Welcome
        isBusy={running !== null}
        notice={overview.sampleNotice}
        onVerify={() => void tasks.verify()}
        onSample={() => void tasks.openSample()}
      />
    );
  }
  const Current = SCREENS[state.screen];
  return <Current state={state} tasks={tasks} />;
}
