// SPDX-License-Identifier: EUPL-1.2
import { useRef } from "react";
import { notOpened } from "../session/session";
import { PANE_WIDTHS } from "../use-pane";

interface Props {
  readonly name: string;
  readonly isDirty: boolean;
  readonly paneWidth: number;
  readonly onPaneWidth: (width: number) => void;
  readonly onOpen: (bytes: Uint8Array, name: string) => void;
  readonly onSave: () => void;
  readonly onTrouble: (message: string) => void;
}

/** Which workbook is open, and what can be done with its file. */
export function FileBar({ name, isDirty, paneWidth, onPaneWidth, onOpen, onSave, onTrouble }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const open = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const trouble = notOpened(bytes, file.name);
    if (trouble === null) onOpen(bytes, file.name);
    else onTrouble(trouble);
  };
  return (
    <div className="file-bar">
      <h1>{name}</h1>
      <span className="dirty">{isDirty ? "modificata, da salvare" : "senza modifiche"}</span>
      <button type="button" onClick={() => chooser.current?.click()}>
        Apri…
      </button>
      <button type="button" onClick={onSave}>
        Salva
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label="Cartella da aprire"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file) void open(file);
        }}
      />
      <label className="width">
        Larghezza del pannello
        <select value={paneWidth} onChange={({ target }) => onPaneWidth(Number(target.value))}>
          {[...new Set([...PANE_WIDTHS, paneWidth])].map((width) => (
            <option key={width} value={width}>
              {width}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
