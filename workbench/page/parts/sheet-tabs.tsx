// SPDX-License-Identifier: EUPL-1.2
import type { KeyboardEvent } from "react";
import type { HostSheet } from "../../host/workbook/model";

interface Props {
  readonly sheets: readonly HostSheet[];
  readonly active: HostSheet;
  readonly onOpen: (sheet: HostSheet) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The tabs of the sheets that can be shown; arrows go from one to the next. */
export function SheetTabs({ sheets, active, onOpen }: Props) {
  const shown = sheets.filter(({ visibility }) => visibility === "Visible");
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const next = shown[shown.indexOf(active) + (STEPS[event.key] ?? NaN)];
    if (!next) return;
    event.preventDefault();
    onOpen(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-sheet="${next.id}"]`)?.focus();
  };
  return (
    <nav aria-label="Fogli">
      <div className="tabs" role="tablist" aria-label="Fogli" onKeyDown={onKeyDown}>
        {shown.map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            data-sheet={sheet.id}
            aria-selected={sheet === active}
            aria-controls="grid"
            tabIndex={sheet === active ? 0 : -1}
            style={sheet.tabColor === "" ? undefined : { borderBottomColor: sheet.tabColor }}
            onClick={() => onOpen(sheet)}
          >
            {sheet.name}
          </button>
        ))}
      </div>
    </nav>
  );
}
