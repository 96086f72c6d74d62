// SPDX-License-Identifier: EUPL-1.2
import { mutatedFile, type Parts } from "./mutate-file";
import { survives } from "./survives";

export interface SeedFailure {
  readonly seed: number;
  readonly message: string;
}

export interface SeedsRun {
  /** How many files were read, and how many refused with each code. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly failures: readonly SeedFailure[];
}

/** Breaks and tries one file for each seed from `from` to before `to`. */
export function runSeeds(originals: readonly Parts[], from: number, to: number): SeedsRun {
  const outcomes = new Map<string, number>();
  const failures: SeedFailure[] = [];
  for (let seed = from; seed < to; seed++) {
    try {
      const outcome = survives(mutatedFile(originals, seed), seed);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    } catch (error) {
      failures.push({ seed, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  return { outcomes, failures };
}
