// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";

interface Props {
  /** «B7», or «B7:C9». */
  readonly address: string;
  readonly content: string;
  readonly onGo: (address: string) => void;
  readonly onChange: (text: string) => void;
  readonly onEnter: () => void;
  readonly onCancel: () => void;
}

/** Where one is, and what is there; both can be written in. */
export function FormulaBar({ address, content, onGo, onChange, onEnter, onCancel }: Props) {
  return (
    <div className="formula-bar">
      <AddressBox key={address} address={address} onGo={onGo} />
      <input
        className="content-box"
        aria-label="Contenuto della cella"
        spellCheck={false}
        value={content}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={({ key }) => {
          if (key === "Enter") onEnter();
          if (key === "Escape") onCancel();
        }}
      />
    </div>
  );
}

function AddressBox({ address, onGo }: Pick<Props, "address" | "onGo">) {
  const [text, setText] = useState(address);
  return (
    <input
      className="address-box"
      aria-label="Vai all’indirizzo"
      spellCheck={false}
      value={text}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => setText(address)}
      onKeyDown={({ key }) => {
        if (key === "Enter") onGo(text);
        if (key === "Escape") setText(address);
      }}
    />
  );
}
