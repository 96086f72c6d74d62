// SPDX-License-Identifier: EUPL-1.2
import { parentPort } from "node:worker_threads";
import { checkFile, type FileJob } from "../check-file";

/** The work of a thread of `perf verifica`: one outcome for each job that it is sent. */
export function checkJobs(): void {
  parentPort?.on("message", (job: FileJob) => {
    // No word on the way: with many files at once nobody could tell which one it is about.
    void checkFile(job, () => undefined).then((outcome) => parentPort?.postMessage(outcome));
  });
}
