// SPDX-License-Identifier: EUPL-1.2
import { refuse } from "./refused";

const ZIP64_FIELD = 1;
const IN_ZIP64 = 0xffffffff;

export interface EntrySizes {
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
}

/** Sizes and place of the entry whose central header is at `at`; values that overflow 32 bits stand in the zip64 field. */
export function zip64Sizes(file: Buffer, at: number, extra: Buffer): EntrySizes {
  const field = fieldsOf(extra).find(({ id }) => id === ZIP64_FIELD)?.body ?? Buffer.alloc(0);
  let used = 0;
  const value = (short: number): number => {
    if (short !== IN_ZIP64) return short;
    if (used + 8 > field.length) refuse("malformed", "zip64");
    used += 8;
    return safeUInt64(field, used - 8);
  };
  // The standard's order: only those that overflow are there, and in this sequence.
  const size = value(file.readUInt32LE(at + 24));
  const compressedSize = value(file.readUInt32LE(at + 20));
  return { size, compressedSize, offset: value(file.readUInt32LE(at + 42)) };
}

/** Extra fields that stay true in a copy; sizes are written anew. Bytes that are no proper field are dropped. */
export function withoutZip64(extra: Buffer): Uint8Array {
  const kept = fieldsOf(extra).filter(({ id }) => id !== ZIP64_FIELD);
  return Buffer.concat(kept.map(({ whole }) => whole));
}

/** 64 bits as a number, if it is one that a file of ours can hold. */
export function safeUInt64(bytes: Buffer, at: number): number {
  const value = Number(bytes.readBigUInt64LE(at));
  return Number.isSafeInteger(value) ? value : refuse("malformed", "zip64");
}

function fieldsOf(extra: Buffer): { id: number; body: Buffer; whole: Buffer }[] {
  const fields = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (end > extra.length) break;
    fields.push({ id: extra.readUInt16LE(at), body: extra.subarray(at + 4, end), whole: extra.subarray(at, end) });
    at = end;
  }
  return fields;
}
