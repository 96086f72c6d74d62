// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import type { Row } from "./finding-rows";

interface ListRowProps {
  readonly row: Row;
  readonly index: number;
  /** Pixels from the beginning of the list. */
  readonly start: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly children: ReactNode;
}

/**
 * An element of the list. Only some of them are there at a time: which one it is, of how many, is said of each. Groups are
 * the first level, and their findings the second.
 */
export function ListRow({ row, index, start, measure, children }: ListRowProps) {
  return (
    <li
      ref={measure}
      data-index={index}
      aria-level={row.kind === "group" ? 1 : 2}
      aria-posinset={row.position}
      aria-setsize={row.of}
      style={{ position: "absolute", top: 0, left: 0, width: "100%", transform: `translateY(${String(start)}px)` }}
    >
      {children}
    </li>
  );
}
