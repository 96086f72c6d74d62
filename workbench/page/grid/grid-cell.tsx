// SPDX-License-Identifier: EUPL-1.2
import { memo, type ReactNode } from "react";
import type { ValueKind } from "../../host/workbook/cell";
import type { Look } from "../../host/workbook/look";
import { lookStyle } from "./look-style";

interface Props {
  readonly row: number;
  readonly column: number;
  readonly kind: ValueKind;
  readonly look: Look;
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

/** One cell, or one merged area. Equal looks are one object: what is the same need not be drawn again. */
export const GridCell = memo(function GridCell(props: Props) {
  const { row, column, kind, look, text, left, width, height, room, isLink, isActive, isSelected, children } = props;
  const style = lookStyle(look, kind);
  const classes = ["cell", isActive && "active", isSelected && "selected", isLink && "link"].filter(Boolean).join(" ");
  // A line on the left or at the top is drawn over the neighbour's: between two cells there is one.
  const [across, up] = [style.borderLeft ? 1 : 0, style.borderTop ? 1 : 0];
  const box = { left: left - across, top: -up, width: width + across, height: height + up };
  return (
    <div
      className={classes}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      data-row={row}
      data-column={column}
      style={{ ...style, ...box, ...(room > 0 && { zIndex: 1 }) }}
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
