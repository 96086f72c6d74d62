// SPDX-License-Identifier: EUPL-1.2
import { isUtf8 } from "node:buffer";
import type { Archive } from "../archive/archive";
import { refuse } from "../archive/refused";

/** A part that is there and is UTF-8, past its byte order mark; null when the package has none of that name. */
export function partBytes(archive: Archive, name: string): Buffer | null {
  const inflated = archive.inflate(name);
  if (!inflated) return null;
  const bytes = Buffer.from(inflated.buffer, inflated.byteOffset, inflated.byteLength);
  refuseOtherEncodings(bytes, name);
  return bytes.subarray(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
}

// No known writer uses another encoding, and the writer of this package patches bytes in place: better a clear refusal
// than two readings of one part.
function refuseOtherEncodings(bytes: Buffer, name: string): void {
  const start = bytes.toString("latin1", 0, 200);
  // UTF-16 shows by its mark or by the zero beside each letter of the first tag.
  if (/^(?:\xff\xfe|\xfe\xff|<\0|\0<)/.test(start)) refuse("unsupported", `${name}, UTF-16`);
  const encoding = /^(?:\xef\xbb\xbf)?<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1] ?? "utf-8";
  if (!/^(?:utf-?8|us-ascii)$/i.test(encoding)) refuse("unsupported", `${name}, ${encoding}`);
  if (!isUtf8(bytes)) refuse("malformed", name);
}
