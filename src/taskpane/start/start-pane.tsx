// SPDX-License-Identifier: EUPL-1.2
import { type Theme, webLightTheme } from "@fluentui/react-components";
import { StrictMode, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { Pane } from "../pane";
import { ErrorBoundary } from "../parts/error-boundary";
import type { PaneStore } from "../state/pane-store";
import type { PaneTasks } from "../tasks/pane-tasks";
import { markStarted } from "./start-notice";

interface StartOptions {
  readonly page: Document;
  readonly store: PaneStore;
  readonly tasks: PaneTasks;
  /** That of Office; absent where it does not tell. */
  readonly theme?: Theme;
}

/** Draws the pane on the page. Gives the function that takes it away again. */
export function startPane({ page, store, tasks, theme = webLightTheme }: StartOptions): () => void {
  const root = createRoot(page.getElementById("root")!);
  root.render(
    <StrictMode>
      <Started page={page} />
      <ErrorBoundary onRetry={() => page.defaultView?.location.reload()}>
        <Pane store={store} tasks={tasks} theme={theme} />
      </ErrorBoundary>
    </StrictMode>,
  );
  return () => root.unmount();
}

/** The notice goes when something is drawn in its place, be it the text of an error, and not before. */
function Started({ page }: { readonly page: Document }) {
  useEffect(() => markStarted(page), [page]);
  return null;
}
