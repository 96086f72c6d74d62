// SPDX-License-Identifier: EUPL-1.2
import { finished, forEachInSteps, mapInSteps, type Steps, within } from "../../src/core/steps/steps";

const NUMBERS = Array.from({ length: 1000 }, (_, i) => i);

describe("work with places to stop", () => {
  it("gives its result in one go", () => {
    expect(finished(mapInSteps(NUMBERS, (number) => number * 2))).toEqual(NUMBERS.map((number) => number * 2));
  });

  it("has done nothing more than it said when it is laid down", () => {
    const visited: number[] = [];
    const steps = forEachInSteps(NUMBERS, (number) => void visited.push(number));
    steps.next();
    const first = visited.length;
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(NUMBERS.length);
    steps.next();
    expect(visited).toEqual(NUMBERS.slice(0, first * 2));
  });

  it("stops as often as it is asked to", () => {
    const steps = forEachInSteps([1, 2, 3], () => undefined, 1);
    expect([...steps]).toHaveLength(3);
  });

  it("tells shares of the whole that only grow, and lie between those of its part", () => {
    function* whole(): Steps<readonly string[]> {
      yield* within(0.2, 0.6, mapInSteps(NUMBERS, String));
      yield;
      return yield* within(0.6, 1, mapInSteps(NUMBERS, String));
    }
    const told = [...whole()].filter((share) => share !== undefined);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told[0]).toBe(0.2);
    expect(told.at(-1)).toBeLessThan(1);
  });

  it("goes through a part that ends at once", () => {
    expect(finished(within(0, 1, mapInSteps([], String)))).toEqual([]);
  });
});
