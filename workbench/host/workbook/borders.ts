// SPDX-License-Identifier: EUPL-1.2
import type { Area } from "./area";
import type { HostWorkbook } from "./model";
import { commonLook } from "./read-cells";
import { writeLook } from "./write-cells";

/** Cells of a range, and the edge of each of them, that one of the range's borders is made of. */
interface Edge {
  readonly area: Area;
  readonly side: string;
}

/** What Excel draws when a line is only given a colour or a weight. */
const USUAL_STYLE = "Continuous";

/** Gives the cells along a border of a range their lines: the top of a range is that of its first row, and so on. */
export function setBorder(book: HostWorkbook, area: Area, border: string, property: string, value: unknown): void {
  for (const { area: cells, side } of edgesOf(area, border)) {
    const bare = property !== "style" && commonLine(cells, side, "style") === "None";
    if (bare && value !== null) writeLook(book, cells, linePath(side, "style"), USUAL_STYLE);
    writeLook(book, cells, linePath(side, property), value);
  }
}

/** What the lines of a border have in common; null where they differ. */
export function commonBorder(area: Area, border: string, property: "style" | "weight" | "color"): unknown {
  const [first, ...others] = edgesOf(area, border).map(({ area: cells, side }) => commonLine(cells, side, property));
  if (first === undefined) return property === "style" ? "None" : USUAL[property];
  return others.every((other) => other === first) ? first : null;
}

const USUAL = { style: "None", weight: "Thin", color: "#000000" } as const;

function commonLine(area: Area, side: string, property: keyof typeof USUAL): unknown {
  const found = commonLook(area, linePath(side, property));
  return found === "" ? USUAL[property] : found;
}

function linePath(side: string, property: string): string {
  return `borders.${side}.${property}`;
}

function edgesOf(area: Area, border: string): readonly Edge[] {
  const { row, column, rows, columns } = area;
  switch (border) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, side: border }];
    case "EdgeBottom":
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, side: border }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, side: border }];
    case "EdgeRight":
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, side: border }];
    case "InsideHorizontal":
      return rows === 1
        ? []
        : [
            { area: { ...area, rows: rows - 1 }, side: "EdgeBottom" },
            { area: { ...area, row: row + 1, rows: rows - 1 }, side: "EdgeTop" },
          ];
    case "InsideVertical":
      return columns === 1
        ? []
        : [
            { area: { ...area, columns: columns - 1 }, side: "EdgeRight" },
            { area: { ...area, column: column + 1, columns: columns - 1 }, side: "EdgeLeft" },
          ];
    default:
      return [{ area, side: border }];
  }
}
