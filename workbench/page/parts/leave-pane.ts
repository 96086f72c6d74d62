// SPDX-License-Identifier: EUPL-1.2
import type { Exit } from "../../host/protocol/exits";

const STOPS = "a[href], button:enabled, input:enabled, select:enabled, summary, [tabindex='0']";

/** Leads the focus out of the frame of the add-in, as the browser would if the library did not answer the keys itself. */
export function leavePane(frame: HTMLIFrameElement, exit: Exit): void {
  if (exit === "sheet") return document.querySelector<HTMLElement>("#grid [tabindex='0']")?.focus();
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.tabIndex >= 0 && stop.checkVisibility(),
  );
  const isAfter = (stop: HTMLElement): boolean =>
    (frame.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const to = exit === "next" ? (stops.find(isAfter) ?? stops[0]) : stops.filter((stop) => !isAfter(stop)).at(-1);
  to?.focus();
}
