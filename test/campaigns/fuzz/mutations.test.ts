// SPDX-License-Identifier: EUPL-1.2
import path from "node:path";
import { mutatedFile } from "./mutate-file";
import { fixtureParts } from "./originals";
import { runSeeds } from "./run-seeds";

const SEEDS = 2_000;
const originals = fixtureParts(path.join(__dirname, "../../fixtures"));

describe(`${SEEDS} broken workbooks`, () => {
  const { outcomes, failures } = runSeeds(originals, 1, SEEDS + 1);

  it("are read or refused, and what is read is written back without damage, or refused", () => {
    // A failure here can be tried alone: npm run campaigns -- --seed N
    expect(failures).toEqual([]);
  });

  it("are neither all refused nor all read, or nothing would be proved", () => {
    expect(outcomes.get("read")).toBeGreaterThan(SEEDS / 5);
    expect(outcomes.get("malformed")).toBeGreaterThan(SEEDS / 5);
    expect(outcomes.size).toBeGreaterThan(6);
  });
});

it("gives the same file for the same seed", () => {
  for (const seed of [1, 77, 20_000]) {
    expect(Buffer.compare(mutatedFile(originals, seed), mutatedFile(originals, seed))).toBe(0);
    expect(Buffer.compare(mutatedFile(originals, seed), mutatedFile(originals, seed + 1))).not.toBe(0);
  }
});
