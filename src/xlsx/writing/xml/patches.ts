// SPDX-License-Identifier: EUPL-1.2
import { findAttribute } from "./attributes";
import type { ElementSpan } from "./element";
import { escapeAttribute } from "./escape";
import { latin1 } from "./tag-cursor";

const SLASH = 0x2f;

/** Bytes `start` to `end` of a part give way to `text`; equal places mean an insertion. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The part with the patches in place; every other byte is copied as it is. Patches never overlap. */
export function applyPatches(xml: Uint8Array, patches: readonly Patch[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let done = 0;
  for (const patch of [...patches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(xml.subarray(done, patch.start), Buffer.from(patch.text, "utf8"));
    done = patch.end;
  }
  return Buffer.concat([...pieces, xml.subarray(done)]);
}

/** Gives an attribute a value, or adds it as the last; null removes it. */
export function attributePatches(
  tag: { readonly xml: Uint8Array; readonly nameEnd: number; readonly openEnd: number },
  name: string,
  value: string | null,
): Patch[] {
  const found = findAttribute(tag.xml, tag.nameEnd, tag.openEnd, name);
  if (value === null) return found ? [{ start: found.start, end: found.end, text: "" }] : [];
  const text = escapeAttribute(value);
  if (found) return found.value === value ? [] : [{ start: found.valueStart, end: found.valueEnd, text }];
  const place = tag.openEnd - (tag.xml[tag.openEnd - 2] === SLASH ? 2 : 1);
  return [{ start: place, end: place, text: ` ${name}="${text}"` }];
}

/** Puts text as the last content of an element; one that closes itself is opened. */
export function appendPatch(element: ElementSpan & { readonly xml: Uint8Array }, text: string): Patch {
  const { xml, start, nameEnd, closeStart, end } = element;
  if (closeStart !== end) return { start: closeStart, end: closeStart, text };
  return { start: end - 2, end, text: `>${text}</${latin1(xml, start + 1, nameEnd)}>` };
}

/** XML made here without prefix, in the prefix of the part. "<" of content is escaped, so every "<" starts a tag. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[\w.-]+[\s/>])/g, `<$1${prefix}`);
}

/** The reverse, for XML taken from a part. */
export function withoutPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}
