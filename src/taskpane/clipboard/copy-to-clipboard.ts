// SPDX-License-Identifier: EUPL-1.2

/** One content in the two forms that programs ask a clipboard for. */
export interface CopiedTexts {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts both forms on the clipboard; false where nobody lets us. To be called from a click, with the texts at hand: browsers
 * grant the clipboard to the hand that pressed, for a moment. The older way comes first (ADR 0025): it needs no permission,
 * which Excel on the web does not give to add-ins, and hands the texts over as they are.
 */
export async function copyToClipboard(page: Document, texts: CopiedTexts): Promise<boolean> {
  return copiedByEvent(page, texts) || (await written(page, texts));
}

/** The newer way. Chromium takes the HTML apart to clean it, and reports each style as a breach of the page's policy. */
async function written(page: Document, { html, text }: CopiedTexts): Promise<boolean> {
  try {
    // In a browser without it there is no such class, which is one more reason to say no.
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    });
    await page.defaultView!.navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

/** Has the browser copy, and hands our texts over in place of what is selected. */
function copiedByEvent(page: Document, { html, text }: CopiedTexts): boolean {
  let isHandedOver = false;
  const handOver = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isHandedOver = true;
  };
  page.addEventListener("copy", handOver, { capture: true });
  const deselect = selectSomething(page);
  try {
    // Deprecated, and in every browser: the command is all that a frame without permissions has.

    return page.execCommand("copy") && isHandedOver;
  } catch {
    return false;
  } finally {
    deselect();
    page.removeEventListener("copy", handOver, { capture: true });
  }
}

/** Without a selection Safari does not even ask what to copy. Gives the function that brings the old one back. */
function selectSomething(page: Document): () => void {
  const selection = page.getSelection();
  const focused = page.activeElement;
  const before = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const holder = page.createElement("span");
  holder.textContent = "PERF";
  holder.setAttribute("aria-hidden", "true");
  holder.style.position = "fixed";
  holder.style.opacity = "0";
  page.body.append(holder);
  selection?.selectAllChildren(holder);
  return () => {
    selection?.removeAllRanges();
    if (before) selection?.addRange(before);
    holder.remove();
    if (focused instanceof HTMLElement) focused.focus();
  };
}
