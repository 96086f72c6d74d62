// SPDX-License-Identifier: EUPL-1.2
import { hasStarted, showStartNotice } from "./start-notice";

/** Longer than this, and whoever waits must be told why. */
export const PATIENCE_MS = 5000;

/**
 * Watches over the start of the pane from the first script of the page on: says at once when Office.js is refused, and
 * after five seconds when it hangs, when Excel does not answer, or when our own scripts do not arrive.
 */
export function watchStart(page: Window & { Office?: unknown }, patience = PATIENCE_MS): void {
  const { document } = page;
  // "error" does not bubble: only the capturing listener hears of a script that did not load.
  page.addEventListener(
    "error",
    ({ target }) => {
      const source = (target as Partial<HTMLScriptElement> | null)?.src;
      if (typeof source === "string" && source.endsWith("/office.js")) showStartNotice(document, "office-blocked");
    },
    true,
  );
  page.setTimeout(() => {
    if (!hasStarted(document)) showStartNotice(document, page.Office === undefined ? "office-blocked" : "no-answer");
  }, patience);
}
