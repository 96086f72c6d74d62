// SPDX-License-Identifier: EUPL-1.2

/** Bytes that are written one after the other, and room for more. */
export interface ByteWriter {
  bytes: Uint8Array;
  view: DataView;
  length: number;
}

export function byteWriter(room: number): ByteWriter {
  const bytes = new Uint8Array(room);
  return { bytes, view: new DataView(bytes.buffer), length: 0 };
}

/** What has been written so far: a view, true until the next byte. */
export function written({ bytes, length }: ByteWriter): Uint8Array {
  return bytes.subarray(0, length);
}

/** Sees to it that so many bytes can follow: writing them needs no further look. */
export function reserve(writer: ByteWriter, count: number): void {
  const needed = writer.length + count;
  if (needed <= writer.bytes.length) return;
  const larger = byteWriter(Math.max(needed, writer.bytes.length * 2));
  larger.bytes.set(writer.bytes);
  writer.bytes = larger.bytes;
  writer.view = larger.view;
}

/** UTF-8 takes three bytes for a unit of UTF-16 at the most. */
export const BYTES_PER_UNIT = 3;

/** In UTF-8: written out, for the language alone has no encoder. Room must be there. */
export function putUtf8(writer: ByteWriter, text: string): void {
  const { bytes } = writer;
  let at = writer.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      bytes[at++] = unit;
      continue;
    }
    const code = text.codePointAt(i)!;
    if (code > 0xffff) i++;
    // Half of a pair, which UTF-8 cannot hold, becomes U+FFFD.
    at = putCode(bytes, at, code >= 0xd800 && code <= 0xdfff ? 0xfffd : code);
  }
  writer.length = at;
}

function putCode(bytes: Uint8Array, from: number, code: number): number {
  let at = from;
  if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
  else {
    if (code < 0x10000) bytes[at++] = 0xe0 | (code >> 12);
    else {
      bytes[at++] = 0xf0 | (code >> 18);
      bytes[at++] = 0x80 | ((code >> 12) & 63);
    }
    bytes[at++] = 0x80 | ((code >> 6) & 63);
  }
  bytes[at++] = 0x80 | (code & 63);
  return at;
}
