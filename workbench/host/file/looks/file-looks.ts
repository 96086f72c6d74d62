// SPDX-License-Identifier: EUPL-1.2
import { readStyles } from "../../../../src/xlsx/parts/styles-part";
import { partBytes, type WorkingCopy } from "../../../../src/xlsx/writing/package/working-copy";
import { isTrue, type WorkbookOutline } from "../../../../src/xlsx/writing/workbook/outline";
import {
  attributeMap,
  childElements,
  childNamed,
  rootElement,
  type XmlElement,
} from "../../../../src/xlsx/writing/xml/element";
import { DEFAULT_LOOK, PLAIN_LOOK, type Look } from "../../workbook/look";
import type { Palette } from "./color";
import { alignmentLook, borderLook, fillLook, fontLook } from "./element-looks";
import { themeColors } from "./theme-colors";

/** How the cells of a file look, by the number of the style that each of them carries. */
export interface FileLooks {
  /** All that Excel calls the Normal style: how a cell looks of which nothing is said. */
  readonly normal: Look;
  /** What each style has otherwise; equal ones are one object. */
  readonly of: (style: number) => Look;
  readonly formatOf: (style: number) => string;
  readonly palette: Palette;
}

/** Reads all styles at once: there are some hundreds where there are a hundred thousand cells. */
export function fileLooks(copy: WorkingCopy, outline: WorkbookOutline): FileLooks {
  const part = outline.relationships.find(({ kind }) => kind === "styles")?.target;
  const styles = readStyles(copy.archive, part ?? null);
  const formatOf = (style: number): string => styles.format(style);
  const theme = themeColors(copy, outline);
  if (part === undefined) {
    return { normal: DEFAULT_LOOK, of: () => PLAIN_LOOK, formatOf, palette: { theme, indexed: [] } };
  }
  const root = rootElement(partBytes(copy, part));
  const palette: Palette = { theme, indexed: ownColors(root) };
  const items = (list: string): readonly XmlElement[] => childElements(childNamed(root, list));
  const fonts = items("fonts").map((font) => fontLook(font, palette));
  const fills = items("fills").map((fill) => fillLook(fill, palette));
  const borders = items("borders").map((border) => borderLook(border, palette));
  const full = items("cellXfs").map((xf): Look => {
    const attributes = attributeMap(xf);
    const part = (list: readonly Look[], id: string): Look => list[Number(attributes.get(id) ?? 0)] ?? {};
    return {
      ...DEFAULT_LOOK,
      ...part(fonts, "fontId"),
      ...part(fills, "fillId"),
      ...part(borders, "borderId"),
      ...alignmentLook(xf),
      ...protectionLook(xf, attributes),
    };
  });
  const normal = full[0] ?? DEFAULT_LOOK;
  const looks = shared(full.map((look) => differences(look, normal)));
  return { normal, of: (style) => looks[style] ?? PLAIN_LOOK, formatOf, palette };
}

/** As our own reader has it: what a style says of protection counts unless it says that it does not. */
function protectionLook(xf: XmlElement, attributes: ReadonlyMap<string, string>): Look {
  const applies = attributes.get("applyProtection");
  const protection = childNamed(xf, "protection");
  if (!protection || (applies !== undefined && !isTrue(applies))) return {};
  const read = attributeMap(protection);
  return {
    "protection.locked": read.get("locked") === undefined || isTrue(read.get("locked")),
    "protection.formulaHidden": isTrue(read.get("hidden")),
  };
}

function ownColors(root: XmlElement): readonly string[] {
  const colors = childNamed(root, "colors");
  const list = colors && childNamed(colors, "indexedColors");
  return childElements(list).map((color) => (attributeMap(color).get("rgb") ?? "").slice(-6));
}

function differences(look: Look, normal: Look): Look {
  const changed: Record<string, string | number | boolean> = {};
  for (const path of new Set([...Object.keys(look), ...Object.keys(normal)])) {
    const value = look[path] ?? NOTHING[path.split(".").at(-1)!];
    if (value !== undefined && value !== normal[path]) changed[path] = value;
  }
  return changed;
}

/** What to say of a line that the Normal style has and a style has not. */
const NOTHING: Look = { style: "None", weight: "Thin", color: "#000000" };

function shared(looks: readonly Look[]): readonly Look[] {
  const known = new Map<string, Look>([["{}", PLAIN_LOOK]]);
  return looks.map((look) => {
    const key = JSON.stringify(look);
    const found = known.get(key);
    if (!found) known.set(key, look);
    return found ?? look;
  });
}
