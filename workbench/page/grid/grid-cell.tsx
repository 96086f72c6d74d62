// SPDX-License-Identifier: EUPL-1.2
import { memo, type ReactNode } from "react";
import type { HostCell } from "../../host/workbook/cell";
import { lookStyle } from "./look-style";

interface Props {
  readonly row: number;
  readonly column: number;
  readonly cell: HostCell;
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Pixels that the text may take beyond the cell. */
  readonly room: number;
  readonly isLink: boolean;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** The editor, while the cell is being typed in. */
  readonly children: ReactNode;
}

/** One cell, or one merged area. Cells of the host are never changed but replaced: what is the same need not be drawn. */
export const GridCell = memo(function GridCell(props: Props) {
  const { row, column, cell, text, left, width, height, room, isLink, isActive, isSelected, children } = props;
  const style = lookStyle(cell.look, cell.kind);
  const classes = ["cell", isActive && "active", isSelected && "selected", isLink && "link"].filter(Boolean).join(" ");
  return (
    <div
      className={classes}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      data-row={row}
      data-column={column}
      style={{ ...style, left, width, height }}
    >
      {text !== "" && (
        <span className="text" style={room > 0 ? { minWidth: "100%", maxWidth: width + room } : { maxWidth: "100%" }}>
          {text}
        </span>
      )}
      {children}
    </div>
  );
});
