// SPDX-License-Identifier: EUPL-1.2
import { constants, deflateRawSync } from "node:zlib";
import type { ArchiveEntry } from "./archive";
import { crc32 } from "./crc32";

/** What an entry of the zip holds, compressed and ready to be stored. */
export type Packed = Pick<ArchiveEntry, "data" | "crc" | "size">;

/** Takes the next piece of a text that is being made. */
export type WriteText = (piece: string) => void;

/** Bytes compressed at a time: enough for repetitions to be found, little to hold. */
const CHUNK = 1 << 18;
/** A UTF-16 unit takes three bytes of UTF-8 at most. */
const WIDEST = 3;

/** As Excel does: to save a fifth more takes twice the time. Each chunk ends on a whole byte. */
const QUICKLY = { level: 1, finishFlush: constants.Z_SYNC_FLUSH, chunkSize: CHUNK / 4 };

/** Compresses a part that is whole. */
export function packBytes(bytes: Uint8Array): Packed {
  return { data: deflateRawSync(bytes, { level: 6 }), crc: crc32(bytes), size: bytes.length };
}

/**
 * Compresses a text while `make` writes it, in pieces that hold whole characters: a sheet of ours may be tens of
 * megabytes, which never stand in memory together.
 */
export function packText(make: (write: WriteText) => void): Packed {
  const chunk = Buffer.allocUnsafe(CHUNK);
  const data: Uint8Array[] = [];
  let used = 0;
  let crc = 0;
  let size = 0;
  const pack = (bytes: Uint8Array): void => {
    crc = crc32(bytes, crc);
    size += bytes.length;
    // A copy: what zlib gives is a view on all the room that it was lent.
    data.push(Buffer.from(deflateRawSync(bytes, QUICKLY)));
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
  // The chunks do not end the stream: an empty block does.
  data.push(deflateRawSync(new Uint8Array(0)));
  return { data: Buffer.concat(data), crc, size };
}
