// SPDX-License-Identifier: EUPL-1.2
import { refuse } from "../../archive/refused";
import { attributeMap, childElements, childNamed, rootElement, type XmlElement } from "../xml/element";
import { escapeAttribute } from "../xml/escape";
import { appendPatch, applyPatches, attributePatches, withoutPrefix, withPrefix, type Patch } from "../xml/patches";
import { canonical, canonicalText, sourceText } from "./canonical";

// ECMA-376 part 1, 18.8.39: the order that the schema wants, as far as the lists that we may add to.
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;
type ListName = (typeof LISTS)[number];

/** One numbered list of styles: what the file has, and what is to be added behind it. */
interface StyleList {
  readonly element: XmlElement | null;
  /** Canonical spelling -> index of its first occurrence. */
  readonly index: Map<string, number>;
  readonly items: readonly XmlElement[];
  readonly added: string[];
}

/** styles.xml while styles are being looked up and added; the bytes change only in `styledBytes`. */
export interface Stylesheet {
  readonly root: XmlElement;
  readonly lists: ReadonlyMap<ListName, StyleList>;
  /** One past the highest style that a cell asks for. */
  readonly usedEnd: number;
}

const PLAIN_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

/** Excel gives a meaning of their own to the first of every list, and to the first two fills: ours come after these. */
const RESERVED: Readonly<Record<Exclude<ListName, "numFmts">, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: [PLAIN_XF],
  cellXfs: [PLAIN_XF],
};

/** The smallest style part that Excel accepts, for a workbook that has none. */
export function emptyStylesheet(namespace: string): string {
  const lists = Object.entries(RESERVED).map(
    ([name, items]) => `<${name} count="${items.length}">${items.join("")}</${name}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<styleSheet xmlns="${namespace}">${lists.join("")}</styleSheet>`;
}

export function parseStylesheet(xml: Uint8Array, usedEnd: number): Stylesheet {
  const root = rootElement(xml);
  if (root.name !== "styleSheet" || root.openEnd === root.end) return refuse("malformed", "");
  return { root, lists: new Map(LISTS.map((name) => [name, styleList(childNamed(root, name), ITEMS[name])])), usedEnd };
}

// Only these are numbered: whatever else a list may hold would put ours in the place of others.
const ITEMS: Readonly<Record<ListName, string>> = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellStyleXfs: "xf",
  cellXfs: "xf",
};

function styleList(element: XmlElement | null, item: string): StyleList {
  const items = childElements(element).filter(({ name }) => name === item);
  const index = new Map<string, number>();
  items.forEach((item, i) => {
    const key = canonical(item);
    if (!index.has(key)) index.set(key, i);
  });
  return { element, index, items, added: [] };
}

/** Index of a style equal to this one (unprefixed XML), which is added when there is none. */
export function styleIndex(sheet: Stylesheet, name: Exclude<ListName, "numFmts">, xml: string): number {
  const list = sheet.lists.get(name)!;
  if (list.items.length + list.added.length === 0) RESERVED[name].forEach((first) => addStyle(list, first));
  const found = list.index.get(canonicalText(xml));
  if (found !== undefined) return found;
  if (name === "cellXfs") leaveUsed(list, sheet.usedEnd);
  return addStyle(list, xml);
}

// Cells of damaged files ask for styles that there are not: these become plain ones, as they look now.
function leaveUsed(list: StyleList, end: number): void {
  while (list.items.length + list.added.length < end) addStyle(list, PLAIN_XF);
}

function addStyle(list: StyleList, xml: string): number {
  const index = list.items.length + list.added.push(xml) - 1;
  const key = canonicalText(xml);
  if (!list.index.has(key)) list.index.set(key, index);
  return index;
}

/** The style at that index without prefix, as the file or an earlier call has it; null beyond the end. */
export function styleText(sheet: Stylesheet, name: ListName, index: number): string | null {
  const { items, added } = sheet.lists.get(name)!;
  const item = items[index];
  return item ? withoutPrefix(sourceText(item), item.prefix) : (added[index - items.length] ?? null);
}

// Numbers up to this are Excel's own.
const LAST_OWN_FORMAT = 163;

/** The highest format that is defined, or asked for: damaged files ask for formats that they do not define. */
function highest(elements: readonly ReadonlyMap<string, string>[]): number {
  return elements.reduce((most, attributes) => Math.max(most, Number(attributes.get("numFmtId") ?? 0) || 0), 0);
}

/** Number of a custom format, which is added when the file has not got it. */
export function customFormatId(sheet: Stylesheet, code: string): number {
  const list = sheet.lists.get("numFmts")!;
  const formats = [...list.items, ...list.added.map((text) => rootElement(Buffer.from(text, "utf8")))].map(
    attributeMap,
  );
  const found = formats.find((format) => format.get("formatCode") === code);
  if (found) return Number(found.get("numFmtId"));
  const id =
    1 + Math.max(LAST_OWN_FORMAT, highest(formats), highest(sheet.lists.get("cellXfs")!.items.map(attributeMap)));
  list.added.push(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
  return id;
}

/** The style part with what was added; every other byte stays. */
export function styledBytes({ root, lists }: Stylesheet): Uint8Array {
  const patches: Patch[] = [];
  let place = root.openEnd;
  for (const name of LISTS) {
    const list = lists.get(name)!;
    patches.push(...listPatches(root, name, list, place));
    place = list.element?.end ?? place;
  }
  return applyPatches(root.xml, patches);
}

function listPatches(root: XmlElement, name: ListName, { element, items, added }: StyleList, place: number): Patch[] {
  if (added.length === 0) return [];
  const text = added.join("");
  const count = String(items.length + added.length);
  const prefix = element?.prefix ?? root.prefix;
  if (element) return [...attributePatches(element, "count", count), appendPatch(element, withPrefix(text, prefix))];
  const list = `<${name} count="${count}">${text}</${name}>`;
  return [{ start: place, end: place, text: withPrefix(list, prefix) }];
}
