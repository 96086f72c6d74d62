// SPDX-License-Identifier: EUPL-1.2
import { deflateRawSync } from "node:zlib";
import { tableCrc32 } from "../../../src/xlsx/archive/crc32";

/** One entry; what is given besides name and content is written as it is, true or false. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly data?: Uint8Array;
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** The name in the local header, when it is another. */
  readonly localName?: string;
  /** Where the central directory says that the entry begins. */
  readonly offset?: number;
}

export interface RawOptions {
  readonly descriptor?: boolean;
  readonly zip64?: boolean;
  readonly comment?: string;
  /** Number of entries that the end of the directory tells. */
  readonly count?: number;
}

const u16 = (...values: number[]): Buffer => Buffer.from(Uint16Array.from(values).buffer);
const u32 = (...values: number[]): Buffer => Buffer.from(Uint32Array.from(values).buffer);
const u64 = (...values: number[]): Buffer => Buffer.from(BigUint64Array.from(values.map(BigInt)).buffer);
const OVER = 0xffffffff;

/** A zip written by hand, field by field, so that it can lie and use the rarer features of the format. */
export function rawZip(entries: readonly RawEntry[], options: RawOptions = {}): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { head, body } = rawEntry(entry, options, offset);
    central.push(head);
    local.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(central);
  const comment = Buffer.from(options.comment ?? "", "latin1");
  const zip64 = options.zip64 ? zip64End(entries.length, directory.length, offset) : Buffer.alloc(0);
  const [count, place] = options.zip64 ? [0xffff, OVER] : [options.count ?? entries.length, offset];
  const end = [u32(0x06054b50), u16(0, 0, count, count), u32(directory.length, place), u16(comment.length), comment];
  return Buffer.concat([...local, directory, zip64, ...end]);
}

function rawEntry(entry: RawEntry, options: RawOptions, offset: number): { head: Buffer; body: Buffer } {
  const name = Buffer.from(entry.name);
  const data = Buffer.from(entry.data ?? (entry.method === 0 ? entry.content : deflateRawSync(entry.content)));
  const size = entry.size ?? entry.content.length;
  const crc = entry.crc ?? tableCrc32(entry.content);
  const flags = (entry.flags ?? 0) | 0x800 | (options.descriptor ? 8 : 0);
  const fixed = Buffer.concat([u16(20, flags, entry.method ?? 8), u32(0x58215821, crc)]);
  const extra = options.zip64
    ? Buffer.concat([u16(1, 24), u64(size, data.length, entry.offset ?? offset)])
    : Buffer.alloc(0);
  const sizes = options.zip64 ? u32(OVER, OVER) : u32(data.length, size);
  const attributes = [u16(0, 0, 0), u32(0, options.zip64 ? OVER : (entry.offset ?? offset))];
  const head = [u32(0x02014b50), u16(20), fixed, sizes, u16(name.length, extra.length), ...attributes, name, extra];
  const localFixed = Buffer.concat([u16(20, flags, entry.method ?? 8), u32(0x58215821)]);
  const localSizes = options.descriptor ? u32(0, 0, 0) : u32(crc, data.length, size);
  const localName = Buffer.from(entry.localName ?? entry.name);
  const descriptor = options.descriptor ? u32(0x08074b50, crc, data.length, size) : Buffer.alloc(0);
  const body = [u32(0x04034b50), localFixed, localSizes, u16(localName.length, 0), localName, data, descriptor];
  return { head: Buffer.concat(head), body: Buffer.concat(body) };
}

function zip64End(count: number, length: number, start: number): Buffer {
  const end = Buffer.concat([u32(0x06064b50), u64(44), u16(45, 45), u32(0, 0), u64(count, count, length, start)]);
  return Buffer.concat([end, u32(0x07064b50, 0), u64(start + length), u32(1)]);
}
