// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../checks/finding";
import { byCell } from "./cells";
import type { Offer } from "./offer-corrections";

/** The corrections whose finding still stands: the same rule speaks of its cell, or of one that was written. */
export function standingFindings(after: readonly Finding[], made: readonly Offer[]): readonly Offer[] {
  const spoken = new Map<string, ReturnType<typeof byCell<true>>>();
  const onWorkbook = new Set<string>();
  for (const { rule, place, related } of after) {
    const cells = spoken.get(rule) ?? byCell<true>();
    spoken.set(rule, cells);
    if (place === null) onWorkbook.add(rule);
    for (const { sheet, at } of place === null ? [] : [place, ...related]) cells.set(sheet, at, true);
  }
  return made.filter(({ correction: { finding, edits } }) => {
    const { rule, place } = finding;
    const cells = spoken.get(rule);
    if (place === null && onWorkbook.has(rule)) return true;
    if (place !== null && cells?.get(place.sheet, place.at)) return true;
    return edits.some((edit) => cells?.get(edit.sheet, edit));
  });
}
