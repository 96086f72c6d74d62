// SPDX-License-Identifier: EUPL-1.2
import { refuse } from "../../../../src/xlsx/archive/refused";
import { sourceText } from "../../../../src/xlsx/writing/styles/canonical";
import { childElements, rootElement, type XmlElement } from "../../../../src/xlsx/writing/xml/element";
import { applyPatches, attributePatches, withPrefix } from "../../../../src/xlsx/writing/xml/patches";

/** The order that Excel insists on (ECMA-376 part 1, 18.3.1.99): in another place it repairs the sheet. */
const ORDER = [
  ..."sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges".split(" "),
  ..."scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr".split(" "),
  ..."conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter".split(" "),
];

/**
 * The part of a sheet with another element of that name, made from the one that is there; null takes it away. What is made
 * has no prefix, unless it is the text of what is there.
 */
export function withElement(
  xml: Uint8Array,
  name: string,
  make: (present: XmlElement | null) => string | null,
): Uint8Array {
  const root = rootElement(xml);
  const children = childElements(root);
  const present = children.find((child) => child.name === name) ?? null;
  const made = make(present);
  const text = made === null ? "" : withPrefix(made, root.prefix);
  if (present) return applyPatches(xml, [{ start: present.start, end: present.end, text }]);
  const before = children.filter(
    (child) => ORDER.indexOf(child.name) < ORDER.indexOf(name) && ORDER.includes(child.name),
  );
  const place = before.at(-1)?.end ?? (root.openEnd === root.end ? refuse("malformed", "") : root.openEnd);
  return text === "" ? xml : applyPatches(xml, [{ start: place, end: place, text }]);
}

/** An element with other attributes, and whatever it holds as it is; null takes an attribute away. No prefixes. */
export function withAttributes(
  present: XmlElement | null,
  name: string,
  attributes: Readonly<Record<string, string | null>>,
): string {
  let text = present ? bare(present) : `<${name}/>`;
  for (const [attribute, value] of Object.entries(attributes)) {
    const element = rootElement(Buffer.from(text, "utf8"));
    text = Buffer.from(applyPatches(element.xml, attributePatches(element, attribute, value))).toString("utf8");
  }
  return text;
}

/** An element as text, in the spelling without prefix. */
export function bare(element: XmlElement): string {
  const text = sourceText(element);
  const { prefix } = element;
  return prefix === "" ? text : text.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}
