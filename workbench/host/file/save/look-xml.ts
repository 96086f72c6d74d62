// SPDX-License-Identifier: EUPL-1.2
import { sourceText } from "../../../../src/xlsx/writing/styles/canonical";
import { attributeMap, childElements, type XmlElement } from "../../../../src/xlsx/writing/xml/element";
import { escapeAttribute } from "../../../../src/xlsx/writing/xml/escape";
import type { Look } from "../../workbook/look";
import { DIAGONALS, HORIZONTAL, LINE, PATTERN, SIDES, UNDERLINE, VERTICAL } from "../looks/words";

/** The order in which Excel wants them (18.8.22, as its own files have it). */
const FONT_PARTS = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

/** <font> of a look; what a look says nothing about (family, superscript) is as in the font that the cell had. */
export function fontXml(look: Look, base: XmlElement | null): string {
  const parts = new Map(childElements(base).map((part) => [part.name, sourceText(part)]));
  const isFlag = (path: string): string => (look[`font.${path}`] === true ? "yes" : "");
  put(parts, "b", isFlag("bold") && "<b/>");
  put(parts, "i", isFlag("italic") && "<i/>");
  put(parts, "strike", isFlag("strikethrough") && "<strike/>");
  const underline = UNDERLINE.stored(String(look["font.underline"])) ?? "none";
  put(parts, "u", underline === "none" ? "" : underline === "single" ? "<u/>" : `<u val="${underline}"/>`);
  put(parts, "sz", `<sz val="${String(look["font.size"])}"/>`);
  const color = rgb(look["font.color"]);
  put(parts, "color", color === "FF000000" && !parts.has("color") ? "" : `<color rgb="${color}"/>`);
  const name = `<name val="${escapeAttribute(String(look["font.name"]))}"/>`;
  // A font of the theme is no longer one when it is called by its name.
  if (parts.get("name") !== name) parts.delete("scheme");
  put(parts, "name", name);
  return `<font>${FONT_PARTS.map((part) => parts.get(part) ?? "").join("")}</font>`;
}

function put(parts: Map<string, string>, name: string, text: string): void {
  if (text === "") parts.delete(name);
  else parts.set(name, text);
}

export function fillXml(look: Look): string {
  const pattern = PATTERN.stored(String(look["fill.pattern"] ?? "None")) ?? "solid";
  if (pattern === "none") return '<fill><patternFill patternType="none"/></fill>';
  const color = rgb(look["fill.color"]);
  const colors =
    pattern === "solid"
      ? `<fgColor rgb="${color}"/><bgColor indexed="64"/>`
      : `<fgColor rgb="${rgb(look["fill.patternColor"] ?? "#000000")}"/><bgColor rgb="${color}"/>`;
  return `<fill><patternFill patternType="${pattern}">${colors}</patternFill></fill>`;
}

/** <border> of a look; lines inside a range, which only tables have, stay. */
export function borderXml(look: Look, base: XmlElement | null): string {
  const sides = Object.entries(SIDES).map(([name, edge]) => sideXml(name, look, edge));
  const drawn = Object.entries(DIAGONALS).filter(([, edge]) => lineOf(look, edge) !== null);
  const flags = drawn.map(([name]) => ` ${name}="1"`).join("");
  const diagonal = sideXml("diagonal", look, drawn[0]?.[1] ?? "DiagonalUp");
  const kept = childElements(base).filter(({ name }) => name === "vertical" || name === "horizontal");
  return `<border${flags}>${sides.join("")}${diagonal}${kept.map(sourceText).join("")}</border>`;
}

function sideXml(name: string, look: Look, edge: string): string {
  const line = lineOf(look, edge);
  if (line === null) return `<${name}/>`;
  return `<${name} style="${line}"><color rgb="${rgb(look[`borders.${edge}.color`] ?? "#000000")}"/></${name}>`;
}

/** null: no line. A pair of kind and weight that files do not know is drawn as the nearest that they do. */
function lineOf(look: Look, edge: string): string | null {
  const style = String(look[`borders.${edge}.style`] ?? "None");
  if (style === "None" || style === "") return null;
  const weight = String(look[`borders.${edge}.weight`] ?? "Thin");
  const near = [weight, "Thin", "Medium", "Thick"].map((each) => LINE.stored(`${style} ${each}`));
  return near.find((each) => each !== undefined) ?? "thin";
}

/** <alignment> of a look, with what only the file knows (the direction of reading). */
export function alignmentXml(look: Look, base: XmlElement | null): string {
  const attributes = base ? attributeMap(base) : new Map<string, string>();
  const set = (name: string, value: string | null): void => {
    if (value === null) attributes.delete(name);
    else attributes.set(name, value);
  };
  const horizontal = HORIZONTAL.stored(String(look["horizontalAlignment"])) ?? "general";
  set("horizontal", horizontal === "general" ? null : horizontal);
  const vertical = VERTICAL.stored(String(look["verticalAlignment"])) ?? "bottom";
  set("vertical", vertical === "bottom" ? null : vertical);
  set("wrapText", look["wrapText"] === true ? "1" : null);
  set("shrinkToFit", look["shrinkToFit"] === true ? "1" : null);
  set("indent", Number(look["indentLevel"]) > 0 ? String(look["indentLevel"]) : null);
  set("textRotation", rotation(Number(look["textOrientation"] ?? 0)));
  return `<alignment${[...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("")}/>`;
}

function rotation(degrees: number): string | null {
  if (degrees === 0) return null;
  if (degrees === 180) return "255";
  return String(degrees < 0 ? 90 - degrees : degrees);
}

export function protectionXml(look: Look): string {
  const hidden = look["protection.formulaHidden"] === true ? ' hidden="1"' : "";
  return `<protection locked="${look["protection.locked"] === false ? "0" : "1"}"${hidden}/>`;
}

/** "#1F4E78" as "FF1F4E78"; the names of colours, which the host does not translate, as black. */
function rgb(color: unknown): string {
  return /^#[0-9a-f]{6}$/i.test(String(color)) ? `FF${String(color).slice(1).toUpperCase()}` : "FF000000";
}
