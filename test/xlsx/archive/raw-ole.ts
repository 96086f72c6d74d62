// SPDX-License-Identifier: EUPL-1.2

/** The smallest OLE file with one stream: what old .xls files, and workbooks with a password, are inside. */
export function rawOle(streamName: string): Uint8Array {
  const file = Buffer.alloc(512 * 4);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
  const name = Buffer.from(`${streamName}\0`, "utf16le");
  name.copy(file, 1024 + 128);
  file.writeUInt16LE(name.length, 1024 + 128 + 64);
  return file;
}
