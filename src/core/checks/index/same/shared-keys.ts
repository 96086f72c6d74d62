// SPDX-License-Identifier: EUPL-1.2
import { PRINT_SIZE } from "./label-print";

/**
 * Whether two labels or more have a number at this place of their prints. Most numbers are of one label only: counted in
 * few bits each, those are told before anything is made for them. A few may be taken for shared.
 */
export function sharedKeys(prints: Int32Array, count: number, place: number): (key: number) => boolean {
  const mask = 2 ** Math.ceil(Math.log2(count * 4 + 1)) - 1;
  const counts = new Uint8Array(mask + 1);
  for (let at = place; at < count * PRINT_SIZE; at += PRINT_SIZE) {
    const slot = prints[at]! & mask;
    if (counts[slot]! < 2) counts[slot]!++;
  }
  return (key) => counts[key & mask]! > 1;
}
