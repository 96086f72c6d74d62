// SPDX-License-Identifier: EUPL-1.2
import { SaxesParser } from "saxes";
import type { Archive } from "../archive/archive";
import { refuse } from "../archive/refused";
import { LONGEST_TAG } from "../reading/xml-cursor";
import { partBytes } from "./part-bytes";

const DEEPEST = 100;

/** Attributes by local name; those of the relationships namespace, whatever their prefix, as "r:id". */
export type Attributes = ReadonlyMap<string, string>;

export interface PartVisitor {
  /** `path`: local names of the elements around this one, root first. */
  readonly open: (name: string, attributes: Attributes, path: readonly string[]) => void;
  readonly text?: (text: string, path: readonly string[]) => void;
}

/** Walks a small part (not a sheet) with a strict XML parser. False when the package has no such part. */
export function walkPart(archive: Archive, name: string, visitor: PartVisitor): boolean {
  const size = archive.entry(name)?.size ?? 0;
  if (size > archive.bounds.smallPartBytes) refuse("expands-too-much", name);
  const bytes = partBytes(archive, name);
  if (!bytes) return false;
  refuseLongTags(bytes, name);
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("doctype", () => refuse("doctype", name));
  parser.on("error", () => refuse("malformed", name));
  parser.on("opentag", (tag) => {
    if (path.length >= DEEPEST) refuse("malformed", name);
    visitor.open(tag.local, attributesOf(Object.values(tag.attributes)), path);
    path.push(tag.local);
  });
  parser.on("closetag", () => path.pop());
  parser.on("text", (text) => visitor.text?.(text, path));
  parser.on("cdata", (text) => visitor.text?.(text, path));
  parser.write(bytes.toString("utf8")).close();
  return true;
}

// The parser gathers an attribute letter by letter: one of many megabytes would take as many times its room.
function refuseLongTags(bytes: Buffer, name: string): void {
  if (bytes.length <= LONGEST_TAG) return;
  for (let start = bytes.indexOf("<"); start >= 0; start = bytes.indexOf("<", start + 1)) {
    const end = bytes.indexOf(">", start);
    if ((end < 0 ? bytes.length : end) - start > LONGEST_TAG) refuse("malformed", name);
  }
}

interface SaxesAttribute {
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

// The namespace has had several addresses, which end alike.
function attributesOf(attributes: readonly SaxesAttribute[]): Attributes {
  const found = new Map<string, string>();
  for (const { prefix, local, uri, value } of attributes) {
    if (prefix === "") found.set(local, value);
    else if (uri.endsWith("/relationships")) found.set(`r:${local}`, value);
  }
  return found;
}

/** An XML boolean; absent means `otherwise`. */
export function flag(value: string | undefined, otherwise: boolean): boolean {
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}
