// SPDX-License-Identifier: EUPL-1.2
import { isUtf8 as nodeIsUtf8 } from "node:buffer";
import zlib, { constants, deflateRawSync, inflateRawSync } from "node:zlib";

/**
 * All that this folder asks of the machine it runs on. A browser has none of it: its build puts a twin of this file, with
 * the same exports, in its place.
 */

/** Bytes compressed at a time by a `Deflater`: enough for repetitions to be found, little to hold. */
export const CHUNK = 1 << 18;

/** As Excel does: to save a fifth more takes twice the time. Each chunk ends on a whole byte. */
const QUICKLY = { level: 1, finishFlush: constants.Z_SYNC_FLUSH, chunkSize: CHUNK / 4 };

/** Why bytes could not be expanded. */
export type InflateFailure = "too-long" | "damaged";

/** Expands a whole stream of at most `size` bytes. */
export function inflate(bytes: Uint8Array, size: number): Uint8Array | InflateFailure {
  try {
    // One chunk as large as the whole: Node would otherwise join 16 KB pieces, at twice the memory.
    return inflateRawSync(bytes, { maxOutputLength: Math.max(size, 1), chunkSize: size + 64 });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-long" : "damaged";
  }
}

/** Expands the beginning of a stream, which may be cut anywhere: some `size` bytes, four times as many at the most. */
export function inflateStart(bytes: Uint8Array, size: number): Uint8Array | InflateFailure {
  try {
    return inflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 4 * size, chunkSize: size });
  } catch {
    return "damaged";
  }
}

/** Compresses a part that is whole. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 6 });
}

/** Compresses a stream piece by piece: what it gives, in this order, is the stream. */
export interface Deflater {
  /** The bytes may be used for something else afterwards. */
  readonly add: (bytes: Uint8Array) => Uint8Array;
  readonly end: () => Uint8Array;
}

export function deflater(): Deflater {
  return {
    // A copy: what zlib gives is a view on all the room that it was lent.
    add: (bytes) => Buffer.from(deflateRawSync(bytes, QUICKLY)),
    // The pieces do not end the stream: an empty block does.
    end: () => deflateRawSync(new Uint8Array(0)),
  };
}

/** The machine's own checksum of zip entries; null where it has none (Node before 20.15; the product supports 20.11). */
export const nativeCrc32 = (zlib as { crc32?: (bytes: Uint8Array, before: number) => number }).crc32 ?? null;

export function isUtf8(bytes: Uint8Array): boolean {
  return nodeIsUtf8(bytes);
}
