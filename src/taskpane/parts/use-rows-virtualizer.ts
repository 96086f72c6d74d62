// SPDX-License-Identifier: EUPL-1.2
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useLayoutEffect, useState } from "react";

const [HEAD_HEIGHT, ROW_HEIGHT, OVERSCAN] = [36, 88, 6];

/** A row of a list in groups: the head of a group, or what is in one. */
interface Row {
  readonly key: string;
  readonly kind: string;
}

/**
 * Draws only the rows in view, and always the one on which the keyboard stands: else the focus would go with it. The page
 * itself is what scrolls; a list with a bar of its own would leave no room for anything in a narrow pane.
 */
export function useRowsVirtualizer(list: RefObject<HTMLElement | null>, rows: readonly Row[], current: number) {
  const top = useTopOf(list);
  const heightOf = useCallback((index: number) => (rows[index]?.kind === "group" ? HEAD_HEIGHT : ROW_HEIGHT), [rows]);
  const getItemKey = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inView = defaultRangeExtractor(range);
      if (current < 0 || current >= range.count || inView.includes(current)) return inView;
      return [...inView, current].sort((one, other) => one - other);
    },
    [current],
  );
  return useWindowVirtualizer({
    count: rows.length,
    estimateSize: heightOf,
    getItemKey,
    rangeExtractor,
    overscan: OVERSCAN,
    scrollMargin: top,
    scrollPaddingStart: OVERSCAN,
    scrollPaddingEnd: OVERSCAN,
    useFlushSync: false,
    // A pane that is hidden lays nothing out: what has no height keeps the one that it is supposed to have.
    measureElement: (element) =>
      element.getBoundingClientRect().height || heightOf(Number(element.getAttribute("data-index"))),
  });
}

/** How far down the page the list begins: what stands above it comes and goes. */
function useTopOf(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => {
      if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return top;
}
