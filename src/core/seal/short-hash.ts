// SPDX-License-Identifier: EUPL-1.2

const { imul } = Math;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** All pairs of letters: twelve bits at a time. */
const PAIRS = Array.from({ length: 4096 }, (_, i) => LETTERS[i >> 6]! + LETTERS[i & 63]!);

/** Letters of a short hash. */
export const SHORT_LENGTH = 4;

/** Twenty-four bits of FNV-1a: enough to name the cell that differs, once SHA-256 has told that one does. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  const folded = (hash >>> 24) ^ (hash & 0xffffff);
  return PAIRS[folded >>> 12]! + PAIRS[folded & 4095]!;
}
