// SPDX-License-Identifier: EUPL-1.2
import { Deflate, deflateSync, Inflate, inflateSync } from "fflate";
import type { Deflater, InflateFailure } from "../archive/codec";

/** The twin of archive/codec.ts for browsers, with the same exports; the build puts it in its place (ADR 0022). */

/** Bytes compressed at a time by a `Deflater`. */
export const CHUNK = 1 << 18;

/** How much of a stream is looked at before what came of it is counted: it may expand a thousandfold. */
const STEP = 1 << 12;

/** Expands a whole stream of at most `size` bytes. */
export function inflate(bytes: Uint8Array, size: number): Uint8Array | InflateFailure {
  try {
    // Room for one byte more: what does not fit is dropped in silence, and shows by this byte.
    const expanded = inflateSync(bytes, { out: new Uint8Array(size + 1) });
    return expanded.length > size ? "too-long" : expanded;
  } catch {
    return "damaged";
  }
}

/** Expands the beginning of a stream, which may be cut anywhere: some `size` bytes, four times as many at the most. */
export function inflateStart(bytes: Uint8Array, size: number): Uint8Array | InflateFailure {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  try {
    for (let at = 0; at < bytes.length && length <= 4 * size; at += STEP) stream.push(bytes.subarray(at, at + STEP));
  } catch {
    return "damaged";
  }
  return length > 4 * size ? "damaged" : joined(pieces);
}

/** Compresses a part that is whole. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 6 });
}

/** One stream of the library's own: its pieces do not end on whole bytes (`flush(true)` of 0.8.3 damages them). */
export function deflater(): Deflater {
  let pieces: Uint8Array[] = [];
  const stream = new Deflate({ level: 1 }, (piece) => void pieces.push(piece));
  const push = (bytes: Uint8Array, isLast: boolean): Uint8Array => {
    pieces = [];
    stream.push(bytes, isLast);
    return joined(pieces);
  };
  return { add: (bytes) => push(bytes, false), end: () => push(new Uint8Array(0), true) };
}

/** Browsers have none. */
export const nativeCrc32: ((bytes: Uint8Array, before: number) => number) | null = null;

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
