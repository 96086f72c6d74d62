// SPDX-License-Identifier: EUPL-1.2
import type { ArchiveEntry } from "./archive";
import { entryKey } from "./archive";
import type { Bounds } from "./bounds";
import { findDirectory } from "./end-of-directory";
import { refuse } from "./refused";
import { withoutZip64, zip64Sizes, type EntrySizes } from "./zip64";

const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ENCRYPTED_FLAG = 1;
const UTF8_FLAG = 0x800;

/**
 * All entries of the zip, in its order, each checked against the file's true length. Sizes are only claims here: they are
 * summed against the bounds now, and hold as ceilings when an entry is expanded.
 */
export function readCentralDirectory(file: Buffer, bounds: Bounds): { entries: ArchiveEntry[]; comment: Uint8Array } {
  const directory = findDirectory(file);
  if (directory.count > bounds.entries) refuse("too-many-entries", String(bounds.entries));
  const entries: ArchiveEntry[] = [];
  let at = directory.start;
  const places: Place[] = [];
  for (let i = 0; i < directory.count; i++) {
    const { entry, next, place } = readEntry(file, at, directory.end);
    entries.push(entry);
    places.push(place);
    at = next;
  }
  // The count has 16 bits: 65,537 entries would pass for one, and the others for nothing.
  if (isHeader(file, at, directory.end, CENTRAL_HEADER)) refuse("malformed", "zip");
  refuseOverlaps(places, directory.start);
  checkTogether(entries, bounds);
  return { entries, comment: directory.comment };
}

function isHeader(file: Buffer, at: number, end: number, signature: number): boolean {
  return at + 46 <= end && file.readUInt32LE(at) === signature;
}

/** Bytes of the file that one entry takes, local header included. */
interface Place {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

// Entries that share bytes make a bomb of a file whose sizes all seem honest: each byte is expanded many times.
function refuseOverlaps(places: readonly Place[], directoryStart: number): void {
  let end = 0;
  for (const { name, from, to } of [...places].sort((a, b) => a.from - b.from)) {
    if (from < end || to > directoryStart) refuse("malformed", name);
    end = to;
  }
}

function readEntry(file: Buffer, at: number, end: number): { entry: ArchiveEntry; next: number; place: Place } {
  if (!isHeader(file, at, end, CENTRAL_HEADER)) refuse("malformed", "zip");
  const nameEnd = at + 46 + file.readUInt16LE(at + 28);
  const extraEnd = nameEnd + file.readUInt16LE(at + 30);
  const next = extraEnd + file.readUInt16LE(at + 32);
  if (next > end) refuse("malformed", "zip");
  // Names without the UTF-8 flag are in some old code page; in workbooks they are ASCII, and their bytes are kept.
  const rawName = file.subarray(at + 46, nameEnd);
  const extra = file.subarray(nameEnd, extraEnd);
  const flags = file.readUInt16LE(at + 8);
  const name = rawName.toString(flags & UTF8_FLAG ? "utf8" : "latin1");
  checkName(name);
  if (flags & ENCRYPTED_FLAG) refuse("encrypted", name);
  const sizes = zip64Sizes(file, at, extra);
  const { data, localExtra, place } = readLocal(file, sizes, name, rawName);
  const header = {
    rawName,
    versionMadeBy: file.readUInt16LE(at + 4),
    versionNeeded: file.readUInt16LE(at + 6),
    flags,
    dosDateTime: file.readUInt32LE(at + 12),
    internalAttributes: file.readUInt16LE(at + 36),
    externalAttributes: file.readUInt32LE(at + 38),
    extra: withoutZip64(extra),
    localExtra,
    comment: file.subarray(extraEnd, next),
  };
  const method = methodOf(file.readUInt16LE(at + 10), name);
  const { compressedSize, size } = sizes;
  return { entry: { name, method, crc: file.readUInt32LE(at + 16), compressedSize, size, data, header }, next, place };
}

interface LocalEntry {
  readonly data: Uint8Array;
  readonly localExtra: Uint8Array;
  readonly place: Place;
}

// Sizes come from the central directory: a local header may hold zeros, with a data descriptor behind the data.
function readLocal(file: Buffer, sizes: EntrySizes, name: string, rawName: Buffer): LocalEntry {
  const at = sizes.offset;
  if (at + 30 > file.length) refuse("truncated", name);
  if (file.readUInt32LE(at) !== LOCAL_HEADER) refuse("malformed", name);
  const extraStart = at + 30 + file.readUInt16LE(at + 26);
  const dataStart = extraStart + file.readUInt16LE(at + 28);
  const dataEnd = dataStart + sizes.compressedSize;
  if (dataEnd > file.length) refuse("truncated", name);
  // A program that reads from the front would see another part under this name.
  if (!file.subarray(at + 30, extraStart).equals(rawName)) refuse("malformed", name);
  return {
    data: file.subarray(dataStart, dataEnd),
    localExtra: withoutZip64(file.subarray(extraStart, dataStart)),
    place: { name, from: at, to: dataEnd },
  };
}

function methodOf(method: number, name: string): 0 | 8 {
  return method === 0 || method === 8 ? method : refuse("unsupported", name);
}

// Nothing is ever extracted to disk, but who reads our output after us may do so.
function checkName(name: string): void {
  const path = name.replaceAll("\\", "/");
  const leaves = path.startsWith("/") || /^[a-z]:/i.test(path) || path.split("/").includes("..");
  if (name === "" || leaves || name.includes("\0")) refuse("unsafe-entry-name", name.slice(0, 100));
}

// Two entries of one name would let two programs see two different workbooks.
function checkTogether(entries: readonly ArchiveEntry[], bounds: Bounds): void {
  const seen = new Set<string>();
  let expanded = 0;
  for (const { name, size } of entries) {
    if (seen.has(entryKey(name))) refuse("malformed", name);
    seen.add(entryKey(name));
    expanded += size;
  }
  if (expanded > bounds.expandedBytes) refuse("expands-too-much", String(bounds.expandedBytes));
}
