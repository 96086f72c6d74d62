// SPDX-License-Identifier: EUPL-1.2
import { finished, type Steps } from "../../core/steps/steps";
import { entryKey, type Archive, type ArchiveEntry, type EntryHeader } from "./archive";
import { packBytes, type Packed } from "./packed";
import { refuse } from "./refused";

// 1 January 1980, midnight: the first moment of DOS time, so that the same content gives the same file at any hour.
const FIXED_DATE_TIME = 0x0021_0000;
const DATA_DESCRIPTOR_FLAG = 8;
const UTF8_FLAG = 0x800;
const LARGEST = 0xfffffffe;
const NOTHING = new Uint8Array(0);

/**
 * A copy of the archive with some entries changed, added or removed. Every other entry keeps its compressed bytes, its
 * place and its header; new ones come last, in the order of `changes`. The same input always gives the same bytes.
 */
export function writeArchive(
  archive: Archive,
  changes: ReadonlyMap<string, Uint8Array | Packed>,
  removed: ReadonlySet<string>,
): Uint8Array {
  return finished(writeArchiveSteps(archive, changes, removed));
}

/** The same, with places to stop. */
export function* writeArchiveSteps(
  archive: Archive,
  changes: ReadonlyMap<string, Uint8Array | Packed>,
  removed: ReadonlySet<string>,
): Steps<Uint8Array> {
  const byKey = new Map([...changes].map(([name, content]) => [entryKey(name), content]));
  const gone = new Set([...removed].map(entryKey));
  const kept = archive.entries.filter(({ name }) => !gone.has(entryKey(name)));
  const entries: ArchiveEntry[] = [];
  for (const entry of kept) {
    const content = byKey.get(entryKey(entry.name));
    entries.push(content ? entryOf(entry.name, content, changedHeader(entry.header)) : entry);
    if (content) yield;
  }
  for (const [name, content] of changes) {
    if (archive.has(name) && !gone.has(entryKey(name))) continue;
    entries.push(entryOf(name, content, newHeader(name)));
    yield;
  }
  return assemble(entries, archive.comment);
}

function entryOf(name: string, content: Uint8Array | Packed, header: EntryHeader): ArchiveEntry {
  // Not instanceof: bytes may come from another window.
  const packed = "crc" in content ? content : packBytes(content);
  return { name, method: 8, ...packed, compressedSize: packed.data.length, header };
}

function changedHeader(old: EntryHeader): EntryHeader {
  // Bits 1 and 2 tell how hard the old bytes were compressed: no longer true.
  return { ...old, flags: old.flags & UTF8_FLAG, dosDateTime: FIXED_DATE_TIME, versionNeeded: 20 };
}

function newHeader(name: string): EntryHeader {
  const rawName = Buffer.from(name, "utf8");
  const fixed = { versionMadeBy: 20, versionNeeded: 20, internalAttributes: 0, externalAttributes: 0 };
  const flags = rawName.length === name.length ? 0 : UTF8_FLAG;
  return {
    ...fixed,
    rawName,
    flags,
    dosDateTime: FIXED_DATE_TIME,
    extra: NOTHING,
    localExtra: NOTHING,
    comment: NOTHING,
  };
}

function assemble(entries: readonly ArchiveEntry[], comment: Uint8Array): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    if (offset > LARGEST || entry.size > LARGEST) refuse("expands-too-much", "zip64");
    const pieces = [localHeader(entry), entry.header.rawName, entry.header.localExtra, entry.data];
    local.push(...pieces);
    central.push(centralHeader(entry, offset), entry.header.rawName, entry.header.extra, entry.header.comment);
    offset += lengthOf(pieces);
  }
  const directoryBytes = lengthOf(central);
  if (offset + directoryBytes > LARGEST || entries.length >= 0xffff) refuse("expands-too-much", "zip64");
  return Buffer.concat([
    ...local,
    ...central,
    endOfDirectory(entries.length, directoryBytes, offset, comment),
    comment,
  ]);
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

// Version, flags, method, time, checksum and sizes: the same 26 bytes in both headers.
function commonFields(entry: ArchiveEntry, extra: Uint8Array): Buffer {
  const bytes = Buffer.alloc(26);
  const { header } = entry;
  bytes.writeUInt16LE(header.versionNeeded, 0);
  // Sizes stand in the headers now: no data descriptor follows.
  bytes.writeUInt16LE(header.flags & ~DATA_DESCRIPTOR_FLAG, 2);
  bytes.writeUInt16LE(entry.method, 4);
  bytes.writeUInt32LE(header.dosDateTime, 6);
  bytes.writeUInt32LE(entry.crc, 10);
  bytes.writeUInt32LE(entry.compressedSize, 14);
  bytes.writeUInt32LE(entry.size, 18);
  bytes.writeUInt16LE(header.rawName.length, 22);
  bytes.writeUInt16LE(extra.length, 24);
  return bytes;
}

function localHeader(entry: ArchiveEntry): Buffer {
  return Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), commonFields(entry, entry.header.localExtra)]);
}

function centralHeader(entry: ArchiveEntry, offset: number): Buffer {
  const { header } = entry;
  const start = Buffer.alloc(6, "PK\x01\x02", "latin1");
  start.writeUInt16LE(header.versionMadeBy, 4);
  const end = Buffer.alloc(14);
  end.writeUInt16LE(header.comment.length, 0);
  end.writeUInt16LE(header.internalAttributes, 4);
  end.writeUInt32LE(header.externalAttributes, 6);
  end.writeUInt32LE(offset, 10);
  return Buffer.concat([start, commonFields(entry, header.extra), end]);
}

function endOfDirectory(count: number, bytes: number, offset: number, comment: Uint8Array): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return end;
}
