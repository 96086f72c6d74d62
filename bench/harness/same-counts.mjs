// SPDX-License-Identifier: EUPL-1.2

// Sums of hundreds of thousands of fractions depend on their order; a lost cell shows far above this.
const TOLERANCE = 1e-6;

/** Stops the benchmark when a contender has not done the same work: a time for less work is worth nothing. */
export function assertSame(who, counts, expected) {
  for (const [name, wanted] of Object.entries(expected)) {
    const found = counts[name];
    const same =
      typeof wanted === "number" ? Math.abs(found - wanted) <= TOLERANCE * Math.abs(wanted) : found === wanted;
    if (!same) throw new Error(`${who}: ${name} is ${found}, not ${wanted}`);
  }
}
