// SPDX-License-Identifier: EUPL-1.2
import { parseBlock } from "../../../../src/core/workbook/block";
import { addressOf } from "../../../../src/core/workbook/address";
import { linksOf, linksPart } from "../../../../src/xlsx/copying/package/links";
import { addPart, changePart, hasPart } from "../../../../src/xlsx/writing/package/working-copy";
import { attributesOf } from "../../../../src/xlsx/writing/xml/attributes";
import { attributeMap, childElements, rootElement, type XmlElement } from "../../../../src/xlsx/writing/xml/element";
import { escapeAttribute } from "../../../../src/xlsx/writing/xml/escape";
import { appendPatch, applyPatches, attributePatches, withPrefix } from "../../../../src/xlsx/writing/xml/patches";
import { cellKey, keyPlace } from "../../workbook/area";
import type { Hyperlink } from "../../workbook/model";
import type { Saving, SheetToSave } from "./saving";
import { bare, withElement } from "./sheet-elements";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Links of cells, within the workbook and out of it; those that did not change stay as they are written. */
export function savedLinks(saving: Saving, xml: Uint8Array, { sheet, before, part }: SheetToSave): Uint8Array {
  const keys = new Set([...before.hyperlinks.keys(), ...sheet.hyperlinks.keys()]);
  const changed = new Set([...keys].filter((key) => before.hyperlinks.get(key) !== sheet.hyperlinks.get(key)));
  if (changed.size === 0) return xml;
  const attribute = linkAttribute(xml);
  const taken: number[] = [];
  const saved = withElement(xml, "hyperlinks", (present) => {
    const kept = childElements(present).flatMap((element) => keptLink(element, changed, taken));
    const made = [...changed, ...taken].flatMap((key) => {
      const link = sheet.hyperlinks.get(key);
      return link ? [linkXml(key, link, (address) => `${attribute.name}="${outsideId(saving, part, address)}"`)] : [];
    });
    const all = [...kept, ...new Set(made)];
    return all.length === 0 ? null : `<hyperlinks>${all.join("")}</hyperlinks>`;
  });
  return attribute.isDeclared ? saved : declared(saved);
}

/** A link over several cells, of which some changed, is taken apart. */
function keptLink(element: XmlElement, changed: ReadonlySet<number>, taken: number[]): string[] {
  const block = parseBlock(attributeMap(element).get("ref") ?? "");
  if (!block) return [bare(element)];
  const inside = [...changed].filter((key) => {
    const { row, column } = keyPlace(key);
    return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
  });
  if (inside.length === 0) return [bare(element)];
  for (let row = block.top; row <= block.bottom; row++) {
    for (let column = block.left; column <= block.right; column++) {
      if (!changed.has(cellKey(row, column))) taken.push(cellKey(row, column));
    }
  }
  return [];
}

function linkXml(key: number, link: Hyperlink, outside: (address: string) => string): string {
  const { row, column } = keyPlace(key);
  const { address, documentReference: place, screenTip: tip } = link;
  const attributes = [
    ` ref="${addressOf(row, column)}"`,
    address === undefined || address === "" ? "" : ` ${outside(address)}`,
    place === undefined ? "" : ` location="${escapeAttribute(place)}"`,
    tip === undefined ? "" : ` tooltip="${escapeAttribute(tip)}"`,
  ];
  return `<hyperlink${attributes.join("")}/>`;
}

/** The id under which a part knows an address outside the package; a new one where it does not yet. */
function outsideId({ copy }: Saving, part: string, address: string): string {
  const known = linksOf(copy, part);
  const found = known.find(({ isOutside, kind, target }) => isOutside && kind === "hyperlink" && target === address);
  if (found) return found.id;
  const name = linksPart(part);
  if (!hasPart(copy, name)) addPart(copy, name, `<Relationships xmlns="${PACKAGE}"></Relationships>`);
  const numbers = known.map(({ id }) => Number(/^rId(\d{1,9})$/i.exec(id)?.[1] ?? 0));
  const id = `rId${String(Math.max(0, ...numbers) + 1)}`;
  const target = `Target="${escapeAttribute(address)}" TargetMode="External"`;
  changePart(copy, name, (xml) => {
    const root = rootElement(xml);
    const added = `<Relationship Id="${id}" Type="${RELATIONSHIPS}/hyperlink" ${target}/>`;
    return applyPatches(xml, [appendPatch(root, withPrefix(added, root.prefix))]);
  });
  return id;
}

/** How this sheet calls the ids of relationships: "r:id" nearly always. */
function linkAttribute(xml: Uint8Array): { readonly name: string; readonly isDeclared: boolean } {
  const { nameEnd, openEnd } = rootElement(xml);
  const found = attributesOf(xml, nameEnd, openEnd).find(({ value }) => value === RELATIONSHIPS);
  return { name: `${found?.name.slice("xmlns:".length) ?? "r"}:id`, isDeclared: found !== undefined };
}

function declared(xml: Uint8Array): Uint8Array {
  return applyPatches(xml, attributePatches(rootElement(xml), "xmlns:r", RELATIONSHIPS));
}
