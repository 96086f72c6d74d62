// SPDX-License-Identifier: EUPL-1.2
import { startTexts } from "../i18n/start";

export type StartNotice = Exclude<keyof ReturnType<typeof startTexts>, "retry">;

/** Marks the page as taken over by the pane; until then the notice is what is seen. */
export const STARTED = "perfStarted";

/**
 * Writes why the pane is not there, and a way out, into the page's own notice. Needs neither React nor Office: it must
 * work when nothing else does.
 */
export function showStartNotice(page: Document, notice: StartNotice, detail = ""): void {
  const place = page.getElementById("start");
  if (!place) return;
  const { title, text } = startTexts(page.documentElement.lang)[notice];
  const said = detail === "" ? [] : [element(page, "pre", detail)];
  place.replaceChildren(element(page, "h1", title), element(page, "p", text), retryButton(page), ...said);
  place.hidden = false;
}

/** The pane is drawn: the notice goes, and the watch ends. */
export function markStarted(page: Document): void {
  page.documentElement.dataset[STARTED] = "1";
  const place = page.getElementById("start");
  if (place) place.hidden = true;
}

export function hasStarted(page: Document): boolean {
  return page.documentElement.dataset[STARTED] === "1";
}

function element(page: Document, name: string, text: string): HTMLElement {
  const made = page.createElement(name);
  made.textContent = text;
  return made;
}

function retryButton(page: Document): HTMLElement {
  const button = element(page, "button", startTexts(page.documentElement.lang).retry);
  button.setAttribute("type", "button");
  button.addEventListener("click", () => page.defaultView?.location.reload());
  return button;
}
