// SPDX-License-Identifier: EUPL-1.2
import type { Worker } from "node:worker_threads";

export interface Crew<Job, Outcome> {
  readonly threads: number;
  readonly start: () => Worker;
  /** What to say of a job whose worker ended under it. */
  readonly crashed: (job: Job, error: unknown) => Outcome;
}

interface Task<Job, Outcome> {
  readonly job: Job;
  readonly done: (outcome: Outcome) => void;
}

/** Jobs given out ahead of the one whose outcome is awaited, for each thread: more would only fill the memory. */
const AHEAD = 4;

/**
 * Does jobs on worker threads and yields their outcomes in the order of the jobs. No more outcomes are held than a few a
 * thread: whoever takes them slowly slows the work down. A worker that dies takes one job with it, and is replaced.
 */
export async function* inOrder<Job, Outcome>(jobs: Iterable<Job>, crew: Crew<Job, Outcome>): AsyncGenerator<Outcome> {
  const { give, stop } = startCrew(crew);
  const awaited: Promise<Outcome>[] = [];
  try {
    for (const job of jobs) {
      awaited.push(give(job));
      if (awaited.length >= crew.threads * AHEAD) yield await awaited.shift()!;
    }
    for (const outcome of awaited) yield await outcome;
  } finally {
    await stop();
  }
}

function startCrew<Job, Outcome>({ threads, start, crashed }: Crew<Job, Outcome>) {
  /** What each thread is doing; null: nothing. */
  const alive = new Map<Worker, Task<Job, Outcome> | null>();
  const waiting: Task<Job, Outcome>[] = [];

  function handOut(): void {
    while (waiting.length > 0) {
      const worker = idleOf(alive) ?? (alive.size < threads ? hire() : null);
      if (worker === null) return;
      const task = waiting.shift()!;
      alive.set(worker, task);
      worker.postMessage(task.job);
    }
  }

  function hire(): Worker {
    const worker = start();
    alive.set(worker, null);
    worker.on("message", (outcome: Outcome) => {
      alive.get(worker)?.done(outcome);
      alive.set(worker, null);
      handOut();
    });
    onEnd(worker, (error) => bury(worker, error));
    return worker;
  }

  function bury(worker: Worker, error: unknown): void {
    const task = alive.get(worker);
    alive.delete(worker);
    if (task) task.done(crashed(task.job, error));
    handOut();
  }

  const give = (job: Job): Promise<Outcome> =>
    new Promise((done) => {
      waiting.push({ job, done });
      handOut();
    });
  const stop = (): Promise<unknown> => {
    waiting.length = 0;
    return Promise.all([...alive.keys()].map((worker) => worker.terminate()));
  };
  return { give, stop };
}

function onEnd(worker: Worker, ended: (error: unknown) => void): void {
  worker.on("error", ended);
  // Follows "error"; alone, it means that something ended the thread without a word.
  worker.on("exit", (code) => ended(new Error(`thread ended with code ${String(code)}`)));
}

function idleOf<Task>(alive: ReadonlyMap<Worker, Task | null>): Worker | null {
  for (const [worker, task] of alive) if (task === null) return worker;
  return null;
}
