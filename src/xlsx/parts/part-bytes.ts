// SPDX-License-Identifier: EUPL-1.2
import type { Archive } from "../archive/archive";
import { isUtf8 } from "../archive/codec";
import { refuse } from "../archive/refused";

/** A part that is there, in UTF-8, past its byte order mark; null when the package has none of that name. */
export function partBytes(archive: Archive, name: string): Buffer | null {
  const inflated = archive.inflate(name);
  if (!inflated) return null;
  const bytes = Buffer.from(inflated.buffer, inflated.byteOffset, inflated.byteLength);
  const order = utf16Order(bytes);
  if (order !== null) return asUtf8(bytes, order, name);
  refuseOtherEncodings(bytes, name);
  return bytes.subarray(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
}

// UTF-16 shows by its mark, or by the zero beside each letter of the first tag.
function utf16Order(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  const start = bytes.toString("latin1", 0, 2);
  if (start === "\xff\xfe" || start === "<\0") return "utf-16le";
  return start === "\xfe\xff" || start === "\0<" ? "utf-16be" : null;
}

// Every XML reader must know UTF-16. What the part declares of itself is no longer true then, and nobody asks again.
function asUtf8(bytes: Buffer, order: string, name: string): Buffer {
  try {
    return Buffer.from(new TextDecoder(order, { fatal: true }).decode(bytes), "utf8");
  } catch {
    return refuse("malformed", name);
  }
}

// No known writer uses another encoding: better a clear refusal than two readings of one part.
function refuseOtherEncodings(bytes: Buffer, name: string): void {
  const start = bytes.toString("latin1", 0, 200);
  const encoding = /^(?:\xef\xbb\xbf)?<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1] ?? "utf-8";
  if (!/^(?:utf-?8|us-ascii)$/i.test(encoding)) refuse("unsupported", `${name}, ${encoding}`);
  if (!isUtf8(bytes)) refuse("malformed", name);
}
