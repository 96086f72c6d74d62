// SPDX-License-Identifier: EUPL-1.2
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { BYTES_PER_UNIT, byteWriter, putUtf8, written } from "./byte-writer";

/** SHA-256 of bytes, as 64 hexadecimal digits. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The same of a text in UTF-8. */
export function sha256OfText(text: string): string {
  const writer = byteWriter(text.length * BYTES_PER_UNIT);
  putUtf8(writer, text);
  return sha256Hex(written(writer));
}
