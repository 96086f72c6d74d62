// SPDX-License-Identifier: EUPL-1.2

/** The order of the workbook; but if staff sorted the rows, theirs, with the new rows at the end. */
export function orderedKeys(onSheet: readonly string[], wanted: readonly string[]): readonly string[] {
  const places = new Map(wanted.map((key, index) => [key, index]));
  const kept = [...new Set(onSheet)].filter((key) => places.has(key));
  const isInOrder = kept.every((key, index) => index === 0 || places.get(kept[index - 1]!)! < places.get(key)!);
  if (isInOrder) return wanted;
  const keptKeys = new Set(kept);
  return [...kept, ...wanted.filter((key) => !keptKeys.has(key))];
}
