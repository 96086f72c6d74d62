// SPDX-License-Identifier: EUPL-1.2
import { asBuffer } from "../xml/tag-cursor";
import { attributesOf } from "../xml/attributes";
import { childElements, innerXml, rootElement, type XmlElement } from "../xml/element";
import { escapeAttribute } from "../xml/escape";

/**
 * An element spelled in one way only, whatever its prefix, quotes, spacing and order of attributes: equal styles are
 * found again, so that running twice adds nothing.
 */
export function canonical(element: XmlElement): string {
  const { xml, nameEnd, openEnd } = element;
  const attributes = attributesOf(xml, nameEnd, openEnd)
    .map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`)
    .sort();
  const children = childElements(element);
  const inside = children.length > 0 ? children.map(canonical).join("") : innerXml(element).trim();
  return `<${element.name}${attributes.join("")}>${inside}</>`;
}

/** The same of an element given as text. */
export function canonicalText(text: string): string {
  return canonical(rootElement(Buffer.from(text, "utf8")));
}

export function sourceText({ xml, start, end }: XmlElement): string {
  return asBuffer(xml).toString("utf8", start, end);
}
