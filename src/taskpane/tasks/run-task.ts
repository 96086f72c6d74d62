// SPDX-License-Identifier: EUPL-1.2
import { errorText } from "../error-text";
import type { PaneState, TaskName } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import { paneTexts } from "../i18n/pane";

/** What a task leaves in the state, or the text of what went wrong. */
export type TaskResult = { readonly ok: true; readonly changes: Partial<PaneState> } | TaskTrouble;
export interface TaskTrouble {
  readonly ok: false;
  readonly text: string;
  /** What has changed all the same. */
  readonly changes?: Partial<PaneState>;
}

/**
 * Runs one task, one at a time: Excel answers one request at a time, and two writings must never cross. Whatever goes
 * wrong ends as a text in the pane.
 */
export async function runTask(store: PaneStore, task: TaskName, job: () => Promise<TaskResult>): Promise<void> {
  if (store.get().running !== null) return store.set({ trouble: { task, text: paneTexts("trouble.busy") } });
  store.set({ running: task, progress: null, trouble: null });
  await nextTurn();
  const result = await job().catch((error: unknown): TaskTrouble => ({
    ok: false,
    text: paneTexts("trouble.unexpected", { detail: errorText(error) }),
  }));
  const trouble = result.ok ? null : { task, text: result.text };
  store.set({ ...result.changes, running: null, trouble });
}

/** Lets the progress be painted before the main thread is taken. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
