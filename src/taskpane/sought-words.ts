// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../core/values/fold";

/** The words of a query, without case and accents: each must occur in what is found. */
export function soughtWords(query: string): readonly string[] {
  return fold(query)
    .split(" ")
    .filter((word) => word !== "");
}
