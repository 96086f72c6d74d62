// SPDX-License-Identifier: EUPL-1.2
import type { VirtualItem } from "@tanstack/react-virtual";
import { cellKey, type Area } from "../../host/workbook/area";
import { displayedText } from "../../host/workbook/display";
import { fullLook } from "../../host/workbook/look";
import type { HostSheet } from "../../host/workbook/model";
import { cellAt } from "../../host/workbook/read-cells";
import { CellEditor, type CellEditorProps } from "./cell-editor";
import { GridCell } from "./grid-cell";
import type { Merges } from "./merges";
import type { Place } from "./moved";
import { roomOf } from "./room";
import type { Lines } from "./use-lines";
import { HEADING } from "./use-grid-view";

export interface GridRowProps {
  readonly line: VirtualItem;
  readonly sheet: HostSheet;
  readonly dateSystem: 1900 | 1904;
  readonly rows: Lines;
  readonly columns: Lines;
  readonly merges: Merges;
  readonly selection: Area;
  readonly active: Place;
  readonly onChoose: (row: number) => void;
  readonly editor: CellEditorProps | null;
}

/** One row: its number, and the cells that are in view; those covered by a merged area are not there. */
export function GridRow(props: GridRowProps) {
  const { line, columns, selection } = props;
  const isSelected = line.index >= selection.row && line.index < selection.row + selection.rows;
  const cell = (column: VirtualItem) => <CellOrNothing key={column.index} column={column} {...props} />;
  return (
    <div
      className="row"
      role="row"
      aria-rowindex={line.index + 2}
      style={{ top: line.start, height: line.size, width: columns.total }}
    >
      <div className="pinned-left" role="presentation">
        <div
          className={isSelected ? "heading row-heading selected" : "heading row-heading"}
          role="rowheader"
          aria-colindex={1}
          style={{ width: HEADING.columns, height: line.size }}
          onClick={() => props.onChoose(line.index)}
        >
          {line.index + 1}
        </div>
        {columns.frozen.map(cell)}
      </div>
      {columns.scrolled.map(cell)}
    </div>
  );
}

function CellOrNothing({
  column,
  line,
  sheet,
  dateSystem,
  rows,
  columns,
  merges,
  selection,
  active,
  editor,
}: GridRowProps & { readonly column: VirtualItem }) {
  const [row, at] = [line.index, column.index];
  const area = merges.at(row, at);
  if (area && (area.row !== row || area.column !== at)) return null;
  const cell = cellAt(sheet, row, at);
  const look = fullLook(sheet, cell.look);
  const isActive = row === active.row && at === active.column;
  return (
    <GridCell
      row={row}
      column={at}
      kind={cell.kind}
      look={look}
      text={displayedText(cell, dateSystem)}
      left={column.start}
      width={area ? columns.span(at, area.columns) : column.size}
      height={area ? rows.span(row, area.rows) : line.size}
      room={area ? 0 : roomOf(sheet, row, at, cell.kind, look)}
      isLink={sheet.hyperlinks.has(cellKey(row, at))}
      isActive={isActive}
      isSelected={isIn(row, at, selection)}
    >
      {isActive && editor && <CellEditor {...editor} />}
    </GridCell>
  );
}

function isIn(row: number, column: number, area: Area): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
