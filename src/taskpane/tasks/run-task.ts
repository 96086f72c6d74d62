// SPDX-License-Identifier: EUPL-1.2
import { errorText } from "../error-text";
import type { PaneState, TaskName } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import type { Screen } from "../state/places";
import { paneTexts } from "../i18n/pane";
import { type Work, workWith } from "./in-slices";

/** What a task leaves in the state, or the text of what went wrong. */
export type TaskResult = { readonly ok: true; readonly changes: Partial<PaneState> } | TaskTrouble;
export interface TaskTrouble {
  readonly ok: false;
  readonly text: string;
  /** What has changed all the same. */
  readonly changes?: Partial<PaneState>;
}

export type Job = (work: Work) => Promise<TaskResult>;

/** Runs tasks one at a time, and gives the one that is running up. */
export interface TaskRunner {
  readonly run: (task: TaskName, job: Job) => Promise<void>;
  readonly cancel: () => void;
}

/** Bringing back what was there is not left half done on purpose; what is over at once needs no way out. */
const NOT_CANCELLED: readonly TaskName[] = ["restore", "redo", "select", "openCopy", "startLive"];

/**
 * One task at a time: Excel answers one request at a time, and two writings must never cross. Whatever goes wrong ends as
 * a text in the pane; a task that is cancelled leaves nothing, unless it was writing.
 */
export function taskRunner(store: PaneStore): TaskRunner {
  let controller = new AbortController();
  return {
    cancel: () => controller.abort(),
    run: async (task, job) => {
      if (store.get().running !== null) return store.set({ trouble: { task, text: paneTexts("trouble.busy") } });
      controller = new AbortController();
      const { signal } = controller;
      const { screen } = store.get();
      store.set({ running: task, progress: null, canCancel: !NOT_CANCELLED.includes(task), trouble: null });
      await nextTurn();
      const work = workWith(signal, (share) => store.set({ progress: share }));
      const result = await job(work).catch((error: unknown) =>
        isAbort(error, signal) ? CANCELLED : unexpected(error),
      );
      const trouble = result.ok ? null : { task, text: result.text };
      const changes = task === "verify" ? notCalledBack(result.changes, store.get().screen, screen) : result.changes;
      store.set({ ...changes, running: null, canCancel: false, trouble });
    },
  };
}

/** Who has gone to another place during a verification, up to its very end, stays there. */
function notCalledBack(changes: TaskResult["changes"], now: Screen, before: Screen): TaskResult["changes"] {
  return changes?.screen === undefined || now === before ? changes : { ...changes, screen: now };
}

const CANCELLED: TaskResult = { ok: true, changes: {} };

function isAbort(error: unknown, { aborted, reason }: AbortSignal): boolean {
  return aborted && error === reason;
}

function unexpected(error: unknown): TaskTrouble {
  return { ok: false, text: paneTexts("trouble.unexpected", { detail: errorText(error) }) };
}

/** Lets the progress be painted before the main thread is taken. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** A copy is opened beside the workbook, and changes nothing in it. */
export function hasWritten({ changes }: TaskResult): boolean {
  return changes?.report != null && changes.report.kind !== "copied";
}
