// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from "react";

export interface CellEditorProps {
  readonly text: string;
  readonly takesFocus: boolean;
  readonly onChange: (text: string) => void;
  /** Done: the key says where to go next. */
  readonly onEnter: (key: "Enter" | "Tab", isBackwards: boolean) => void;
  readonly onCancel: () => void;
}

/** The field over a cell that is being typed in. */
export function CellEditor({ text, takesFocus, onChange, onEnter, onCancel }: CellEditorProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  return (
    <input
      ref={field}
      className="cell-editor"
      aria-label="Testo della cella"
      spellCheck={false}
      value={text}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        const { key, shiftKey } = event;
        if (key === "Escape") onCancel();
        if (key !== "Enter" && key !== "Tab") return;
        event.preventDefault();
        onEnter(key, shiftKey);
      }}
    />
  );
}
