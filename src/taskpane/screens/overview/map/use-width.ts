// SPDX-License-Identifier: EUPL-1.2
import { type RefObject, useLayoutEffect, useState } from "react";

/** What a pane is wide inside, where nothing is laid out. */
const USUAL = 310;

/** The width of an element in px and its font, followed as the pane is made wider or narrower. */
export function useWidth(element: RefObject<HTMLElement | null>): { readonly width: number; readonly font: string } {
  const [measured, setMeasured] = useState({ width: USUAL, font: "sans-serif" });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const follow = (): void => {
      const width = current.clientWidth || USUAL;
      const font = getComputedStyle(current).fontFamily || "sans-serif";
      setMeasured((before) => (before.width === width && before.font === font ? before : { width, font }));
    };
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return measured;
}
