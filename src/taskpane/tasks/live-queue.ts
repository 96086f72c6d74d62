// SPDX-License-Identifier: EUPL-1.2
import type { PaneStore } from "../state/pane-store";
import { type Work, workWith } from "./in-slices";
import type { OpenWorkbook, WorkbookChange } from "./open-workbook";

/** Milliseconds after the last change: one action may tell of several. Longer would be felt; a lot that is late waits anyway. */
const PAUSE = 15;
/** After Excel did not answer: most likely somebody is typing in a cell. */
const LONG_PAUSE = 3000;

/** Changes that were told and not looked at yet. */
export interface LiveQueue {
  readonly add: (change: WorkbookChange) => void;
  /** Looks at nothing until the task that begins has ended; ends what is under way. */
  readonly pause: () => Promise<void>;
  readonly resume: () => void;
  readonly forget: () => void;
}

const loadJobs = () => import("./live-jobs");

/** Looks at changes a moment after the last of them, one lot at a time, and never while a task runs. */
export function liveQueue(store: PaneStore, workbook: OpenWorkbook): LiveQueue {
  let told: WorkbookChange[] = [];
  let checking: Promise<void> | null = null;
  let controller = new AbortController();
  const later = delayed(() => {
    const { running, live } = store.get();
    if (told.length === 0 || running !== null || checking || !live.isLive) return;
    controller = new AbortController();
    checking = check(controller.signal).finally(() => (checking = null));
  });
  async function check(signal: AbortSignal): Promise<void> {
    const changes = told;
    told = [];
    const found = await lookAt(
      store,
      workbook,
      changes,
      workWith(signal, () => undefined),
    );
    // Nothing is lost: they are looked at together with what comes next.
    if (found !== "done") told = [...changes, ...told];
    if (found !== "cancelled") later(found === "done" ? PAUSE : LONG_PAUSE);
  }
  return {
    add: (change) => {
      told.push(change);
      later(PAUSE);
    },
    pause: async () => {
      controller.abort();
      await checking;
    },
    resume: () => later(PAUSE),
    forget: () => {
      controller.abort();
      told = [];
    },
  };
}

/** Once, a while after it was last asked for. */
function delayed(work: () => void): (pause: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (pause) => {
    clearTimeout(timer);
    timer = setTimeout(work, pause);
  };
}

type Looked = "done" | "no-answer" | "cancelled";

async function lookAt(
  store: PaneStore,
  workbook: OpenWorkbook,
  changes: readonly WorkbookChange[],
  work: Work,
): Promise<Looked> {
  const { checkAgainJob } = await loadJobs();
  const found = await checkAgainJob(workbook, store.get().verification, changes, work).catch(() => null);
  if (work.signal?.aborted) return "cancelled";
  if (!found) return "no-answer";
  store.set(found);
  return "done";
}
