// SPDX-License-Identifier: EUPL-1.2
import { parseAddress } from "./address";

/** A block of cells, zero-based, both ends included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function joined(a: Block | null, b: Block): Block {
  if (a === null) return b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** "A1:D9" or "A1" as a block; null when it is neither. */
export function parseBlock(range: string): Block | null {
  const [first = "", last = first] = range.split(":");
  const from = parseAddress(first);
  const to = parseAddress(last);
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

export function holds(block: Block, row: number, column: number): boolean {
  return block.top <= row && row <= block.bottom && block.left <= column && column <= block.right;
}

export function overlap(a: Block, b: Block): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
