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

/** Which row has the keyboard. One that is gone since (corrected, filtered out) gives way to its neighbour. */
export function useRovingRow(
  rows: readonly Row[],
  indexes: ReadonlyMap<string, number>,
  focused: string | null,
  onFocus: (key: string) => void,
): RovingRow {
  const before = useRef<Standing>({ rows, index: 0 });
  const elements = useRef(new Map<string, HTMLElement>());
  const found = focused === null ? undefined : indexes.get(focused);
  const current = found ?? neighbour(before.current, indexes, rows.length);
  useLayoutEffect(() => {
    before.current = { rows, index: Math.max(0, current) };
  });
  const wanted = useWantedFocus(elements, rows[current]?.key ?? null, found !== undefined);
  return {
    current,
    moveTo: (index) => {
      const key = rows[index]?.key;
      if (key === undefined) return;
      wanted.current = key;
      // Drawn already: at once, so that the next key finds it there.
      elements.current.get(key)?.focus({ preventScroll: true });
      onFocus(key);
    },
    refOf: (key) => (element) => {
      if (element) elements.current.set(key, element);
      else elements.current.delete(key);
    },
  };
}

/** Where the keyboard stood. */
interface Standing {
  readonly rows: readonly Row[];
  readonly index: number;
}

/** The nearest row that is still there: below where the keyboard stood, else above; the first, where all are others. */
function neighbour({ rows, index }: Standing, indexes: ReadonlyMap<string, number>, count: number): number {
  const at = (i: number): number | undefined => indexes.get(rows[i]!.key);
  for (let i = index; i < rows.length; i++) if (at(i) !== undefined) return at(i)!;
  for (let i = Math.min(index, rows.length) - 1; i >= 0; i--) if (at(i) !== undefined) return at(i)!;
  return Math.min(0, count - 1);
}

/** Key of the row that is to have the focus as soon as it is drawn: one that was moved to, or instead of one that is gone. */
function useWantedFocus(
  elements: { readonly current: ReadonlyMap<string, HTMLElement> },
  current: string | null,
  isKnown: boolean,
) {
  const wanted = useRef<string | null>(null);
  const holder = useRef<Element | null>(null);
  const isNew = useRef(true);
  useLayoutEffect(() => {
    const isNowhere = document.activeElement === document.body;
    // Come back from where this row had led: the button that was pressed there is gone.
    const isBack = isNew.current && isKnown;
    const isLost = holder.current !== null && !holder.current.isConnected && document.hasFocus();
    if (isNowhere && (isBack || isLost)) wanted.current = current;
    isNew.current = false;
    holder.current = inRow(document.activeElement);
    const element = wanted.current === null ? undefined : elements.current.get(wanted.current);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: !isNowhere });
    holder.current = element;
  });
  return wanted;
}

function inRow(active: Element | null): Element | null {
  return active?.closest("li[data-index]") ? active : null;
}
