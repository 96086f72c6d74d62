// SPDX-License-Identifier: EUPL-1.2
import { refuse } from "../../archive/refused";
import { attributesOf } from "./attributes";
import { asBuffer, latin1, nextTag, tagCursor, type TagCursor } from "./tag-cursor";

/** Where an element stands in the bytes of its part. */
export interface ElementSpan {
  readonly start: number;
  readonly nameEnd: number;
  readonly openEnd: number;
  /** Its closing tag; equal to `end` when the element closes itself. */
  readonly closeStart: number;
  readonly end: number;
}

/** An element of a small part, by its place: what is not touched is copied as it is. */
export interface XmlElement extends ElementSpan {
  readonly xml: Uint8Array;
  readonly name: string;
  /** "x:" or "": new elements beside or inside it take the same. */
  readonly prefix: string;
}

/** The element that holds the whole part. */
export function rootElement(xml: Uint8Array): XmlElement {
  return elementsBetween(xml, 0, xml.length)[0] ?? refuse("malformed", "");
}

/** The elements directly inside, in order; none of an element that is not there. */
export function childElements(parent: XmlElement | null): XmlElement[] {
  if (parent === null) return [];
  return elementsBetween(parent.xml, parent.openEnd, parent.closeStart);
}

export function childNamed(parent: XmlElement, name: string): XmlElement | null {
  return childElements(parent).find((child) => child.name === name) ?? null;
}

export function attributeMap(element: XmlElement): Map<string, string> {
  const { xml, nameEnd, openEnd } = element;
  return new Map(attributesOf(xml, nameEnd, openEnd).map(({ name, value }) => [name, value]));
}

/** Everything inside, as written. */
export function innerXml(element: XmlElement): string {
  return asBuffer(element.xml).toString("utf8", element.openEnd, element.closeStart);
}

function elementsBetween(xml: Uint8Array, from: number, to: number): XmlElement[] {
  const found: XmlElement[] = [];
  const cursor = tagCursor(xml, from);
  let depth = 0;
  let open: Omit<XmlElement, "closeStart" | "end"> | null = null;
  while (cursor.end < to && nextTag(cursor) && cursor.start < to) {
    if (depth === 0) open = opened(cursor);
    if (cursor.kind === "open") depth++;
    if (cursor.kind === "close") depth--;
    if (depth < 0) return refuse("malformed", "");
    if (depth > 0 || !open) continue;
    found.push({ ...open, closeStart: cursor.kind === "empty" ? cursor.end : cursor.start, end: cursor.end });
  }
  return depth === 0 ? found : refuse("malformed", "");
}

function opened(cursor: TagCursor): Omit<XmlElement, "closeStart" | "end"> {
  const { xml, qualifiedStart, nameStart, nameEnd } = cursor;
  return {
    xml,
    name: latin1(xml, nameStart, nameEnd),
    prefix: latin1(xml, qualifiedStart, nameStart),
    start: cursor.start,
    nameEnd,
    openEnd: cursor.end,
  };
}
