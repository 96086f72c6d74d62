// SPDX-License-Identifier: EUPL-1.2
import { attributeMap, childElements, rootElement } from "../xml/element";
import { escapeAttribute } from "../xml/escape";
import type { HouseStyle } from "../../../core/workbook/house-style";
import { formatId } from "./number-formats";
import { styleIndex, styleText, type Stylesheet } from "./stylesheet";

const SIDES = ["left", "right", "top", "bottom"];

/** Index in cellXfs of a house style, with another number format when one is given. */
export function houseXf(sheet: Stylesheet, style: HouseStyle, format: string): number {
  const ids = [
    `numFmtId="${formatId(sheet, format)}"`,
    `fontId="${styleIndex(sheet, "fonts", fontXml(sheet, style))}"`,
    `fillId="${style.fill === undefined ? 0 : styleIndex(sheet, "fills", fillXml(style.fill))}"`,
    `borderId="${style.border === undefined ? 0 : styleIndex(sheet, "borders", borderXml(style.border))}"`,
  ];
  const applied = ["NumberFormat", "Font", "Fill", "Border", "Alignment", ...(style.unlocked ? ["Protection"] : [])];
  const flags = applied.map((name) => `apply${name}="1"`).join(" ");
  const alignment = `<alignment${style.figure ? ' horizontal="right"' : ""} vertical="${style.vertical}"${style.wrap ? ' wrapText="1"' : ""}${style.figure ? ' indent="1"' : ""}/>`;
  const protection = style.unlocked ? '<protection locked="0"/>' : "";
  return styleIndex(sheet, "cellXfs", `<xf ${ids.join(" ")} xfId="0" ${flags}>${alignment}${protection}</xf>`);
}

/** The workbook's first font, which is the one of its Normal style, in another weight, size or colour. */
function fontXml(sheet: Stylesheet, style: HouseStyle): string {
  const read = firstFont(sheet);
  const size = Math.max(1, sizeOf(read) + (style.larger ?? 0));
  const colour = style.colour === undefined ? "" : `<color rgb="FF${style.colour}"/>`;
  const name = `<name val="${escapeAttribute(read.get("name") ?? "Calibri")}"/>`;
  const family = `<family val="${read.get("family") ?? "2"}"/>`;
  return `<font>${style.bold ? "<b/>" : ""}${style.italic ? "<i/>" : ""}${style.underlined ? "<u/>" : ""}<sz val="${size}"/>${colour}${name}${family}</font>`;
}

/** How tall the lines of a font are: the points of its letters, and those of a line for each of them. */
export interface UsualFont {
  readonly size: number;
  readonly leading: number;
}

/** Rows of 15 points for Calibri 11, and of 12.75 for Arial 10. */
const [AIRY, USUAL] = [15 / 11, 12.75 / 10];

export function usualFont(sheet: Stylesheet): UsualFont {
  const font = firstFont(sheet);
  return { size: sizeOf(font), leading: /^(?:Calibri|Aptos)/i.test(font.get("name") ?? "Calibri") ? AIRY : USUAL };
}

type FontParts = ReadonlyMap<string, string | undefined>;

function firstFont(sheet: Stylesheet): FontParts {
  const base = rootElement(Buffer.from(styleText(sheet, "fonts", 0) ?? "<font/>", "utf8"));
  return new Map(childElements(base).map((child) => [child.name, attributeMap(child).get("val")]));
}

function sizeOf(font: FontParts): number {
  return Number(font.get("sz") ?? 11);
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(colour: string): string {
  const sides = SIDES.map((side) => `<${side} style="thin"><color rgb="FF${colour}"/></${side}>`);
  return `<border>${sides.join("")}<diagonal/></border>`;
}
