// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from "../../../core/workbook/plan";
import { addContentType } from "../package/content-types";
import { addRelationship } from "../package/relationships";
import { addPart, changePart, inPart, partBytes, type WorkingCopy } from "../package/working-copy";
import type { WorkbookOutline } from "../workbook/outline";
import { rootElement } from "../xml/element";
import { applyPatches, attributePatches } from "../xml/patches";
import { HOUSE_STYLES } from "../../../core/workbook/house-style";
import { houseXf, usualFont, type UsualFont } from "./house-xf";
import { formatId, showsFormat } from "./number-formats";
import { emptyStylesheet, parseStylesheet, styledBytes, styleIndex, styleText, type Stylesheet } from "./stylesheet";

/** Turns roles and formats into indexes of cellXfs; `save` writes the styles that had to be added. */
export interface CellStyles {
  index(style: CellStyle, format: string | null, present: number): number;
  /** The workbook's usual font, the one of its Normal style, in which our sheets are written. */
  font(): UsualFont;
  save(): void;
}

const PLAIN_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * Opens the styles of a workbook only when one is asked for. `usedEnd`: one past the highest style that the sheets ask
 * for, as they were before anything was written on them.
 */
export function cellStyles(copy: WorkingCopy, workbook: WorkbookOutline, usedEnd: number): CellStyles {
  let opened: { part: string; sheet: Stylesheet } | null = null;
  const known = new Map<CellStyle, Map<string | null, number>>();
  return {
    index: (style, format, present) => {
      if (style === "keep" && format === null) return present;
      // Asked for every cell: no key is made but for those that depend on what was there.
      const key = style === "keep" ? `${present} ${format}` : format;
      const ofStyle = known.get(style) ?? new Map<string | null, number>();
      const seen = ofStyle.get(key);
      if (seen !== undefined) return seen;
      opened ??= openStyles(copy, workbook, usedEnd);
      const found = findStyle(opened.sheet, style, format, present);
      known.set(style, ofStyle.set(key, found));
      return found;
    },
    font: () => usualFont((opened ??= openStyles(copy, workbook, usedEnd)).sheet),
    save: () => {
      if (opened === null) return;
      const { part, sheet } = opened;
      changePart(copy, part, () => styledBytes(sheet));
    },
  };
}

function findStyle(sheet: Stylesheet, style: CellStyle, format: string | null, present: number): number {
  if (style === "keep") return formatted(sheet, present, format ?? "General");
  const house = HOUSE_STYLES[style];
  return houseXf(sheet, house, format ?? house.format);
}

/** The style a cell has, with another number format; the same style when it already shows that. */
function formatted(sheet: Stylesheet, present: number, code: string): number {
  const text = styleText(sheet, "cellXfs", present) ?? PLAIN_XF;
  const xf = rootElement(Buffer.from(text, "utf8"));
  const id = Number(/\bnumFmtId=["'](\d+)/.exec(text)?.[1] ?? 0);
  if (showsFormat(sheet, id, code)) return present;
  const patches = [
    ...attributePatches(xf, "applyNumberFormat", "1"),
    ...attributePatches(xf, "numFmtId", String(formatId(sheet, code))),
  ];
  return styleIndex(sheet, "cellXfs", Buffer.from(applyPatches(xf.xml, patches)).toString("utf8"));
}

function openStyles(
  copy: WorkingCopy,
  workbook: WorkbookOutline,
  usedEnd: number,
): { part: string; sheet: Stylesheet } {
  const part = workbook.relationships.find(({ kind }) => kind === "styles")?.target ?? addStyles(copy, workbook);
  return { part, sheet: inPart(part, () => parseStylesheet(partBytes(copy, part), usedEnd)) };
}

/** A workbook may do without styles; ours needs a part to add to. */
function addStyles(copy: WorkingCopy, { part: workbookPart, namespace, relationshipBase }: WorkbookOutline): string {
  const part = `${workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1)}styles.xml`;
  addPart(copy, part, emptyStylesheet(namespace));
  addContentType(copy, part, CONTENT_TYPE);
  addRelationship(copy, workbookPart, `${relationshipBase}styles`, "styles.xml");
  return part;
}
