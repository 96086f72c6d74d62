// SPDX-License-Identifier: EUPL-1.2

/** A pure function that remembers its latest results: a column repeats few texts. Full, it forgets all and starts again. */
export function boundedMemo<T>(size: number, compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = compute(key);
    if (known.size >= size) known.clear();
    known.set(key, result);
    return result;
  };
}
