// SPDX-License-Identifier: EUPL-1.2
import type { Row } from "./finding-rows";

/** Rows that a page key goes over. */
const PAGE = 10;

/** What a key does in the list. */
export type Move =
  | { readonly kind: "to"; readonly index: number }
  | { readonly kind: "group"; readonly key: string; readonly isOpen: boolean }
  | { readonly kind: "details"; readonly key: string | null };

/**
 * What a key does on a row, as in a tree of files: up and down between rows, right to open and left to close, left again to
 * the head of the group. null: the key is not ours.
 */
export function moveFor(key: string, rows: readonly Row[], index: number, opened: string | null): Move | null {
  const row = rows[index];
  if (!row) return null;
  const target = targetOf(key, index, rows.length);
  if (target !== null) return { kind: "to", index: Math.max(0, Math.min(rows.length - 1, target)) };
  if (key === "ArrowRight") return opening(row, index, opened);
  if (key === "ArrowLeft") return closing(row, rows, index, opened);
  if (key === "Escape" && opened === row.key) return { kind: "details", key: null };
  return null;
}

function targetOf(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return index + 1;
    case "ArrowUp":
      return index - 1;
    case "PageDown":
      return index + PAGE;
    case "PageUp":
      return index - PAGE;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

function opening(row: Row, index: number, opened: string | null): Move | null {
  if (row.kind === "finding") return opened === row.key ? null : { kind: "details", key: row.key };
  return row.isOpen ? { kind: "to", index: index + 1 } : { kind: "group", key: row.group.key, isOpen: true };
}

function closing(row: Row, rows: readonly Row[], index: number, opened: string | null): Move | null {
  if (row.kind === "group") return row.isOpen ? { kind: "group", key: row.group.key, isOpen: false } : null;
  if (opened === row.key) return { kind: "details", key: null };
  let head = index;
  while (head > 0 && rows[head]!.kind !== "group") head--;
  return { kind: "to", index: head };
}
