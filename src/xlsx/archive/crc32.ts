// SPDX-License-Identifier: EUPL-1.2
import { nativeCrc32 } from "./codec";

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of zip entries, over the expanded bytes; `before` is that of the bytes that come before these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  return nativeCrc32 ? nativeCrc32(bytes, before) : tableCrc32(bytes, before);
}

/** The same without Node's native help; exported for its test. */
export function tableCrc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  for (let i = 0; i < bytes.length; i++) crc = TABLE[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
