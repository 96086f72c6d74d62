// SPDX-License-Identifier: EUPL-1.2
import { parseBlock } from "../../../src/core/workbook/block";
import { asBuffer } from "../../../src/xlsx/writing/xml/tag-cursor";
import {
  attributeMap,
  childElements,
  innerXml,
  rootElement,
  type XmlElement,
} from "../../../src/xlsx/writing/xml/element";
import { unescapeXml } from "../../../src/xlsx/writing/xml/escape";
import { isTrue } from "../../../src/xlsx/writing/workbook/outline";
import { areaAt } from "../workbook/area";
import type { HostSheet, Validation } from "../workbook/model";
import { validationKey } from "../workbook/validations";
import { OPERATORS, TYPES } from "./validation-words";

/** What may be typed where, by the areas that the file names; rules of newer kinds (in extensions) are let be. */
export function loadValidations(sheet: HostSheet, xml: Uint8Array): void {
  if (!asBuffer(xml).includes("dataValidations")) return;
  const list = childElements(rootElement(xml)).find(({ name }) => name === "dataValidations");
  for (const element of childElements(list ?? null)) {
    const attributes = attributeMap(element);
    for (const block of (attributes.get("sqref") ?? "").split(" ").map(parseBlock)) {
      if (!block || block.bottom < block.top || block.right < block.left) continue;
      const { top, left, bottom, right } = block;
      const area = areaAt(sheet, top, left, bottom - top + 1, right - left + 1);
      sheet.validations.set(validationKey(area), { ...validationIn(element, attributes), area });
    }
  }
}

function validationIn(element: XmlElement, attributes: ReadonlyMap<string, string>): Validation {
  const showPrompt = isTrue(attributes.get("showInputMessage"));
  const [title, message] = [attributes.get("promptTitle") ?? "", attributes.get("prompt") ?? ""];
  return {
    area: null,
    rule: ruleIn(element, attributes),
    prompt: title === "" && message === "" ? {} : { showPrompt, title, message },
    ignoreBlanks: isTrue(attributes.get("allowBlank")),
  };
}

function ruleIn(element: XmlElement, attributes: ReadonlyMap<string, string>): Validation["rule"] {
  const kind = TYPES.shown(attributes.get("type") ?? "none");
  const texts = new Map(childElements(element).map((each) => [each.name, unescapeXml(innerXml(each))]));
  const [first, second] = [texts.get("formula1") ?? "", texts.get("formula2")];
  if (kind === undefined) return {};
  if (kind === "list") {
    const inline = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
    const source = inline === undefined ? `=${first}` : inline.replaceAll('""', '"');
    return { list: { inCellDropDown: !isTrue(attributes.get("showDropDown")), source } };
  }
  if (kind === "custom") return { custom: { formula: `=${first}` } };
  const operator = OPERATORS.shown(attributes.get("operator") ?? "between");
  return { [kind]: { formula1: limit(first), ...(second !== undefined && { formula2: limit(second) }), operator } };
}

function limit(text: string): number | string {
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}
