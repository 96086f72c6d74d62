// SPDX-License-Identifier: EUPL-1.2

const { imul } = Math;
const MULTIPLIER = 0x9e3779b1;

/** Twenty-four bits over some bytes: enough to name the cell that differs, once SHA-256 has told that one does. */
export function shortHash(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from;
  let at = from;
  for (; at + 4 <= to; at += 4) {
    const four = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    hash = mixed(hash ^ four);
  }
  for (; at < to; at++) hash = mixed(hash ^ bytes[at]!);
  return mixed(hash) >>> 8;
}

/** A product spreads bits upwards only: what rose to the top comes down again. */
function mixed(hash: number): number {
  const product = imul(hash, MULTIPLIER);
  return product ^ (product >>> 15);
}
