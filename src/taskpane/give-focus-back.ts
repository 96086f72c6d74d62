// SPDX-License-Identifier: EUPL-1.2

/** Does something that leads Excel to a cell, which takes the focus there, and gives it back to where it was in the pane. */
export async function giveFocusBack(done: Promise<void>): Promise<void> {
  const held = document.activeElement;
  await done;
  if (!document.hasFocus()) window.focus();
  // What the pane has drawn anew since has seen to its own focus.
  // An objective of the drawn map is no HTML.
  const canHold = held instanceof HTMLElement || held instanceof SVGElement;
  if (canHold && held.isConnected) held.focus({ preventScroll: true });
}
