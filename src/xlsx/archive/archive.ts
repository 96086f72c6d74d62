// SPDX-License-Identifier: EUPL-1.2
import type { Bounds } from "./bounds";
import { inflate, inflateStart } from "./codec";
import { crc32 } from "./crc32";
import { refuse } from "./refused";

/** One file inside the zip, as its central directory describes it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly compressedSize: number;
  /** As declared: `inflate` proves it. */
  readonly size: number;
  /** The compressed bytes: a view on the file. */
  readonly data: Uint8Array;
  /** What a faithful copy needs besides: the name's bytes, general purpose flags, DOS time and date, and so on. */
  readonly header: EntryHeader;
}

export interface EntryHeader {
  readonly rawName: Uint8Array;
  readonly versionMadeBy: number;
  readonly versionNeeded: number;
  readonly flags: number;
  readonly dosDateTime: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  /** Extra fields without zip64's, of the central directory and of the local header. */
  readonly extra: Uint8Array;
  readonly localExtra: Uint8Array;
  readonly comment: Uint8Array;
}

export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  readonly comment: Uint8Array;
  readonly bounds: Bounds;
  /** Names are compared as the packaging standard wants: without regard to ASCII case. */
  entry(name: string): ArchiveEntry | null;
  has(name: string): boolean;
  /** The expanded bytes, new at each call; null when there is no such entry. Throws Refused beyond the bounds. */
  inflate(name: string): Uint8Array | null;
  /** About so many of the expanded bytes, from the start: to judge a part before it takes its room in memory. */
  peek(name: string, bytes: number): Uint8Array | null;
}

/** Puts an index over entries already checked. */
export function makeArchive(entries: readonly ArchiveEntry[], comment: Uint8Array, bounds: Bounds): Archive {
  const byKey = new Map(entries.map((entry) => [entryKey(entry.name), entry]));
  const find = (name: string): ArchiveEntry | null => byKey.get(entryKey(name)) ?? null;
  return {
    entries,
    comment,
    bounds,
    entry: find,
    has: (name) => find(name) !== null,
    inflate: (name) => {
      const entry = find(name);
      return entry && inflateEntry(entry, bounds);
    },
    peek: (name, bytes) => {
      const entry = find(name);
      return entry && peekEntry(entry, bounds, bytes);
    },
  };
}

/** Some writers use backslashes, or another case than the relationships do. */
export function entryKey(name: string): string {
  return name.replaceAll("\\", "/").toLowerCase();
}

// The declared size is a ceiling, never a promise: it was checked against the bounds, and one byte more is refused.
function inflateEntry(entry: ArchiveEntry, bounds: Bounds): Uint8Array {
  const { name, size } = entry;
  refuseHighRatio(entry, bounds);
  const expanded = entry.method === 0 ? entry.data : inflateWithin(entry);
  if (expanded.length !== size || crc32(expanded) !== entry.crc) refuse("malformed", name);
  return expanded;
}

function refuseHighRatio({ name, size, compressedSize }: ArchiveEntry, bounds: Bounds): void {
  if (size > bounds.ratioFromBytes && size > bounds.ratio * compressedSize) refuse("ratio-too-high", name);
}

// As much of the compressed bytes as comes to that on the average; what they end in the middle of is left out.
function peekEntry(entry: ArchiveEntry, bounds: Bounds, bytes: number): Uint8Array {
  refuseHighRatio(entry, bounds);
  const share = Math.min(1, bytes / Math.max(entry.size, 1));
  const data = entry.data.subarray(0, Math.ceil(entry.data.length * share));
  if (entry.method === 0) return data;
  const expanded = inflateStart(data, bytes);
  // Damaged, or far denser here than on the average: who expands it will see.
  return typeof expanded === "string" ? new Uint8Array(0) : expanded;
}

function inflateWithin(entry: ArchiveEntry): Uint8Array {
  const expanded = inflate(entry.data, entry.size);
  if (typeof expanded !== "string") return expanded;
  return refuse(expanded === "too-long" ? "expands-too-much" : "malformed", entry.name);
}
