// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from "react";
import { focusHeading } from "./focus-heading";

/**
 * Keeps the keyboard in the pane when what was pressed rests while PERF works, or has given way to something else. A browser
 * leaves the focus on nothing then, and from there Office.js answers Tab by going to the sheet.
 */
export function useKeptFocus(isBusy: boolean): void {
  const last = useLastFocused();
  useEffect(() => {
    // Buttons rest meanwhile: the focus waits until they can be used again.
    if (isBusy) return;
    // Held: the last changes of a page that goes are told when it is no more.
    const page = document;
    const look = (): void => {
      const isLost = page.hasFocus() && page.activeElement === page.body;
      if (isLost && last.current) bringFocus(last.current);
    };
    look();
    // Screens are fetched, and open and close parts of their own: what is drawn last may be what takes the focus away.
    const observer = new MutationObserver(look);
    observer.observe(page.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [isBusy, last]);
}

/** Back to where it was; if that is gone, to the beginning of what is shown now, as soon as there is something. */
function bringFocus(held: HTMLElement | SVGElement): void {
  if (held.isConnected) held.focus({ preventScroll: true });
  if (document.activeElement !== document.body) return;
  const start = document.querySelector<HTMLElement>("main h2, main button:not(:disabled)");
  if (start?.matches("h2")) focusHeading(start);
  else start?.focus();
}

/** What had the focus last, unless somebody has clicked beside it since. */
function useLastFocused() {
  const last = useRef<HTMLElement | SVGElement | null>(null);
  useEffect(() => {
    const note = ({ target }: Event): void => {
      if (target instanceof HTMLElement || target instanceof SVGElement) last.current = target;
    };
    const forget = ({ target }: Event): void => {
      if (!last.current?.contains(target as Node)) last.current = null;
    };
    document.addEventListener("focusin", note);
    document.addEventListener("pointerdown", forget);
    return () => {
      document.removeEventListener("focusin", note);
      document.removeEventListener("pointerdown", forget);
    };
  }, []);
  return last;
}
