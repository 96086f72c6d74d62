// SPDX-License-Identifier: EUPL-1.2
import type { RestorePoint } from "../excel/excel-writer";

/** What PERF has written since the pane was opened, and how it is taken back: in memory only, as Excel's own undo list. */
export interface WritingHistory {
  readonly canRestore: () => boolean;
  readonly canRedo: () => boolean;
  /** The way back from the last writing that still stands. */
  readonly last: () => RestorePoint | null;
  /** The way back to what was taken back last: one step, as long as nothing else is written. */
  readonly takenBack: () => RestorePoint | null;
  /** Something was written; null: nothing was touched. */
  readonly written: (wayBack: RestorePoint | null) => void;
  /** The last writing was taken back, whole or in part: what is left of it can be asked for again. */
  readonly restored: (wayForward: RestorePoint | null, isWhole: boolean) => void;
}

export function writingHistory(): WritingHistory {
  const standing: RestorePoint[] = [];
  let forward: RestorePoint | null = null;
  return {
    canRestore: () => standing.length > 0,
    canRedo: () => forward !== null,
    last: () => standing.at(-1) ?? null,
    takenBack: () => forward,
    written: (wayBack) => {
      if (!wayBack) return;
      standing.push(wayBack);
      forward = null;
    },
    restored: (wayForward, isWhole) => {
      if (isWhole) standing.pop();
      forward = wayForward ?? forward;
    },
  };
}
