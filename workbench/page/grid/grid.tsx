// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState } from "react";
import { areaAt, type Area } from "../../host/workbook/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/core/workbook/address";
import type { HostSheet } from "../../host/workbook/model";
import { GridRow } from "./grid-row";
import { HeadingRow } from "./heading-row";
import { endsOf, type Ends } from "./selection-ends";
import { useGridHands, type GridWishes } from "./use-grid-hands";
import { useGridView } from "./use-grid-view";

interface Props extends GridWishes {
  readonly sheet: HostSheet;
  readonly selection: Area;
  readonly dateSystem: 1900 | 1904;
  /** Grows whenever something may have changed. */
  readonly version: number;
  /** What is being typed, in the cell itself or in the formula bar; null: nothing. */
  readonly draft: { readonly text: string; readonly isInCell: boolean } | null;
  readonly onDraft: (text: string) => void;
  readonly onCancel: () => void;
  /** Grows when the focus is to come to the active cell. */
  readonly calls: number;
}

/** A view of one sheet, by mouse and by keyboard; whatever is done is asked of the host, and seen when it has happened. */
export function Grid({ sheet, selection, dateSystem, version, draft, onDraft, onCancel, calls, ...wishes }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [made, setEnds] = useState<Ends | null>(null);
  const ends = endsOf(made, selection);
  const view = useGridView({ scroller, sheet, selection, version, ends });
  const isEditing = draft !== null;
  const { events, leaveEditor } = useGridHands({
    ...{ scroller, sheet, selection, view, ends, setEnds, isEditing, calls, wishes },
  });
  const editor = draft && {
    text: draft.text,
    takesFocus: draft.isInCell,
    onChange: onDraft,
    onEnter: leaveEditor,
    onCancel,
  };
  const { rows, columns, extent, merges } = view;
  const onChoose = (row: number): void => wishes.onSelect(areaAt(sheet, row, 0, 1, MAX_COLUMNS));
  const drawn = { sheet, dateSystem, rows, columns, merges, selection, active: ends.anchor, onChoose, editor };
  return (
    <div
      id="grid"
      ref={scroller}
      className={sheet.showGridlines ? "grid with-lines" : "grid"}
      role="grid"
      aria-label={`Foglio «${sheet.name}»`}
      aria-rowcount={extent.rows + 1}
      aria-colcount={extent.columns + 1}
      aria-multiselectable="true"
      {...events}
    >
      <div className="extent" role="presentation" style={{ width: columns.total, height: rows.total }}>
        <div className="pinned-top" role="rowgroup">
          <HeadingRow
            columns={columns}
            selection={selection}
            onChoose={(column) => wishes.onSelect(areaAt(sheet, 0, column, MAX_ROWS, 1))}
          />
          {rows.frozen.map((line) => (
            <GridRow key={line.index} line={line} {...drawn} />
          ))}
        </div>
        <div role="rowgroup">
          {rows.scrolled.map((line) => (
            <GridRow key={line.index} line={line} {...drawn} />
          ))}
        </div>
      </div>
    </div>
  );
}
