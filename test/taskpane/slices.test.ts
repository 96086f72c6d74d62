/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom */
import type { Steps } from "../../src/core/steps/steps";
import { inSlices } from "../../src/taskpane/tasks/in-slices";

/** Work of so many milliseconds, with a place to stop after each; counted by the clock alone. */
function* busy(milliseconds: number, log: string[] = []): Steps<string> {
  for (let done = 0; done < milliseconds; done++) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    log.push(`step ${String(done)}`);
    yield done / milliseconds;
  }
  return "fatto";
}

it("gives the result of the work", async () => {
  expect(await inSlices(busy(5))).toBe("fatto");
});

it("lets others have the thread in between", async () => {
  const log: string[] = [];
  const turns: number[] = [];
  const timer = setInterval(() => turns.push(log.length));
  await inSlices(busy(300, log));
  clearInterval(timer);
  expect(turns.filter((at) => at > 0 && at < 300).length).toBeGreaterThan(1);
});

it("tells shares that grow", async () => {
  const shares: number[] = [];
  await inSlices(busy(300), { onShare: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThan(1);
});

it("ends where it is cancelled, and does nothing more", async () => {
  const controller = new AbortController();
  const log: string[] = [];
  setTimeout(() => controller.abort());
  await expect(inSlices(busy(3000, log), { signal: controller.signal })).rejects.toMatchObject({ name: "AbortError" });
  const then = log.length;
  expect(then).toBeLessThan(3000);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(log).toHaveLength(then);
});

it("does not begin what was cancelled before", async () => {
  const log: string[] = [];
  await expect(inSlices(busy(10, log), { signal: AbortSignal.abort() })).rejects.toBeDefined();
  expect(log).toEqual([]);
});

it("passes on what goes wrong in the work", async () => {
  // eslint-disable-next-line require-yield -- it goes wrong before
  const failing = function* (): Steps<never> {
    throw new Error("guasto");
  };
  await expect(inSlices(failing())).rejects.toThrow("guasto");
});
