// SPDX-License-Identifier: EUPL-1.2

/**
 * Moves the focus to a heading, as where what was pressed has given way to something else. In Excel on the web Office.js
 * itself answers Tab, and goes through what has a tab stop: from anything else, a heading with tabindex -1 included, it
 * leaves the pane for the sheet. So the heading has a stop for as long as it is focused.
 */
export function focusHeading(heading: HTMLElement | null): void {
  if (!heading) return;
  heading.tabIndex = 0;
  heading.addEventListener("blur", () => heading.removeAttribute("tabindex"), { once: true });
  heading.focus();
}
