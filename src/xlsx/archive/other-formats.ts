// SPDX-License-Identifier: EUPL-1.2
import type { Archive } from "./archive";
import { refuse } from "./refused";

const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const OLE_ENTRY_BYTES = 128;

/** Refuses what is no zip at all, naming what it is: a workbook with a password, an old .xls, or something else. */
export function refuseOtherFormat(file: Buffer): void {
  if (file.subarray(0, 8).equals(OLE)) refuseOle(file);
  // The second is a zip without entries: a zip all the same.
  const start = file.toString("latin1", 0, 4);
  if (start !== "PK\x03\x04" && start !== "PK\x05\x06") refuse("not-a-zip");
}

function refuseOle(file: Buffer): never {
  if (hasOleEntry(file, "EncryptedPackage")) refuse("encrypted");
  if (hasOleEntry(file, "Workbook") || hasOleEntry(file, "Book")) refuse("old-xls");
  return refuse("not-a-zip");
}

// Directory entries are 128 bytes wide, aligned, with their name in UTF-16 first and its length (with the final zero) at
// byte 64. Looking at every such place needs no sector chain, which a damaged file may close in a ring.
function hasOleEntry(file: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, "utf16le");
  for (let at = file.indexOf(wanted); at >= 0; at = file.indexOf(wanted, at + wanted.length)) {
    if (at % OLE_ENTRY_BYTES === 0 && at + 66 <= file.length && file.readUInt16LE(at + 64) === wanted.length)
      return true;
  }
  return false;
}

/** OpenDocument files say what they are in an entry of their own, never compressed. */
export function refuseOpenDocument(archive: Archive): void {
  const type = archive.entry("mimetype");
  if (!type || type.method !== 0) return;
  const text = Buffer.from(type.data.subarray(0, 100)).toString("latin1");
  if (text.startsWith("application/vnd.oasis.opendocument")) refuse("ods", text.trim());
}
