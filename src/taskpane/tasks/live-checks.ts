// SPDX-License-Identifier: EUPL-1.2
import type { LiveState } from "../state/live-state";
import type { PaneStore } from "../state/pane-store";
import { liveQueue } from "./live-queue";
import type { OpenWorkbook, WorkbookChange } from "./open-workbook";
import { hasWritten, type Job } from "./run-task";

/** Checks again by itself what somebody changes in the workbook. */
export interface LiveChecks {
  /** The job of a task, with nothing checked behind its back, and the watch begun as soon as it costs the user nothing. */
  readonly around: (job: Job) => Job;
  /** A task has ended: what was changed meanwhile is looked at. */
  readonly resume: () => void;
  /** The user wants it, whatever it costs. */
  readonly start: Job;
  /** The user does not want it. */
  readonly stop: () => void;
  /** The page goes: nothing more is heard or looked at. */
  readonly end: () => Promise<void>;
}

/** When this may be watched at all, and why it is not simply done: ADR 0024. */
export function liveChecks(store: PaneStore, workbook: OpenWorkbook): LiveChecks {
  const queue = liveQueue(store, workbook);
  const watch = watchOnce(workbook, (change) => {
    if (store.get().live.isLive) queue.add(change);
    else void noteEdit(store, change);
  });
  const startAlone = async (): Promise<void> => {
    if (store.get().live.canStartAlone && !watch.isOn() && (await watch.begin()) === null)
      setLive(store, { isLive: !store.get().live.isUnwanted });
  };
  return {
    around: (job) => async (work) => {
      await queue.pause();
      // Before anything is read: what is typed meanwhile is heard.
      if (await workbook.canWatchFreely()) setLive(store, { canStartAlone: true });
      await startAlone();
      const result = await job(work);
      if (!hasWritten(result)) return result;
      // Our writing has emptied the undo list already, where that is what it does: there is nothing left to lose.
      setLive(store, { canStartAlone: true });
      if (!watch.isOn()) queue.add(SINCE_THE_READING);
      await startAlone();
      return result;
    },
    resume: queue.resume,
    start: async () => {
      const trouble = await watch.begin();
      if (trouble !== null) return { ok: false, text: trouble };
      queue.add(SINCE_THE_READING);
      return { ok: true, changes: { live: { ...store.get().live, isLive: true, isUnwanted: false } } };
    },
    stop: () => {
      queue.forget();
      setLive(store, { isLive: false, isUnwanted: true });
    },
    end: () => {
      queue.forget();
      return workbook.stopWatching();
    },
  };
}

/** Nobody has listened since the last reading: what has changed is not known. */
const SINCE_THE_READING: WorkbookChange = { kind: "structure" };

function watchOnce(workbook: OpenWorkbook, hear: (change: WorkbookChange) => void) {
  let isOn = false;
  return {
    isOn: () => isOn,
    /** null, or why it could not begin. */
    begin: async (): Promise<string | null> => {
      if (isOn) return null;
      const trouble = await workbook.watch(hear);
      isOn = trouble === null;
      return trouble;
    },
  };
}

/** Where nothing is checked again, the sheets of PERF's are asked about all the same. */
async function noteEdit(store: PaneStore, change: WorkbookChange): Promise<void> {
  (await import("./edited-sheets")).noteEdit(store, change);
}

function setLive(store: PaneStore, changes: Partial<LiveState>): void {
  const { live } = store.get();
  const names = Object.keys(changes) as (keyof LiveState)[];
  // Nothing is drawn anew for what is so already.
  if (names.some((name) => changes[name] !== live[name])) store.set({ live: { ...live, ...changes } });
}
