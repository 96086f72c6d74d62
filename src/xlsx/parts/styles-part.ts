// SPDX-License-Identifier: EUPL-1.2
import type { Archive } from "../archive/archive";
import { BUILT_IN_FORMATS } from "./built-in-formats";
import { flag, walkPart, type Attributes } from "./walk-part";

/** What the cells of a workbook can look like, as far as reading goes: by the index that each cell carries. */
export interface Styles {
  /** Number formats as US codes. A style that the file does not define is "General" and locked, as in Excel. */
  format(style: number): string;
  isLocked(style: number): boolean;
}

interface CellFormat {
  readonly numberFormat: number;
  readonly ignoresProtection: boolean;
  unlocked: boolean;
}

/** Styles of the part; the defaults when the workbook has none. */
export function readStyles(archive: Archive, part: string | null): Styles {
  const custom = new Map<number, string>();
  const cellFormats: CellFormat[] = [];
  if (part !== null) {
    walkPart(archive, part, {
      open: (name, attributes, path) => {
        // The same names occur in other places (cellStyleXfs, dxfs) with another meaning.
        const inside = path.slice(1).join(">");
        if (name === "numFmt" && inside === "numFmts") addCustom(custom, attributes);
        if (name === "xf" && inside === "cellXfs") cellFormats.push(cellFormat(attributes));
        if (name === "protection" && inside === "cellXfs>xf") unlock(cellFormats.at(-1)!, attributes);
      },
    });
  }
  // Resolved once: a format is asked for each cell, and equal texts must be one string in memory.
  const formats = cellFormats.map(({ numberFormat: id }) => custom.get(id) ?? BUILT_IN_FORMATS.get(id) ?? "General");
  return {
    format: (style) => formats[style] ?? "General",
    isLocked: (style) => !(cellFormats[style]?.unlocked ?? false),
  };
}

function addCustom(custom: Map<number, string>, attributes: Attributes): void {
  custom.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "General");
}

function cellFormat(attributes: Attributes): CellFormat {
  const ignoresProtection = !flag(attributes.get("applyProtection"), true);
  return { numberFormat: Number(attributes.get("numFmtId") ?? 0), ignoresProtection, unlocked: false };
}

function unlock(format: CellFormat, attributes: Attributes): void {
  if (!format.ignoresProtection) format.unlocked = !flag(attributes.get("locked"), true);
}
