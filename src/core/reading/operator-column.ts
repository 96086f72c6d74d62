// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";
import type { Operator } from "../values/typed-value";
import { cleanText } from "../values/clean-text";
import { splitOperator } from "../values/operators";

/** What may be left of a condition that stands alone: «maggiore o uguale a», «non superiore al». */
const NOTHING_MORE = /^(?:a|al|di|del|ad)?$/;

/** The condition that a cell holds and nothing else («≤», «almeno», «maggiore o uguale a»); null for any other cell. */
export function operatorIn({ kind, text }: Cell): Operator | null {
  if (kind !== "text") return null;
  const { operator, rest } = splitOperator(cleanText(text));
  return operator !== null && NOTHING_MORE.test(rest) ? operator : null;
}
