// SPDX-License-Identifier: EUPL-1.2
import { isTrue } from "../../../../src/xlsx/writing/workbook/outline";
import { attributeMap, childElements, childNamed, type XmlElement } from "../../../../src/xlsx/writing/xml/element";
import type { Look } from "../../workbook/look";
import { colorOf, type Palette } from "./color";
import { DIAGONALS, HORIZONTAL, LINE, PATTERN, SIDES, UNDERLINE, VERTICAL } from "./words";

type Values = Record<string, string | number | boolean>;
type Attributes = ReadonlyMap<string, string>;

/** <font> as the properties of Range.format.font. */
export function fontLook(font: XmlElement, palette: Palette): Look {
  const parts = partsOf(font);
  const look: Values = {};
  for (const [name, path] of [
    ["b", "bold"],
    ["i", "italic"],
    ["strike", "strikethrough"],
  ] as const) {
    const part = parts.get(name);
    if (part) look[`font.${path}`] = part.get("val") === undefined || isTrue(part.get("val"));
  }
  const underline = parts.get("u");
  if (underline) look["font.underline"] = UNDERLINE.shown(underline.get("val") ?? "single") ?? "Single";
  const size = Number(parts.get("sz")?.get("val"));
  if (size > 0) look["font.size"] = size;
  const name = parts.get("name")?.get("val");
  if (name !== undefined) look["font.name"] = name;
  const color = colorOf(parts.get("color"), palette);
  if (color !== null) look["font.color"] = color;
  return look;
}

/** <fill>: its colour is the one behind the pattern, as Range.format.fill has it. A gradient shows its first colour. */
export function fillLook(fill: XmlElement, palette: Palette): Look {
  const pattern = childNamed(fill, "patternFill");
  if (!pattern) return gradientLook(fill, palette);
  const kind = PATTERN.shown(attributeMap(pattern).get("patternType") ?? "none") ?? "None";
  if (kind === "None") return {};
  const parts = partsOf(pattern);
  const [fore, back] = ["fgColor", "bgColor"].map((name) => colorOf(parts.get(name), palette));
  if (kind === "Solid") return { "fill.pattern": kind, "fill.color": fore ?? "#000000" };
  return { "fill.pattern": kind, "fill.color": back ?? "#FFFFFF", "fill.patternColor": fore ?? "#000000" };
}

function gradientLook(fill: XmlElement, palette: Palette): Look {
  const gradient = childNamed(fill, "gradientFill");
  const stop = gradient && childNamed(gradient, "stop");
  const color = stop && colorOf(partsOf(stop).get("color"), palette);
  if (!gradient || color === null) return {};
  const isPath = attributeMap(gradient).get("type") === "path";
  return { "fill.pattern": isPath ? "RectangularGradient" : "LinearGradient", "fill.color": color };
}

/** <border>, a side at a time: what is not there has no line. */
export function borderLook(border: XmlElement, palette: Palette): Look {
  const look: Values = {};
  const own = attributeMap(border);
  for (const side of childElements(border)) {
    const edges =
      side.name === "diagonal"
        ? (["diagonalUp", "diagonalDown"] as const)
            .filter((name) => isTrue(own.get(name)))
            .map((name) => DIAGONALS[name])
        : [edgeOf(side.name)].filter((edge) => edge !== null);
    for (const edge of edges) Object.assign(look, lineLook(`borders.${edge}.`, side, palette));
  }
  return look;
}

/** "start" and "end" are what newer drafts call left and right. */
function edgeOf(name: string): string | null {
  const plain = name === "start" ? "left" : name === "end" ? "right" : name;
  return plain in SIDES ? SIDES[plain as keyof typeof SIDES] : null;
}

function lineLook(prefix: string, side: XmlElement, palette: Palette): Look {
  const shown = LINE.shown(attributeMap(side).get("style") ?? "none");
  if (shown === undefined) return {};
  const [style = "", weight = ""] = shown.split(" ");
  const color = colorOf(partsOf(side).get("color"), palette) ?? "#000000";
  return { [`${prefix}style`]: style, [`${prefix}weight`]: weight, [`${prefix}color`]: color };
}

/** <alignment> inside a style. */
export function alignmentLook(xf: XmlElement): Look {
  const alignment = childNamed(xf, "alignment");
  if (!alignment) return {};
  const attributes = attributeMap(alignment);
  const look: Values = {};
  const horizontal = HORIZONTAL.shown(attributes.get("horizontal") ?? "");
  if (horizontal !== undefined) look["horizontalAlignment"] = horizontal;
  const vertical = VERTICAL.shown(attributes.get("vertical") ?? "");
  if (vertical !== undefined) look["verticalAlignment"] = vertical;
  if (isTrue(attributes.get("wrapText"))) look["wrapText"] = true;
  if (isTrue(attributes.get("shrinkToFit"))) look["shrinkToFit"] = true;
  const indent = Number(attributes.get("indent") ?? 0);
  if (indent > 0) look["indentLevel"] = indent;
  const turned = Number(attributes.get("textRotation") ?? 0);
  if (turned !== 0) look["textOrientation"] = orientation(turned);
  return look;
}

/** Files count 91 to 180 for what leans down, and 255 for letters one below the other, which Excel calls 180. */
function orientation(turned: number): number {
  if (turned === 255) return 180;
  return turned > 90 ? 90 - turned : turned;
}

function partsOf(element: XmlElement): ReadonlyMap<string, Attributes> {
  return new Map(childElements(element).map((child) => [child.name, attributeMap(child)]));
}
