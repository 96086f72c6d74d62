// SPDX-License-Identifier: EUPL-1.2

/** What lies on the clipboard, by its form. */
export type Contents = Map<string, string>;

/** The copy command of a browser, which jsdom has not: it asks the page what to copy, as Chromium and Safari do. */
export function withCopyCommand(page: Document): Contents {
  const contents: Contents = new Map();
  page.execCommand = (command: string): boolean => {
    // Safari asks only where something is selected.
    if (command !== "copy" || page.getSelection()?.toString() === "") return false;
    const event = new Event("copy", { bubbles: true, cancelable: true });
    const clipboardData = { setData: (form: string, text: string) => void contents.set(form, text) };
    Object.defineProperty(event, "clipboardData", { value: clipboardData });
    (page.activeElement ?? page.body).dispatchEvent(event);
    return event.defaultPrevented;
  };
  return contents;
}

/** A browser in which nothing lets a page copy. */
export function withoutCopyCommand(page: Document): void {
  page.execCommand = () => false;
}

/** The newer way, as browsers have it. */
export function withClipboardItem(write: (forms: Contents) => Promise<void>): void {
  const view = globalThis as unknown as Record<string, unknown>;
  view["ClipboardItem"] = class {
    readonly forms: Readonly<Record<string, Blob>>;
    constructor(forms: Readonly<Record<string, Blob>>) {
      this.forms = forms;
    }
  };
  const clipboard = {
    write: async ([item]: readonly { readonly forms: Readonly<Record<string, Blob>> }[]) => {
      const forms: Contents = new Map();
      for (const [form, blob] of Object.entries(item!.forms)) forms.set(form, await textOf(blob));
      await write(forms);
    },
  };
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
}

/** The browser as jsdom has it again. */
export function withoutClipboardItem(): void {
  delete (globalThis as unknown as Record<string, unknown>)["ClipboardItem"];
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result as string));
    reader.readAsText(blob);
  });
}
