// SPDX-License-Identifier: EUPL-1.2
import type { Random } from "./random";

const EDGES = [0, 1, 2, 7, 8, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];
const SIGNATURES = ["PK\x01\x02", "PK\x03\x04", "PK\x05\x06", "PK\x06\x06", "PK\x06\x07", "PK\x07\x08"];
const HEADER_BYTES = 46;

/** Cuts, doubles, reverses, overwrites or moves a few bytes anywhere. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length === 0) return Buffer.from([random.below(256)]);
  const start = random.below(bytes.length);
  const end = Math.min(bytes.length, start + 1 + random.below(random.pick([2, 8, 300])));
  const [before, piece, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  const noise = Buffer.from(Array.from(piece, () => random.below(256)));
  const flipped = Buffer.from(piece);
  flipped[0]! ^= 1 << random.below(8);
  const elsewhere = random.below(bytes.length);
  const borrowed = bytes.subarray(elsewhere, elsewhere + piece.length);
  const middle = random.pick([[], [piece, piece], [Buffer.from(piece).reverse()], [noise], [flipped], [borrowed]]);
  return Buffer.concat([before, ...middle, after]);
}

/** Writes an edge value into a field of one of the zip's own headers. */
export function mutateZipHeader(file: Uint8Array, random: Random): Uint8Array {
  const copy = Buffer.from(file);
  const signature = Buffer.from(random.pick(SIGNATURES), "latin1");
  const places: number[] = [];
  for (let at = copy.indexOf(signature); at >= 0; at = copy.indexOf(signature, at + 4)) places.push(at);
  if (places.length === 0) return mutateBytes(file, random);
  const at = random.pick(places) + random.below(HEADER_BYTES);
  const value = random.pick([...EDGES, copy.length, copy.length - 22, random.below(copy.length)]);
  if (random.below(2) === 0 && at + 4 <= copy.length) copy.writeUInt32LE(value >>> 0, at);
  else if (at + 2 <= copy.length) copy.writeUInt16LE(value & 0xffff, at);
  return copy;
}
