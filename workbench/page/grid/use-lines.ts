// SPDX-License-Identifier: EUPL-1.2
import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from "@tanstack/react-virtual";
import type { RefObject } from "react";

export interface LinesOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly sizeOf: (line: number) => number;
  /** Lines that stay in view at the beginning. */
  readonly frozen: number;
  /** Room of the headings before the first line. */
  readonly heading: number;
  /** Lines that are drawn wherever one has scrolled to, among those in view: the active one, the start of a merged area. */
  readonly alsoDrawn: (first: number, last: number) => readonly number[];
  readonly horizontal: boolean;
}

export interface Lines {
  readonly frozen: readonly VirtualItem[];
  readonly scrolled: readonly VirtualItem[];
  /** Pixels of some lines together. */
  readonly span: (first: number, count: number) => number;
  /** All lines and the heading. */
  readonly total: number;
  readonly reveal: (line: number) => void;
  /** Sizes have changed. */
  readonly measure: () => void;
}

/** The rows, or the columns, that are to be drawn: those in view, the frozen ones, and a few that must not go away. */
export function useLines(options: LinesOptions): Lines {
  const { scroller, count, sizeOf, frozen, heading, alsoDrawn, horizontal } = options;
  let pinned = heading;
  for (let line = 0; line < frozen; line++) pinned += sizeOf(line);
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    horizontal,
    getScrollElement: () => scroller.current,
    estimateSize: sizeOf,
    overscan: 4,
    paddingStart: heading,
    scrollPaddingStart: pinned,
    rangeExtractor: (range) => drawn(range, frozen, alsoDrawn),
  });
  const items = virtualizer.getVirtualItems().filter(({ size }) => size > 0);
  return {
    frozen: items.filter(({ index }) => index < frozen),
    scrolled: items.filter(({ index }) => index >= frozen),
    span: (first, many) => {
      let sum = 0;
      for (let line = first; line < Math.min(count, first + many); line++) sum += sizeOf(line);
      return sum;
    },
    total: virtualizer.getTotalSize(),
    reveal: (line) => virtualizer.scrollToIndex(line, { align: "auto" }),
    measure: () => virtualizer.measure(),
  };
}

function drawn(range: Range, frozen: number, alsoDrawn: LinesOptions["alsoDrawn"]): number[] {
  const lines = new Set(defaultRangeExtractor(range));
  for (let line = 0; line < Math.min(frozen, range.count); line++) lines.add(line);
  for (const line of alsoDrawn(range.startIndex, range.endIndex)) if (line < range.count) lines.add(line);
  return [...lines].sort((a, b) => a - b);
}
