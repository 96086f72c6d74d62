// SPDX-License-Identifier: EUPL-1.2
import { parseAddress, rangeAddress } from "../workbook/address";
import { holds, type Block } from "../workbook/block";

/** "G7:J18 D24". */
export function areasText(blocks: readonly Block[]): string {
  return blocks
    .map(({ top, left, bottom, right }) => rangeAddress({ row: top, column: left }, { row: bottom, column: right }))
    .join(" ");
}

/** The areas in such a text; null when it is none. */
export function parseAreas(text: string): readonly Block[] | null {
  const blocks: Block[] = [];
  for (const area of text.split(/\s+/).filter((part) => part !== "")) {
    const [first = "", last = first] = area.split(":");
    const [from, to] = [parseAddress(first), parseAddress(last)];
    if (!from || !to) return null;
    blocks.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  }
  return blocks;
}

/** True for a cell in one of a few areas. */
export function isIn(blocks: readonly Block[], row: number, column: number): boolean {
  return blocks.some((block) => holds(block, row, column));
}
