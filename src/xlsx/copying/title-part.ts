// SPDX-License-Identifier: EUPL-1.2
import { childElements, childNamed, innerXml, rootElement } from "../writing/xml/element";
import { unescapeXml } from "../writing/xml/escape";
import type { Ledger } from "./facts";

const OPENING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/">';

/**
 * Of the properties of the document its title and its language alone: who reads with a screen reader is told them first.
 * Who wrote it, when, for whom, and with which words it was filed are nobody's business.
 */
export function titlePart(xml: Uint8Array, told: Ledger): Uint8Array {
  const root = rootElement(xml);
  const kept = ["title", "language"].flatMap((name) => {
    const element = childNamed(root, name);
    const text = element ? innerXml(element).trim() : "";
    return text === "" ? [] : [{ name, text }];
  });
  if (childElements(root).length > kept.length) told.take("copy-properties");
  const title = kept.find(({ name }) => name === "title");
  if (title) told.keep("copy-title", { title: unescapeXml(title.text) });
  const inside = kept.map(({ name, text }) => `<dc:${name}>${text}</dc:${name}>`).join("");
  return Buffer.from(`${OPENING}${inside}</cp:coreProperties>`, "utf8");
}
