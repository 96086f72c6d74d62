// SPDX-License-Identifier: EUPL-1.2
import { entryKey } from "../../archive/archive";
import { attributeMap, childElements, rootElement } from "../../writing/xml/element";
import { applyPatches, attributePatches } from "../../writing/xml/patches";
import { taking } from "../prune";

const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const WITHOUT_MACROS = new Map([
  ["application/vnd.ms-excel.sheet.macroenabled.main+xml", `${MAIN}.sheet.main+xml`],
  ["application/vnd.ms-excel.template.macroenabled.main+xml", `${MAIN}.template.main+xml`],
]);

/** What the parts hold, for those that go along; a workbook that has lost its macros is a plain one. */
export function contentTypes(xml: Uint8Array, isKept: (part: string) => boolean, losesMacros: boolean): Uint8Array {
  const patches = childElements(rootElement(xml)).flatMap((element) => {
    const attributes = attributeMap(element);
    const part = attributes.get("PartName");
    if (part !== undefined && !isKept(entryKey(part.replace(/^[\\/]/, "")))) return [taking(element)];
    const plain = losesMacros ? WITHOUT_MACROS.get((attributes.get("ContentType") ?? "").toLowerCase()) : undefined;
    return plain === undefined ? [] : attributePatches(element, "ContentType", plain);
  });
  return patches.length === 0 ? xml : applyPatches(xml, patches);
}

/** How a file with these types is called. */
export function extensionOf(xml: Uint8Array): ".xlsx" | ".xlsm" | ".xltx" | ".xltm" {
  const types = childElements(rootElement(xml)).map(
    (each) => attributeMap(each).get("ContentType")?.toLowerCase() ?? "",
  );
  const main = types.find((type) => type.endsWith(".main+xml") && /sheet|template/.test(type)) ?? "";
  const isTemplate = main.includes(".template.");
  if (main.includes("macroenabled")) return isTemplate ? ".xltm" : ".xlsm";
  return isTemplate ? ".xltx" : ".xlsx";
}
