// SPDX-License-Identifier: EUPL-1.2
import type { ArchiveEntry } from "./archive";
import { CHUNK, deflate, deflater } from "./codec";
import { crc32 } from "./crc32";

/** What an entry of the zip holds, compressed and ready to be stored. */
export type Packed = Pick<ArchiveEntry, "data" | "crc" | "size">;

/** Takes the next piece of a text that is being made. */
export type WriteText = (piece: string) => void;

/** A UTF-16 unit takes three bytes of UTF-8 at most. */
const WIDEST = 3;

/** Compresses a part that is whole. */
export function packBytes(bytes: Uint8Array): Packed {
  return { data: deflate(bytes), crc: crc32(bytes), size: bytes.length };
}

/**
 * Compresses a text while `make` writes it, in pieces that hold whole characters: a sheet of ours may be tens of
 * megabytes, which never stand in memory together.
 */
export function packText(make: (write: WriteText) => void): Packed {
  const chunk = Buffer.allocUnsafe(CHUNK);
  const data: Uint8Array[] = [];
  const { add, end } = deflater();
  let used = 0;
  let crc = 0;
  let size = 0;
  const pack = (bytes: Uint8Array): void => {
    crc = crc32(bytes, crc);
    size += bytes.length;
    data.push(add(bytes));
  };
  make((piece) => {
    if (used + piece.length * WIDEST > CHUNK) {
      pack(chunk.subarray(0, used));
      used = 0;
    }
    if (piece.length * WIDEST > CHUNK) pack(Buffer.from(piece, "utf8"));
    else used += chunk.write(piece, used, "utf8");
  });
  pack(chunk.subarray(0, used));
  data.push(end());
  return { data: Buffer.concat(data), crc, size };
}
