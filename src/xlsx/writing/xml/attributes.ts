// SPDX-License-Identifier: EUPL-1.2
import { refuse } from "../../archive/refused";
import { unescapeXml } from "./escape";
import { asBuffer, latin1 } from "./tag-cursor";

const EQUALS = 0x3d;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** An attribute where it stands: `start` includes the space before it, so that removing it leaves no gap. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The attribute of that exact name (prefix included) in the tag whose name ends at `nameEnd`; null when absent. */
export function findAttribute(xml: Uint8Array, nameEnd: number, tagEnd: number, name: string): Attribute | null {
  for (let at = nameEnd; ;) {
    const equals = nextEquals(xml, at, tagEnd);
    if (equals < 0) return null;
    if (nameIs(xml, at, equals, name)) return attributeAt(xml, at, equals, tagEnd);
    at = quotedEnd(xml, quoteStart(xml, equals), tagEnd);
  }
}

/** Where the value of an attribute starts, up to its quote; -1 when absent. Makes no object: for the cells of a sheet. */
export function attributeValueStart(xml: Uint8Array, nameEnd: number, tagEnd: number, name: string): number {
  for (let at = nameEnd; ;) {
    const equals = nextEquals(xml, at, tagEnd);
    if (equals < 0) return -1;
    const quote = quoteStart(xml, equals);
    if (nameIs(xml, at, equals, name)) return quote + 1;
    at = quotedEnd(xml, quote, tagEnd);
  }
}

/** All attributes of a tag, in order. */
export function attributesOf(xml: Uint8Array, nameEnd: number, tagEnd: number): Attribute[] {
  const found: Attribute[] = [];
  for (let at = nameEnd; ;) {
    const equals = nextEquals(xml, at, tagEnd);
    if (equals < 0) return found;
    const attribute = attributeAt(xml, at, equals, tagEnd);
    found.push(attribute);
    at = attribute.end;
  }
}

/** Never looks past the tag: a part without attributes would make every look-up read to its end. */
function nextEquals(xml: Uint8Array, from: number, tagEnd: number): number {
  for (let at = from; at < tagEnd; at++) if (xml[at] === EQUALS) return at;
  return -1;
}

function nameIs(xml: Uint8Array, from: number, equals: number, name: string): boolean {
  let start = from;
  while (start < equals && xml[start]! <= SPACE) start++;
  let end = equals;
  while (end > start && xml[end - 1]! <= SPACE) end--;
  if (end - start !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (xml[start + i] !== name.charCodeAt(i)) return false;
  return true;
}

function attributeAt(xml: Uint8Array, start: number, equals: number, tagEnd: number): Attribute {
  const quote = quoteStart(xml, equals);
  const end = quotedEnd(xml, quote, tagEnd);
  const value = unescapeXml(asBuffer(xml).toString("utf8", quote + 1, end - 1));
  return { name: latin1(xml, start, equals).trim(), value, start, end, valueStart: quote + 1, valueEnd: end - 1 };
}

function quoteStart(xml: Uint8Array, equals: number): number {
  let at = equals + 1;
  while (at < xml.length && xml[at]! <= SPACE) at++;
  return at;
}

function quotedEnd(xml: Uint8Array, quote: number, tagEnd: number): number {
  const mark = xml[quote];
  if (mark !== DOUBLE_QUOTE && mark !== SINGLE_QUOTE) return refuse("malformed", "");
  for (let at = quote + 1; at < tagEnd; at++) if (xml[at] === mark) return at + 1;
  return refuse("malformed", "");
}
