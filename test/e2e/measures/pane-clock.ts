// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Frame } from "playwright-core";

/** What the clock in the pane's own frame notes; its times are milliseconds since that page began. */
interface Notes {
  readonly longTasks: { readonly start: number; readonly length: number }[];
  /** When the client library was ready, and when the first button could be pressed. */
  ready: number;
  usable: number;
  /** When Excel last told of a change, and when the pane last changed. */
  told: number;
  drawn: number;
}

declare global {
  interface Window {
    paneClock?: Notes;
  }
}

/** Runs in every frame before its own scripts: what happens in the first moments would be over otherwise. */
export function startClock(): void {
  const notes: Notes = { longTasks: [], ready: NaN, usable: NaN, told: NaN, drawn: NaN };
  window.paneClock = notes;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      notes.longTasks.push({ start: startTime, length: duration });
  }).observe({ type: "longtask", buffered: true });
  // The pane marks the moment in which the client library calls it.
  new PerformanceObserver(
    (list) => (notes.ready = list.getEntriesByName("perf-ready")[0]?.startTime ?? notes.ready),
  ).observe({ type: "mark", buffered: true });
  new MutationObserver(() => {
    notes.drawn = performance.now();
    if (Number.isNaN(notes.usable) && document.querySelector("#root button:not(:disabled)")) notes.usable = notes.drawn;
  }).observe(document, { subtree: true, childList: true, characterData: true });
  window.addEventListener("message", ({ data }) => {
    if (typeof data === "string" && data.includes("RangeEdited")) notes.told = performance.now();
  });
}

export interface LongestTask {
  /** Milliseconds by the clock on the wall, as `PerformanceObserver` tells; 0 where none took 50 or more. */
  readonly elapsed: number;
  /** Milliseconds of the processor's, which other programs on the machine do not stretch. */
  readonly worked: number;
}

/** The longest task of the pane's main thread while this is done. */
export async function longestTask(browser: Browser, pane: Frame, work: () => Promise<void>): Promise<LongestTask> {
  await browser.startTracing(undefined, { categories: ["toplevel", "devtools.timeline", "blink.user_timing"] });
  const from = await pane.evaluate(() => performance.mark("perf-measure").startTime);
  await work();
  // What is noted comes a moment after the task.
  await pane.waitForTimeout(200);
  const elapsed = await pane.evaluate(
    (since) =>
      window.paneClock!.longTasks.reduce(
        (most, { start, length }) => (start >= since ? Math.max(most, length) : most),
        0,
      ),
    from,
  );
  return { elapsed, worked: mostWorked(await browser.stopTracing()) };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor's. */
  readonly tdur?: number;
}

/** The longest task of the thread that has left the mark. */
function mostWorked(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === "perf-measure");
  const own = traceEvents.filter(({ pid, tid }) => pid === mark?.pid && tid === mark.tid);
  // What goes on after a `scheduler.yield` runs beside the task that has given the thread back.
  const tasks = own.filter(({ name }) => name.endsWith("RunTask") || name.endsWith("PerformMicrotaskCheckpoint"));
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
}
