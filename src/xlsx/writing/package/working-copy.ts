// SPDX-License-Identifier: EUPL-1.2
import type { Archive } from "../../archive/archive";
import { packText, type Packed, type WriteText } from "../../archive/packed";
import { Refused, refuse } from "../../archive/refused";

/** The workbook's package while it is being changed: the archive as it was, and the parts that differ so far. */
export interface WorkingCopy {
  readonly archive: Archive;
  readonly changes: Map<string, Uint8Array>;
  /** Parts that were made, compressed at once: nothing reads them again. */
  readonly made: Map<string, Packed>;
}

export function workingCopy(archive: Archive): WorkingCopy {
  return { archive, changes: new Map(), made: new Map() };
}

export function hasPart(copy: WorkingCopy, name: string): boolean {
  return copy.changes.has(name) || copy.made.has(name) || copy.archive.has(name);
}

/** What a part holds now; refused as malformed when a part that must be there is not. */
export function partBytes(copy: WorkingCopy, name: string): Uint8Array {
  const bytes = copy.changes.get(name) ?? copy.archive.inflate(name) ?? refuse("malformed", name);
  refuseOtherEncodings(bytes, name);
  return bytes;
}

/**
 * Replaces a part by what `change` makes of it. Equal bytes are no change: the entry then keeps its compressed bytes,
 * and a second run writes the same file. A refusal in mid-part is given the part's name.
 */
export function changePart(copy: WorkingCopy, name: string, change: (xml: Uint8Array) => Uint8Array): void {
  const before = partBytes(copy, name);
  const after = inPart(name, () => change(before));
  if (Buffer.compare(before, after) !== 0) copy.changes.set(name, after);
}

export function addPart(copy: WorkingCopy, name: string, text: string): void {
  copy.changes.set(name, Buffer.from(text, "utf8"));
}

/** Adds a part that may be large, and that is never read or changed afterwards. */
export function makePart(copy: WorkingCopy, name: string, make: (write: WriteText) => void): void {
  copy.made.set(name, packText(make));
}

/** Runs `work` on a part; a refusal that names nothing is given the part's name. */
export function inPart<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refused && error.refusal.detail === "") return refuse(error.refusal.code, name);
    throw error;
  }
}

// Patching by bytes holds for UTF-8 only; Excel and LibreOffice write nothing else.
function refuseOtherEncodings(bytes: Uint8Array, name: string): void {
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const declared = /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1] ?? "utf-8";
  const plain = /^(utf-?8|us-ascii|ascii)$/i.test(declared);
  if (!plain || head.slice(0, 4).includes("\0")) refuse("unsupported", `${name}: ${plain ? "UTF-16" : declared}`);
}
