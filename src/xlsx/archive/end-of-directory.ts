// SPDX-License-Identifier: EUPL-1.2
import { refuse } from "./refused";
import { safeUInt64 } from "./zip64";

const END = Buffer.from("PK\x05\x06", "latin1");
const END_BYTES = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const LONGEST_COMMENT = 0xffff;

export interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly comment: Uint8Array;
}

/** Where the central directory lies. A zip is read from its end: without one, the file was cut. */
export function findDirectory(file: Buffer): Directory {
  const at = findEnd(file);
  if (at < 0) refuse("truncated");
  const comment = file.subarray(at + END_BYTES, at + END_BYTES + file.readUInt16LE(at + 20));
  const place = zip64Place(file, at) ?? {
    count: file.readUInt16LE(at + 10),
    length: file.readUInt32LE(at + 12),
    start: file.readUInt32LE(at + 16),
  };
  const end = place.start + place.length;
  if (end > at) refuse("truncated");
  return { start: place.start, end, count: place.count, comment };
}

// The comment may hold the signature by chance: the last place whose comment fits in the file is taken.
function findEnd(file: Buffer): number {
  const earliest = Math.max(0, file.length - END_BYTES - LONGEST_COMMENT);
  for (let at = file.length - END_BYTES; at >= earliest; at--) {
    at = file.lastIndexOf(END, at);
    if (at < earliest) return -1;
    if (at + END_BYTES + file.readUInt16LE(at + 20) <= file.length) return at;
  }
  return -1;
}

function zip64Place(file: Buffer, end: number): { count: number; length: number; start: number } | null {
  const locator = end - 20;
  if (locator < 0 || file.readUInt32LE(locator) !== ZIP64_LOCATOR) return null;
  const at = safeUInt64(file, locator + 8);
  if (at + 56 > locator || file.readUInt32LE(at) !== ZIP64_END) refuse("malformed", "zip64");
  return {
    count: safeUInt64(file, at + 32),
    length: safeUInt64(file, at + 40),
    start: safeUInt64(file, at + 48),
  };
}
