// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_BOUNDS } from "../archive/bounds";
import { refuse } from "../archive/refused";
import { nextTag, xmlCursor } from "./xml-cursor";
import { spells } from "./bytes";
import { decodeXml, unescapeCellText } from "./xml-text";

/** Texts of a part, left in its bytes until somebody asks: most are never looked at, or looked at once. */
export interface TextPool {
  bytes: Buffer;
  count: number;
  starts: Uint32Array;
  ends: Uint32Array;
  /** 1 where the span is a string item with markup (runs, phonetics) rather than plain text. */
  rich: Uint8Array;
  /** Texts already asked for; made with the first of them. */
  decoded: (string | undefined)[] | null;
}

export function textPool(bytes: Buffer): TextPool {
  const spans = { starts: new Uint32Array(64), ends: new Uint32Array(64), rich: new Uint8Array(64) };
  return { bytes, count: 0, ...spans, decoded: null };
}

/** Notes a span of the part's bytes; its index in the pool. */
export function addText(pool: TextPool, start: number, end: number, rich: boolean): number {
  if (pool.count === pool.starts.length) growPool(pool);
  pool.starts[pool.count] = start;
  pool.ends[pool.count] = end;
  pool.rich[pool.count] = rich ? 1 : 0;
  return pool.count++;
}

function growPool(pool: TextPool): void {
  const larger = <T extends Uint32Array | Uint8Array>(grown: T, old: T): T => (grown.set(old), grown);
  const size = pool.count * 2;
  if (size > 2 * DEFAULT_BOUNDS.texts) refuse("expands-too-much", String(DEFAULT_BOUNDS.texts));
  pool.starts = larger(new Uint32Array(size), pool.starts);
  pool.ends = larger(new Uint32Array(size), pool.ends);
  pool.rich = larger(new Uint8Array(size), pool.rich);
}

/** The text at an index that `addText` gave. */
export function textAt(pool: TextPool, index: number): string {
  pool.decoded ??= new Array<string | undefined>(pool.count);
  return (pool.decoded[index] ??= decode(pool, index));
}

function decode(pool: TextPool, index: number): string {
  const start = pool.starts[index]!;
  const end = pool.ends[index]!;
  return unescapeCellText(pool.rich[index] ? richText(pool.bytes, start, end) : decodeXml(pool.bytes, start, end));
}

// All <t> in order, but not those of <rPh>: how a text is pronounced is no part of it.
function richText(bytes: Buffer, start: number, end: number): string {
  const cursor = xmlCursor(bytes, "", start, end);
  let text = "";
  let phonetic = 0;
  for (nextTag(cursor); cursor.kind !== "end"; nextTag(cursor)) {
    const { kind, nameStart, nameEnd } = cursor;
    if (spells(bytes, nameStart, nameEnd, "rPh")) phonetic += kind === "open" ? 1 : kind === "close" ? -1 : 0;
    const closesText = kind === "close" && spells(bytes, nameStart, nameEnd, "t");
    if (closesText && phonetic === 0) text += decodeXml(bytes, cursor.textStart, cursor.textEnd);
  }
  return text;
}

/** Lets the part's bytes go, keeping only those of the texts, when they are the smaller part of it. */
export function compactPool(pool: TextPool): void {
  let used = 0;
  for (let i = 0; i < pool.count; i++) used += pool.ends[i]! - pool.starts[i]!;
  if (used * 2 > pool.bytes.length) return;
  const kept = Buffer.allocUnsafeSlow(used);
  let at = 0;
  for (let i = 0; i < pool.count; i++) {
    pool.bytes.copy(kept, at, pool.starts[i], pool.ends[i]);
    const length = pool.ends[i]! - pool.starts[i]!;
    pool.starts[i] = at;
    pool.ends[i] = at += length;
  }
  pool.bytes = kept;
}
