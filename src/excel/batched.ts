// SPDX-License-Identifier: EUPL-1.2

/** Parts items, in their order, into batches whose sizes add up to `most` at the most; a larger item stands alone. */
export function batched<T>(items: readonly T[], sizeOf: (item: T) => number, most: number): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    if (size > room || batches.length === 0) {
      batches.push([]);
      room = most;
    }
    batches.at(-1)!.push(item);
    room -= size;
  }
  return batches;
}
