// SPDX-License-Identifier: EUPL-1.2
import { availableParallelism, totalmem } from "node:os";
import { Worker } from "node:worker_threads";

const MEGABYTE = 2 ** 20;
/** Share of the machine's memory that all threads together may fill with objects. */
const SHARE = 0.7;
/** Enough for an ordinary workbook, however many the threads are. */
const LEAST_MB = 512;

/** As many threads as there are cores, never more than there are files. */
export function threadsFor(files: number): number {
  return Math.max(1, Math.min(files, availableParallelism()));
}

/** Starts a thread that verifies files. Its memory is bounded: one huge file ends its own thread, not the command. */
export function startWorker(threads: number): Worker {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity) / MEGABYTE;
  const maxOldGenerationSizeMb = Math.max(LEAST_MB, Math.floor((memory * SHARE) / threads));
  // The command is one file (ADR 0008), which `main.ts` begins: on a thread it does the work of a thread.
  return new Worker(new URL(import.meta.url), { resourceLimits: { maxOldGenerationSizeMb } });
}
