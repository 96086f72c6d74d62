// SPDX-License-Identifier: EUPL-1.2

/**
 * A seeded source of chance (mulberry32): the same workbook on every machine, which Math.random would not give.
 * @param {number} seed
 */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** True this often. */
    happens: (share) => next() < share,
    /** A whole number from `low` to `high`, both included. */
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    /** One of the items. */
    pick: (items) => items[Math.floor(next() * items.length)],
    /** One of the values of [value, weight] pairs, as often as its weight. */
    pickWeighted(pairs) {
      let left = next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
      return (pairs.find(([, weight]) => (left -= weight) < 0) ?? pairs[0])[0];
    },
  };
}
