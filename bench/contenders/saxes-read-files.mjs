// SPDX-License-Identifier: EUPL-1.2
// The floor for many files: each thread takes the next file until there is none, reads it, keeps nothing.
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { run as readFile } from "./saxes-read.mjs";

/** What is measured: reading alone, on as many threads as PERF starts. */
export async function run({ folder }) {
  const files = readdirSync(folder).map((name) => folder + name);
  const next = new Int32Array(new SharedArrayBuffer(4));
  const threads = Array.from({ length: availableParallelism() }, () => readSome(files, next));
  return (await Promise.all(threads)).reduce(added);
}

export const check = (counts) => counts;

function readSome(files, next) {
  const worker = new Worker(new URL(import.meta.url), { workerData: { files, next } });
  return new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
}

function added(left, right) {
  return Object.fromEntries(Object.entries(left).map(([name, count]) => [name, count + right[name]]));
}

if (!isMainThread) {
  const { files, next } = workerData;
  let total = { cells: 0, texts: 0, numberSum: 0, files: 0 };
  for (let i = Atomics.add(next, 0, 1); i < files.length; i = Atomics.add(next, 0, 1)) {
    total = added(total, { ...readFile({ input: files[i] }), files: 1 });
  }
  parentPort.postMessage(total);
}
