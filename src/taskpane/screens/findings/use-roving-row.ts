// SPDX-License-Identifier: EUPL-1.2
import { useLayoutEffect, useRef } from "react";
import type { Row } from "./finding-rows";

interface RovingRow {
  /** Index of the one row that the Tab key reaches; -1: there are no rows. */
  readonly current: number;
  /** Puts the focus on a row, as soon as it is drawn. */
  readonly moveTo: (index: number) => void;
  readonly refOf: (key: string) => (element: HTMLElement | null) => void;
}

/**
 * Which row has the keyboard. One that is gone since (corrected, filtered out) gives way to the row that stands in its
 * place, and the focus goes there too if it was in the list.
 */
export function useRovingRow(
  rows: readonly Row[],
  indexes: ReadonlyMap<string, number>,
  focused: string | null,
  onFocus: (key: string) => void,
): RovingRow {
  const last = useRef(0);
  const wanted = useRef<string | null>(null);
  const holder = useRef<Element | null>(null);
  const elements = useRef(new Map<string, HTMLElement>());
  const found = focused === null ? undefined : indexes.get(focused);
  const current = found ?? Math.min(last.current, rows.length - 1);

  useLayoutEffect(() => {
    last.current = Math.max(0, current);
    const key = rows[current]?.key;
    const isLost = holder.current !== null && !holder.current.isConnected && document.activeElement === document.body;
    if (isLost && document.hasFocus() && key !== undefined) wanted.current = key;
    holder.current = inRow(document.activeElement);
    const element = wanted.current === null ? undefined : elements.current.get(wanted.current);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
    holder.current = element;
  });

  return {
    current,
    moveTo: (index) => {
      const key = rows[index]?.key;
      if (key === undefined) return;
      wanted.current = key;
      const element = elements.current.get(key);
      // Drawn already: at once, so that the next key finds it there.
      if (element) element.focus({ preventScroll: true });
      onFocus(key);
    },
    refOf: (key) => (element) => {
      if (element) elements.current.set(key, element);
      else elements.current.delete(key);
    },
  };
}

function inRow(active: Element | null): Element | null {
  return active?.closest("li[data-index]") ? active : null;
}
