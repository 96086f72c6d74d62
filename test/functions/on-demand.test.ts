// SPDX-License-Identifier: EUPL-1.2
import { onDemand } from "../../src/functions/on-demand";

test("a part that could not be fetched is an explanation, and is asked for again at the next call", async () => {
  let isReachable = false;
  const load = (): Promise<string> =>
    isReachable ? Promise.resolve("la parte") : Promise.reject(new Error("ChunkLoadError: Loading chunk 492 failed."));
  const refused = await onDemand(load);
  expect(refused).toEqual({
    failure: expect.stringMatching(/^PERF non ha potuto caricare .*rete.*ricalcolare/) as string,
  });
  isReachable = true;
  expect(await onDemand(load)).toBe("la parte");
});
