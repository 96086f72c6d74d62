// SPDX-License-Identifier: EUPL-1.2

type Encoding = "latin1" | "utf8" | "utf-8" | "utf16le" | "hex";

const LITTLE = true;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
/** Arguments of one call. */
const MOST_CODES = 8192;

/**
 * As much of Node's Buffer as this adapter uses, for browsers, which have none; the build gives it to every file that
 * says `Buffer` (ADR 0022). A class, because a part of a buffer must be a buffer too: typed arrays see to that
 * themselves in a class that extends them.
 */
export class BrowserBuffer extends Uint8Array {
  static override from(
    source: string | ArrayLike<number> | Iterable<number> | ArrayBufferLike,
    second?: unknown,
    length?: number,
  ): BrowserBuffer {
    if (typeof source === "string") return new BrowserBuffer(encoded(source, (second ?? "utf8") as Encoding));
    const isRoom = Object.prototype.toString.call(source) === "[object ArrayBuffer]";
    if (isRoom) return new BrowserBuffer(source as ArrayBuffer, second as number | undefined, length);
    return new BrowserBuffer(source as ArrayLike<number>);
  }

  static alloc(size: number, fill?: string, encoding: Encoding = "utf8"): BrowserBuffer {
    const made = new BrowserBuffer(size);
    if (fill === undefined || fill === "") return made;
    const pattern = encoded(fill, encoding);
    for (let at = 0; at < size; at += pattern.length) made.set(pattern.subarray(0, size - at), at);
    return made;
  }

  static allocUnsafe(size: number): BrowserBuffer {
    return new BrowserBuffer(size);
  }

  static allocUnsafeSlow(size: number): BrowserBuffer {
    return new BrowserBuffer(size);
  }

  static isBuffer(value: unknown): boolean {
    return value instanceof BrowserBuffer;
  }

  static concat(pieces: readonly Uint8Array[]): BrowserBuffer {
    const whole = new BrowserBuffer(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  static compare(one: Uint8Array, other: Uint8Array): number {
    const shared = Math.min(one.length, other.length);
    for (let i = 0; i < shared; i++) if (one[i] !== other[i]) return one[i]! < other[i]! ? -1 : 1;
    return Math.sign(one.length - other.length);
  }

  equals(other: Uint8Array): boolean {
    return this.length === other.length && BrowserBuffer.compare(this, other) === 0;
  }

  override toString(encoding: Encoding = "utf8", start = 0, end = this.length): string {
    const part = this.subarray(Math.max(start, 0), Math.max(end, 0));
    return encoding === "latin1" ? latin1(part) : decoder.decode(part);
  }

  write(text: string, at: number, encoding: Encoding = "utf8"): number {
    if (encoding.startsWith("utf")) return encoder.encodeInto(text, this.subarray(at)).written;
    const bytes = encoded(text, encoding).subarray(0, this.length - at);
    this.set(bytes, at);
    return bytes.length;
  }

  /** Bytes of this one, into another. */
  copy(target: Uint8Array, at = 0, start = 0, end = this.length): number {
    const part = this.subarray(start, Math.min(end, start + target.length - at));
    target.set(part, at);
    return part.length;
  }

  override indexOf(wanted: number | string | Uint8Array, from = 0, encoding: Encoding = "utf8"): number {
    if (typeof wanted === "number") return super.indexOf(wanted, from);
    const mark = typeof wanted === "string" ? encoded(wanted, encoding) : wanted;
    if (mark.length === 0) return Math.min(from, this.length);
    for (let at = super.indexOf(mark[0]!, from); at >= 0; at = super.indexOf(mark[0]!, at + 1)) {
      if (this.isAt(mark, at)) return at;
    }
    return -1;
  }

  override lastIndexOf(wanted: number | string | Uint8Array, from = this.length, encoding: Encoding = "utf8"): number {
    if (typeof wanted === "number") return super.lastIndexOf(wanted, from);
    const mark = typeof wanted === "string" ? encoded(wanted, encoding) : wanted;
    for (let at = Math.min(from, this.length - mark.length); at >= 0; at--) if (this.isAt(mark, at)) return at;
    return -1;
  }

  override includes(wanted: number | string | Uint8Array, from = 0, encoding: Encoding = "utf8"): boolean {
    return this.indexOf(wanted, from, encoding) >= 0;
  }

  readUInt16LE(at: number): number {
    return this.view().getUint16(at, LITTLE);
  }

  readUInt32LE(at: number): number {
    return this.view().getUint32(at, LITTLE);
  }

  readBigUInt64LE(at: number): bigint {
    return this.view().getBigUint64(at, LITTLE);
  }

  writeUInt16LE(value: number, at: number): number {
    this.view().setUint16(at, value, LITTLE);
    return at + 2;
  }

  writeUInt32LE(value: number, at: number): number {
    this.view().setUint32(at, value, LITTLE);
    return at + 4;
  }

  private view(): DataView {
    return new DataView(this.buffer, this.byteOffset, this.byteLength);
  }

  private isAt(mark: Uint8Array, at: number): boolean {
    if (at + mark.length > this.length) return false;
    for (let i = 0; i < mark.length; i++) if (this[at + i] !== mark[i]) return false;
    return true;
  }
}

function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "latin1") return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  if (encoding === "hex") return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  if (encoding !== "utf16le") return encoder.encode(text);
  return Uint8Array.from({ length: text.length * 2 }, (_, i) => (text.charCodeAt(i >> 1) >> (i % 2 ? 8 : 0)) & 0xff);
}

/** Not TextDecoder: what it calls latin1 is Windows-1252. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += MOST_CODES) {
    text += String.fromCharCode(...bytes.subarray(at, at + MOST_CODES));
  }
  return text;
}
