// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Scorecard } from "../../scorecard/scored";
import type { Quantity } from "../../tables/quantities/quantities";
import { keyOf, longWords, quantityWords } from "../../tables/quantities/quantity-words";
import { areEqual } from "../../tables/quantities/same-in-tables";
import type { BodySettings } from "../../scorecard/settings";
import type { TableQuantities } from "../index/table-quantities";

/** A result and the one figure of a table that has its name, with another value. */
export interface ResultInTable {
  readonly indicator: Indicator;
  readonly quantity: Quantity;
}

/** Beyond this factor the two are of another scope, or in another unit: the names are the same by chance. */
const FARTHEST = 1.5;

/** Results of indicators whose whole label is the name of a row of a table of the same year. */
export function* resultsInTables(
  { indicators, year: read }: Scorecard,
  { year: said }: BodySettings,
  { all, vocabulary }: TableQuantities,
): Generator<ResultInTable> {
  const rows = namedRows(all, said ?? read);
  if (rows.size === 0) return;
  for (const indicator of indicators) {
    const { label, actual } = indicator;
    if (actual.type !== "number" && actual.type !== "percent") continue;
    if (!longWords(label).every((word) => vocabulary().has(word))) continue;
    const found = rows.get(keyOf(quantityWords(label).words)) ?? [];
    const [quantity] = found;
    if (quantity === undefined || found.some(({ value }) => value.type !== actual.type)) continue;
    if (found.every(({ value }) => !areEqual(actual, value) && isNear(actual.number, value.number)))
      yield { indicator, quantity };
  }
}

/** Names of one word are those of a kind of thing («Personale»), not of one quantity. */
function namedRows(quantities: readonly Quantity[], year: number | null): ReadonlyMap<string, readonly Quantity[]> {
  const rows = new Map<string, Quantity[]>();
  for (const quantity of quantities) {
    const { key, rowKey } = quantity;
    if (quantity.year === null || quantity.year !== year || key !== rowKey || !key.includes(" ")) continue;
    const found = rows.get(key);
    if (found) found.push(quantity);
    else rows.set(key, [quantity]);
  }
  return rows;
}

function isNear(a: number, b: number): boolean {
  return a * b > 0 && Math.max(a / b, b / a) <= FARTHEST;
}
