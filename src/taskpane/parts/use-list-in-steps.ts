// SPDX-License-Identifier: EUPL-1.2
import { type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { useRowStops } from "./use-row-stops";
import { useRowsVirtualizer } from "./use-rows-virtualizer";

interface Row {
  readonly key: string;
  readonly kind: string;
}

/** A long list of which only the rows in view are drawn, and one has tab stops: arrows, page keys, Home and End go on from there. */
export function useListInSteps(list: RefObject<HTMLElement | null>, rows: readonly Row[]) {
  const stops = useRowStops(list, rows);
  const virtualizer = useRowsVirtualizer(list, rows, stops.current);
  const { scrollMargin } = virtualizer.options;
  return {
    /** Index of the row that has the tab stops. */
    current: stops.current,
    /** The rows to be drawn, and how far below the beginning of the list each of them stands. */
    drawn: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - scrollMargin })),
    measure: virtualizer.measureElement,
    /** For the element of the list. */
    ofList: {
      style: { height: virtualizer.getTotalSize() },
      onFocus: ({ target }: FocusEvent) => stops.follow(target),
      onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
        const to = stops.moved(event);
        if (to === null) return;
        event.preventDefault();
        virtualizer.scrollToIndex(to, { align: "auto" });
      },
    },
  };
}
