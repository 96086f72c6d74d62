// SPDX-License-Identifier: EUPL-1.2
import type { TaskName } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import type { OnProgress, OpenWorkbook } from "./open-workbook";
import type { Job } from "./run-task";

/** What every task has to do with. */
export interface TaskContext {
  readonly store: PaneStore;
  readonly workbook: OpenWorkbook;
  /** Runs one task, one at a time, and leaves its result in the store. */
  readonly run: (task: TaskName, job: Job) => Promise<void>;
  readonly onProgress: OnProgress;
}
