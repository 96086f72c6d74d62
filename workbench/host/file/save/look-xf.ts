// SPDX-License-Identifier: EUPL-1.2
import { sourceText } from "../../../../src/xlsx/writing/styles/canonical";
import { formatId, showsFormat } from "../../../../src/xlsx/writing/styles/number-formats";
import { styleIndex, styleText, type Stylesheet } from "../../../../src/xlsx/writing/styles/stylesheet";
import { attributeMap, childElements, rootElement, type XmlElement } from "../../../../src/xlsx/writing/xml/element";
import { withoutPrefix } from "../../../../src/xlsx/writing/xml/patches";
import { escapeAttribute } from "../../../../src/xlsx/writing/xml/escape";
import type { Look } from "../../workbook/look";
import { alignmentXml, borderXml, fillXml, fontXml, protectionXml } from "./look-xml";

const PLAIN_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

/** How a cell is to look, told as a change of how it looks: what did not change is taken over as the file has it. */
export interface LookChange {
  /** Full looks, both. */
  readonly before: Look;
  readonly after: Look;
  /** null: the number format stays. */
  readonly format: string | null;
}

/** Index in cellXfs of the style `present` with that change. */
export function changedXf(sheet: Stylesheet, present: number, { before, after, format }: LookChange): number {
  const xf = parsed(styleText(sheet, "cellXfs", present) ?? PLAIN_XF);
  const attributes = attributeMap(xf);
  const set = (id: string, applied: string, index: number): void => {
    attributes.set(id, String(index));
    attributes.set(`apply${applied}`, "1");
  };
  const baseOf = (list: "fonts" | "fills" | "borders", id: string): XmlElement | null => {
    const text = styleText(sheet, list, Number(attributes.get(id) ?? 0));
    return text === null ? null : parsed(text);
  };
  const changed = changedGroups(before, after);
  if (changed.has("font")) set("fontId", "Font", styleIndex(sheet, "fonts", fontXml(after, baseOf("fonts", "fontId"))));
  if (changed.has("fill")) set("fillId", "Fill", styleIndex(sheet, "fills", fillXml(after)));
  if (changed.has("borders"))
    set("borderId", "Border", styleIndex(sheet, "borders", borderXml(after, baseOf("borders", "borderId"))));
  if (format !== null && !showsFormat(sheet, Number(attributes.get("numFmtId") ?? 0), format))
    set("numFmtId", "NumberFormat", formatId(sheet, format));
  const children = new Map(childElements(xf).map((child) => [child.name, child]));
  if (changed.has("alignment")) attributes.set("applyAlignment", "1");
  if (changed.has("protection")) attributes.set("applyProtection", "1");
  const inside = [
    changed.has("alignment")
      ? alignmentXml(after, children.get("alignment") ?? null)
      : asText(children.get("alignment")),
    changed.has("protection") ? protectionXml(after) : asText(children.get("protection")),
    asText(children.get("extLst")),
  ].join("");
  const own = [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
  const text = inside === "" ? `<xf${own}/>` : `<xf${own}>${inside}</xf>`;
  return styleIndex(sheet, "cellXfs", text);
}

/** "font", "fill", "borders", "protection", or "alignment" for all that has no dot. */
function changedGroups(before: Look, after: Look): ReadonlySet<string> {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...paths].filter((path) => before[path] !== after[path]);
  return new Set(changed.map((path) => (path.includes(".") ? path.slice(0, path.indexOf(".")) : "alignment")));
}

function parsed(text: string): XmlElement {
  return rootElement(Buffer.from(text, "utf8"));
}

function asText(element: XmlElement | undefined): string {
  return element ? withoutPrefix(sourceText(element), element.prefix) : "";
}
