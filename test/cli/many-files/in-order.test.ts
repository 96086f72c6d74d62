// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { inOrder } from "../../../src/cli/many-files/in-order";
import { newFolder } from "../perf";

/** A worker that answers late, dies, ends, or eats all memory, as it is told. */
const script = path.join(newFolder(), "worker.mjs");
writeFileSync(
  script,
  `import { parentPort, threadId } from "node:worker_threads";
  parentPort.on("message", ({ name, wait, end }) => {
    if (end === "throw") throw new Error("broken " + name);
    if (end === "exit") process.exit(7);
    if (end === "memory") for (const kept = []; ; ) kept.push(new Array(10_000).fill(name));
    setTimeout(() => parentPort.postMessage({ name, threadId }), wait);
  });`,
);

interface Job {
  readonly name: string;
  readonly wait: number;
  readonly end?: "throw" | "exit" | "memory";
}
interface Outcome {
  readonly name: string;
  readonly threadId?: number;
  readonly trouble?: string;
}

const crew = (threads: number, started: Worker[] = []) => ({
  threads,
  start: () => {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: 32 } });
    started.push(worker);
    return worker;
  },
  crashed: ({ name }: Job, error: unknown): Outcome => ({
    name,
    trouble: (error as NodeJS.ErrnoException).code ?? (error as Error).message,
  }),
});

async function all(jobs: Iterable<Job>, threads: number, started: Worker[] = []): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of inOrder<Job, Outcome>(jobs, crew(threads, started))) outcomes.push(outcome);
  return outcomes;
}

test("outcomes come in the order of the jobs, whichever is done first, from several threads", async () => {
  const jobs = Array.from({ length: 30 }, (_, i) => ({ name: String(i), wait: (i * 7) % 5 }));
  const outcomes = await all(jobs, 3);
  expect(outcomes.map(({ name }) => name)).toEqual(jobs.map(({ name }) => name));
  expect(new Set(outcomes.map(({ threadId }) => threadId)).size).toBe(3);
});

test("no more threads are started than there is work for", async () => {
  const started: Worker[] = [];
  await all([{ name: "a", wait: 0 }], 8, started);
  expect(started).toHaveLength(1);
});

test.each([
  ["throw", "broken b"],
  ["exit", "thread ended with code 7"],
  ["memory", "ERR_WORKER_OUT_OF_MEMORY"],
] as const)("a thread that ends (%s) is said of its job alone; the others are done", async (end, trouble) => {
  const jobs: Job[] = ["a", "b", "c", "d"].map((name) => ({ name, wait: 1, ...(name === "b" && { end }) }));
  const outcomes = await all(jobs, 2);
  expect(outcomes.map(({ name, trouble: said }) => [name, said])).toEqual([
    ["a", undefined],
    ["b", trouble],
    ["c", undefined],
    ["d", undefined],
  ]);
});

test("whoever takes outcomes slowly holds the work back", async () => {
  let asked = 0;
  const jobs = (function* () {
    for (; asked < 100; asked++) yield { name: String(asked), wait: 0 };
  })();
  const outcomes = inOrder<Job, Outcome>(jobs, crew(2));
  await outcomes.next();
  expect(asked).toBeLessThan(12);
  await outcomes.return(undefined);
});
