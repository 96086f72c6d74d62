// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "./plan";

/**
 * True for the same content, whichever program kept it since. Numbers are compared on the fifteen digits that LibreOffice
 * and older programs keep of a ratio when they save; texts without regard to the kind of line break.
 */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a === b) return true;
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
  if (typeof a === "string" && typeof b === "string") return plain(a) === plain(b);
  return (a ?? "") === (b ?? "");
}

function plain(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
