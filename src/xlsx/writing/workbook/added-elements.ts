// SPDX-License-Identifier: EUPL-1.2
import { attributeMap, childElements, childNamed, type XmlElement } from "../xml/element";
import { attributePatches, withPrefix, type Patch } from "../xml/patches";
import { isTrue } from "./outline";

// ECMA-376 part 1, 18.2.27: what may come before each of the elements that may have to be added.
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];
const BEFORE_CALCULATION = [...BEFORE_NAMES, "definedNames"];

/** Adds the list of names to a workbook part that has none. */
export function addedNames(root: XmlElement, text: string): Patch {
  return insertAfter(root, BEFORE_NAMES, text);
}

/** Asks Excel to calculate everything when it opens the file (ADR 0002); nothing where that is asked already. */
export function calculationPatches(root: XmlElement): Patch[] {
  const settings = childNamed(root, "calcPr");
  if (!settings)
    return [insertAfter(root, BEFORE_CALCULATION, withPrefix('<calcPr fullCalcOnLoad="1"/>', root.prefix))];
  return isTrue(attributeMap(settings).get("fullCalcOnLoad")) ? [] : attributePatches(settings, "fullCalcOnLoad", "1");
}

function insertAfter(root: XmlElement, before: readonly string[], text: string): Patch {
  const place = childElements(root)
    .filter(({ name }) => before.includes(name))
    .at(-1)!.end;
  return { start: place, end: place, text };
}
