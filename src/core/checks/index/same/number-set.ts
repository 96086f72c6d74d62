// SPDX-License-Identifier: EUPL-1.2

/** Positive small integers, for many look-ups of which few find something. */
export interface NumberSet {
  readonly has: (number: number) => boolean;
}

/** Open addressing in one array: a Set of 100,000 numbers takes several times as long to make and to ask. */
export function numberSet<T>(items: readonly T[], numberOf: (item: T) => number): NumberSet {
  const size = 2 ** Math.ceil(Math.log2(items.length * 4 + 1));
  const slots = new Int32Array(size).fill(-1);
  for (const item of items) {
    const number = numberOf(item);
    let at = number & (size - 1);
    while (slots[at] !== -1 && slots[at] !== number) at = (at + 1) & (size - 1);
    slots[at] = number;
  }
  return {
    has: (number) => {
      let at = number & (size - 1);
      while (slots[at] !== -1) {
        if (slots[at] === number) return true;
        at = (at + 1) & (size - 1);
      }
      return false;
    },
  };
}
