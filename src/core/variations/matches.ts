// SPDX-License-Identifier: EUPL-1.2
import type { Item } from "./item";

/** One indicator, before and after. */
export interface Pair {
  readonly before: Item;
  readonly after: Item;
  /** "renamed": its name is another, and only most of it is the same. */
  readonly how: "same-name" | "renamed";
  /** False where several bear the name and nothing tells which of them it is. */
  readonly isCertain: boolean;
}

export interface Matches {
  readonly pairs: readonly Pair[];
  readonly dropped: readonly Item[];
  readonly added: readonly Item[];
}
