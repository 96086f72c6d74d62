// SPDX-License-Identifier: EUPL-1.2
import type { RollUpMethod } from "./method";

/** The worst of the scored: an objective is only as good as its weakest indicator. */
export const minimum: RollUpMethod = (items) => {
  let least: number | null = null;
  for (const { value } of items) if (least === null || value < least) least = value;
  return least;
};
