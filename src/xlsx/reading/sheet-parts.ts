// SPDX-License-Identifier: EUPL-1.2
import type { Archive } from "../archive/archive";
import { refuse } from "../archive/refused";
import { partBytes } from "../parts/part-bytes";
import { countElements, mayExceed } from "./element-count";

/**
 * Gives the bytes of worksheet parts, each to be asked for once. Cells are counted over all sheets before any is read, for
 * what was kept of the first ones would be in memory already; sizes tell nearly always that there is nothing to count.
 */
export function sheetParts(archive: Archive, parts: readonly string[]): (part: string) => Buffer {
  const sizeOf = (part: string): number => archive.entry(part)?.size ?? 0;
  const total = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  if (!mayExceed(total, "c", archive.bounds.cells)) return (part) => sheetBytes(archive, part);
  const largest = parts.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
  refusePromised(archive, largest, sizeOf(largest));
  // Expanded once only: in most large workbooks one sheet is nearly all there is.
  let kept: Buffer | null = sheetBytes(archive, largest);
  refuseTooManyCells(archive, parts, (part) => (part === largest && kept) || sheetBytes(archive, part));
  return (part) => {
    const bytes = (part === largest && kept) || sheetBytes(archive, part);
    if (part === largest) kept = null;
    return bytes;
  };
}

// From this size on, room is not made before a part of it has been looked at.
const LARGE_PART = 96 * 1024 * 1024;
const PEEK = 16 * 1024 * 1024;
/** How far beyond the bound a part must promise to go, to be refused by a look at its start. */
const CLEARLY = 1.25;

function refusePromised(archive: Archive, part: string, size: number): void {
  if (size < LARGE_PART) return;
  const start = archive.peek(part, PEEK);
  if (!start || start.length === 0) return;
  const { cells } = archive.bounds;
  const promised = countElements(start, "c", start.length) * (size / start.length);
  if (promised > CLEARLY * cells) refuse("expands-too-much", String(cells));
}

function refuseTooManyCells(archive: Archive, parts: readonly string[], bytesOf: (part: string) => Buffer): void {
  const most = archive.bounds.cells;
  let count = 0;
  for (const part of parts) {
    count += countElements(bytesOf(part), "c", most - count);
    if (count > most) refuse("expands-too-much", String(most));
  }
}

function sheetBytes(archive: Archive, part: string): Buffer {
  return partBytes(archive, part) ?? refuse("malformed", part);
}
