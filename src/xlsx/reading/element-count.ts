// SPDX-License-Identifier: EUPL-1.2
import { refuse } from "../archive/refused";
import { COLON, GREATER, isSpace, LESS, SLASH } from "./bytes";

/** As in "<c/>": what an element takes beside its name, at the least. */
const SHORTEST_TAG = 3;

/** True when the bytes are long enough to hold more than `most` elements of this name: most never are, and are not counted. */
export function mayExceed(byteLength: number, name: string, most: number): boolean {
  return byteLength >= most * (name.length + SHORTEST_TAG);
}

/**
 * How many elements of this name there may be, looking no further than `most` + 1. Reading cells and keeping them costs ten
 * times as much as counting: a file with too many must be refused before that.
 */
export function countElements(bytes: Uint8Array, name: string, most: number): number {
  const [first, last] = [name.charCodeAt(0), name.charCodeAt(name.length - 1)];
  const tail = name.length - 1;
  let count = 0;
  for (let at = 1; at + tail + 1 < bytes.length; at++) {
    if (bytes[at] !== first || bytes[at + tail] !== last) continue;
    const before = bytes[at - 1];
    const after = bytes[at + tail + 1]!;
    if (before !== LESS && before !== COLON) continue;
    if (after !== GREATER && after !== SLASH && !isSpace(after)) continue;
    if (++count > most) break;
  }
  return count;
}

/** Refuses bytes with more than `most` elements of this name, before anything is made of them. */
export function refuseTooMany(bytes: Uint8Array, name: string, most: number): void {
  if (mayExceed(bytes.length, name, most) && countElements(bytes, name, most) > most) {
    refuse("expands-too-much", String(most));
  }
}
