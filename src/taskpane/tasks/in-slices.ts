// SPDX-License-Identifier: EUPL-1.2
import type { Steps } from "../../core/steps/steps";

/** Runs work of the core, bit by bit, and gives its result. */
export type InSlices = <T>(steps: Steps<T>) => Promise<T>;

export interface SlicesOptions {
  /** Cancelled work ends at the next place to stop: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Told the share that is done, 0 to 1, before the thread is given back. */
  readonly onShare?: ((share: number) => void) | undefined;
}

/**
 * Milliseconds at a time. Excel on the desktop restarts add-ins that do not answer, and a person notices from 100 ms on:
 * with what lies between two places to stop, a slice stays below that (ADR 0024).
 */
const SLICE = 40;

/** Work in slices of the main thread: between them the pane is drawn, and answers to keys and to the mouse. */
export async function inSlices<T>(steps: Steps<T>, { signal, onShare }: SlicesOptions = {}): Promise<T> {
  signal?.throwIfAborted();
  let share: number | undefined;
  let end = performance.now() + SLICE;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    share = value ?? share;
    if (performance.now() < end) continue;
    if (share !== undefined) onShare?.(share);
    await nextSlice();
    signal?.throwIfAborted();
    end = performance.now() + SLICE;
  }
}

/** The part of the browser's scheduler that is used; older ones lack it. */
interface YieldingScheduler {
  readonly yield?: () => Promise<void>;
}

/** Gives the main thread back. Not by a timer, where there is better: nested timers wait four milliseconds each. */
function nextSlice(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: YieldingScheduler };
  if (scheduler?.yield) return scheduler.yield();
  if (typeof MessageChannel === "undefined") return new Promise((resolve) => setTimeout(resolve));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** How the jobs of one task do their work. */
export interface Work {
  readonly inSlices: InSlices;
  /** Aborted when the task is cancelled. */
  readonly signal: AbortSignal | undefined;
}

/** Work that nobody cancels, and whose share nobody asks for. */
export const PLAIN_WORK: Work = { inSlices: (steps) => inSlices(steps), signal: undefined };

/** Work that is cancelled by the signal and tells its share. */
export function workWith(signal: AbortSignal, onShare: (share: number) => void): Work {
  return { signal, inSlices: (steps) => inSlices(steps, { signal, onShare }) };
}
