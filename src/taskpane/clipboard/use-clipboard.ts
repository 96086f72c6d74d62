// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState } from "react";
import { type CopiedTexts, copyToClipboard } from "./copy-to-clipboard";

/** What came of a copying: done, or a text that a person copies by hand. */
export type CopyResult = { readonly isCopied: true } | { readonly isCopied: false; readonly text: string };

export interface Clipboard {
  /** null: nothing was copied yet, or the result was put away. */
  readonly result: CopyResult | null;
  /** To be called from a click. */
  readonly copy: (texts: CopiedTexts) => void;
  /** Puts the result away; the focus goes back to what was pressed. */
  readonly dismiss: () => void;
}

/** Copies, and says what came of it. */
export function useClipboard(): Clipboard {
  const [result, setResult] = useState<CopyResult | null>(null);
  const pressed = useRef<Element | null>(null);
  const backToButton = (): void => {
    if (pressed.current instanceof HTMLElement && pressed.current.isConnected) pressed.current.focus();
  };
  return {
    result,
    copy: (texts) => {
      pressed.current = document.activeElement;
      // Said anew each time: a screen reader does not repeat what has not changed.
      setResult(null);
      void copyToClipboard(document, texts).then((isCopied) => {
        if (isCopied) backToButton();
        setResult(isCopied ? { isCopied } : { isCopied, text: texts.text });
      });
    },
    dismiss: () => {
      setResult(null);
      backToButton();
    },
  };
}
