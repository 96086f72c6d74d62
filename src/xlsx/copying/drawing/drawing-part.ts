// SPDX-License-Identifier: EUPL-1.2
import { dependenceOf } from "../../../core/workbook/references/left-behind";
import { attributeMap, childElements, rootElement, type XmlElement } from "../../writing/xml/element";
import { applyPatches, attributePatches } from "../../writing/xml/patches";
import { isTrue } from "../../writing/workbook/outline";
import type { CopyScope } from "../copy-scope";
import type { Ledger } from "../facts";
import { pruned, type Decision, relationshipIds, someInside, taking, takingAttributes } from "../prune";

/** Objects of programs and filters of pivot tables: their figure is no picture, and leads to what stays behind. */
const UNSEEN_GRAPHIC = /\/(?:slicer|timeslicer|ole|webextension)\b/;
const LINK = new Set(["hlinkClick", "hlinkHover", "hlinkMouseOver"]);
/** A picture that is described by the place it was taken from. */
const PATH = /^(?:[a-z]:[\\/]|\\\\|file:|\/(?:home|users)\/)/i;

/** A drawing on a sheet without objects that are hidden or lead to what stays behind, macros of buttons, and paths. */
export function drawingPart(xml: Uint8Array, scope: CopyScope, cut: ReadonlySet<string>, told: Ledger): Uint8Array {
  const patches = childElements(rootElement(xml)).flatMap((anchor) => {
    if (!isSeen(anchor, cut)) {
      told.take("copy-objects");
      return [taking(anchor)];
    }
    return pruned(anchor, (element) => shapeDecision(element, scope, cut));
  });
  return patches.length === 0 ? xml : applyPatches(xml, patches);
}

function isSeen(anchor: XmlElement, cut: ReadonlySet<string>): boolean {
  const isLost = someInside(anchor, (element) => {
    if (element.name === "graphicData" && UNSEEN_GRAPHIC.test(attributeMap(element).get("uri") ?? "")) return true;
    // A link is taken from its picture; anything else is the object itself.
    const ids = LINK.has(element.name) ? [] : relationshipIds(element).filter(({ name }) => !name.endsWith(":link"));
    return ids.some(({ value }) => cut.has(value));
  });
  return !isLost && !isHidden(anchor);
}

/** The first properties are those of the whole object. */
function isHidden(anchor: XmlElement): boolean {
  const properties: XmlElement[] = [];
  someInside(anchor, (element) => element.name === "cNvPr" && properties.push(element) > 0);
  return properties.some((each) => isTrue(attributeMap(each).get("hidden")));
}

function shapeDecision(element: XmlElement, scope: CopyScope, cut: ReadonlySet<string>): Decision {
  const leads = relationshipIds(element).some(({ value }) => cut.has(value));
  if (leads && LINK.has(element.name)) return [taking(element)];
  const patches = takingAttributes(element, ({ name, value }) => {
    if (name === "macro") return value !== "";
    if (name === "textlink") return dependenceOf(value, scope.left) !== null;
    if (name === "descr" || name === "title") return PATH.test(value);
    return name.endsWith(":link") && cut.has(value);
  });
  const named = element.name === "cNvPr" && PATH.test(attributeMap(element).get("name") ?? "");
  const all = named ? [...patches, ...attributePatches(element, "name", "Immagine")] : patches;
  if (all.length === 0) return "look-inside";
  return [...all, ...pruned(element, (each) => shapeDecision(each, scope, cut))];
}
