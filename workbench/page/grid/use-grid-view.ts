// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useMemo, type RefObject } from "react";
import type { Area } from "../../host/workbook/area";
import type { HostSheet } from "../../host/workbook/model";
import { extentOf, type Extent } from "./extent";
import { columnSize, measuredColumns, rowSize } from "./line-sizes";
import { mergesOf, type Merges } from "./merges";
import type { Ends } from "./selection-ends";
import { useLines, type Lines } from "./use-lines";

/** Pixels of the headings. */
export const HEADING = { rows: 22, columns: 48 } as const;

export interface GridView {
  readonly rows: Lines;
  readonly columns: Lines;
  readonly extent: Extent;
  readonly merges: Merges;
}

export interface Viewed {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly sheet: HostSheet;
  readonly selection: Area;
  readonly version: number;
  readonly ends: Ends;
}

/** What of a sheet is to be drawn, as far as one has scrolled; the end of the selection that moves stays in view. */
export function useGridView({ scroller, sheet, selection, version, ends }: Viewed): GridView {
  // A sheet changes in place: its version says when.
  const merges = useMemo(() => mergesOf(sheet), [sheet, version]);
  const extent = useMemo(() => extentOf(sheet, selection), [sheet, selection, version]);
  const common = { scroller, sheet, extent, merges, active: ends.anchor };
  const rows = useSheetLines("rows", common);
  const columns = useSheetLines("columns", common);
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [sheet, version]);
  useEffect(() => {
    rows.reveal(ends.focus.row);
    columns.reveal(ends.focus.column);
    // Only when that end moves: else nobody could scroll away from it.
  }, [sheet, ends.focus.row, ends.focus.column]);
  return { rows, columns, extent, merges };
}

interface SheetLines extends Pick<Viewed, "scroller" | "sheet"> {
  readonly extent: Extent;
  readonly merges: Merges;
  readonly active: Ends["anchor"];
}

function useSheetLines(lines: "rows" | "columns", { scroller, sheet, extent, merges, active }: SheetLines): Lines {
  const isRows = lines === "rows";
  const measured = useMemo(() => measuredColumns(extent), [extent]);
  const startsBefore = (first: number, last: number): readonly number[] =>
    merges.all
      .map((area) =>
        isRows
          ? { start: area.row, end: area.row + area.rows }
          : { start: area.column, end: area.column + area.columns },
      )
      .filter(({ start, end }) => start < first && end > first && start <= last)
      .map(({ start }) => start);
  return useLines({
    scroller,
    count: extent[lines],
    sizeOf: (line) => (isRows ? rowSize(sheet, line, measured) : columnSize(sheet, line)),
    frozen: sheet.frozen?.[lines] ?? 0,
    heading: HEADING[lines],
    horizontal: !isRows,
    alsoDrawn: (first, last) => [isRows ? active.row : active.column, ...startsBefore(first, last)],
  });
}
