// SPDX-License-Identifier: EUPL-1.2
import type { VirtualItem } from "@tanstack/react-virtual";
import { columnName } from "../../../src/core/workbook/address";
import type { Area } from "../../host/workbook/area";
import type { Lines } from "./use-lines";
import { HEADING } from "./use-grid-view";

interface Props {
  readonly columns: Lines;
  readonly selection: Area;
  readonly onChoose: (column: number) => void;
}

/** The letters of the columns; a click selects the whole column. */
export function HeadingRow({ columns, selection, onChoose }: Props) {
  const heading = (line: VirtualItem) => (
    <Heading key={line.index} line={line} isSelected={isIn(line.index, selection)} onChoose={onChoose} />
  );
  return (
    <div className="row heading-row" role="row" aria-rowindex={1} style={{ height: HEADING.rows }}>
      <div className="pinned-left" role="presentation">
        <div className="heading corner" role="columnheader" aria-colindex={1} style={{ width: HEADING.columns }}>
          <span className="unseen">Riga</span>
        </div>
        {columns.frozen.map(heading)}
      </div>
      {columns.scrolled.map(heading)}
    </div>
  );
}

interface HeadingProps {
  readonly line: VirtualItem;
  readonly isSelected: boolean;
  readonly onChoose: (column: number) => void;
}

function Heading({ line, isSelected, onChoose }: HeadingProps) {
  return (
    <div
      className={isSelected ? "heading selected" : "heading"}
      role="columnheader"
      aria-colindex={line.index + 2}
      style={{ left: line.start, width: line.size }}
      onClick={() => onChoose(line.index)}
    >
      {columnName(line.index)}
    </div>
  );
}

function isIn(at: number, { column, columns }: Area): boolean {
  return at >= column && at < column + columns;
}
