// SPDX-License-Identifier: EUPL-1.2
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";

/** A row, by what it is known again when others come and go. */
interface Row {
  readonly key: string;
}

/** Rows that a page key goes over. */
const PAGE = 10;

interface RowStops {
  /** Index of the one row that the Tab key reaches; -1: there are no rows. */
  readonly current: number;
  /** Notes that the focus has come to this element. */
  readonly follow: (element: Element) => void;
  /** To which row a key leads, where the focus goes as soon as it is drawn; null: the key is not ours. */
  readonly moved: (event: KeyboardEvent<HTMLElement>) => number | null;
}

/**
 * Which row of a list has the keyboard: what in it can be reached says so by `data-stop`, and has a tab stop in that row only.
 * The focus stays on the same kind of thing, on the links or on the ticks.
 */
export function useRowStops(list: RefObject<HTMLElement | null>, rows: readonly Row[]): RowStops {
  const [key, setKey] = useState<string | null>(null);
  const found = rows.findIndex((row) => row.key === key);
  const current = found < 0 ? Math.min(0, rows.length - 1) : found;
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.querySelector(`[data-index="${String(current)}"]`);
    const stop =
      row?.querySelector<HTMLElement>(`[data-stop="${wanted.current}"]`) ??
      row?.querySelector<HTMLElement>("[data-stop]");
    if (!stop) return;
    wanted.current = null;
    stop.focus({ preventScroll: true });
  });
  return {
    current,
    follow: (element) => {
      const index = element.closest("[data-index]")?.getAttribute("data-index");
      const row = index == null ? undefined : rows[Number(index)];
      if (row) setKey(row.key);
    },
    moved: ({ key: pressed, target, ctrlKey, altKey, metaKey }) => {
      const to = ctrlKey || altKey || metaKey ? null : targetOf(pressed, current, rows.length);
      const row = to === null ? undefined : rows[to];
      if (to === null || !row) return null;
      wanted.current = (target as HTMLElement).dataset.stop ?? "link";
      setKey(row.key);
      return to;
    },
  };
}

function targetOf(key: string, index: number, count: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: PAGE,
    PageUp: -PAGE,
    Home: -count,
    End: count,
  };
  const move = moves[key];
  return move === undefined ? null : Math.max(0, Math.min(count - 1, index + move));
}
