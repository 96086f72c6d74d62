// SPDX-License-Identifier: EUPL-1.2
import { dependenceOf } from "../../../core/workbook/references/left-behind";
import { attributeMap, childElements, innerXml, rootElement, type XmlElement } from "../../writing/xml/element";
import { unescapeXml } from "../../writing/xml/escape";
import { applyPatches, attributePatches, type Patch } from "../../writing/xml/patches";
import type { CopyScope } from "../copy-scope";
import type { Ledger } from "../facts";
import { prunedList, relationshipIds, someInside, taking, takingAttributes } from "../prune";

/** What a sheet has besides its cells, and does not show; ECMA-376 part 1, 18.3.1.99 lists all. */
const UNSEEN = new Set([
  ...["legacyDrawing", "oleObjects", "controls", "AlternateContent", "customProperties", "customSheetViews"],
  // Scenarios bear the names of who made them, and figures that no cell shows.
  ...["scenarios", "dataConsolidate", "protectedRanges", "smartTags", "cellWatches", "webPublishItems"],
]);
const HISTORY = new Set(["customSheetViews", "scenarios"]);
/** Of the extensions: what changes the look of cells. The others are slicers, timelines and the like. */
const SEEN_EXTENSIONS = new Set(["conditionalFormattings", "dataValidations", "sparklineGroups", "ignoredErrors"]);

export interface SheetSurroundings {
  /** Ids of relationships that are cut. */
  readonly cut: ReadonlySet<string>;
  /** Another sheet is shown first: this one must not be selected beside it. */
  readonly isDeselected: boolean;
}

/** The part of a sheet, without what stands around its cells and cannot go along. */
export function aroundCells(
  xml: Uint8Array,
  scope: CopyScope,
  { cut, isDeselected }: SheetSurroundings,
  told: Ledger,
): Uint8Array {
  const patches = childElements(rootElement(xml)).flatMap((element): readonly Patch[] => {
    switch (element.name) {
      case "sheetData":
        return [];
      case "conditionalFormatting":
        return withoutRules(element, scope, told);
      case "dataValidations":
        return withoutValidations(element, scope, told);
      case "extLst":
        return extensionPatches(element, scope, told);
    }
    return scope.onlySeen ? unseenPatches(element, scope, { cut, isDeselected }, told) : [];
  });
  return patches.length === 0 ? xml : applyPatches(xml, patches);
}

function unseenPatches(
  element: XmlElement,
  scope: CopyScope,
  { cut, isDeselected }: SheetSurroundings,
  told: Ledger,
): readonly Patch[] {
  const { name } = element;
  if (HISTORY.has(name)) told.take("copy-history");
  if (UNSEEN.has(name)) return [taking(element)];
  if (name === "pageSetup") return takingAttributes(element, ({ name: each }) => each.endsWith(":id"));
  if (name === "hyperlinks") return prunedList(element, (link) => isCutLink(link, scope, cut, told));
  if (name === "sheetViews") return viewPatches(element, isDeselected);
  return relationshipIds(element).some(({ value }) => cut.has(value)) ? [taking(element)] : [];
}

function viewPatches(views: XmlElement, isDeselected: boolean): readonly Patch[] {
  return childElements(views).flatMap((view) => [
    ...(isDeselected ? attributePatches(view, "tabSelected", null) : []),
    // What is selected in a pivot table leads to its part.
    ...childElements(view)
      .filter(({ name }) => name === "pivotSelection")
      .map(taking),
  ]);
}

function isCutLink(link: XmlElement, { left }: CopyScope, cut: ReadonlySet<string>, told: Ledger): boolean {
  if (relationshipIds(link).some(({ value }) => cut.has(value))) return true;
  const dependence = dependenceOf(attributeMap(link).get("location") ?? "", left);
  const isLost = dependence !== null && dependence !== "may-read-removed";
  if (isLost) told.take("copy-sheet-links");
  return isLost;
}

/** A format by condition that asks for what stays behind has nothing to ask. */
function withoutRules(element: XmlElement, { left }: CopyScope, told: Ledger): readonly Patch[] {
  const rules = childElements(element).filter(({ name }) => name === "cfRule");
  const taken = rules.filter((rule) => asksForRemoved(rule, left));
  if (taken.length === 0) return [];
  told.take("copy-conditions", taken.length);
  return taken.length === rules.length ? [taking(element)] : taken.map(taking);
}

function withoutValidations(list: XmlElement, { left }: CopyScope, told: Ledger): readonly Patch[] {
  const taken = childElements(list).filter((entry) => asksForRemoved(entry, left));
  told.take("copy-validations", taken.length);
  return withoutEntries(list, taken);
}

function withoutEntries(list: XmlElement, taken: readonly XmlElement[]): readonly Patch[] {
  const rest = childElements(list).length - taken.length;
  if (taken.length === 0) return [];
  if (rest === 0) return [taking(list)];
  const counted = attributeMap(list).has("count") ? attributePatches(list, "count", String(rest)) : [];
  return [...counted, ...taken.map(taking)];
}

/** What newer programs add: formats, validations and small charts that older ones do not know, and much else. */
function extensionPatches(extensions: XmlElement, scope: CopyScope, told: Ledger): readonly Patch[] {
  const taken: XmlElement[] = [];
  const patches = childElements(extensions).flatMap((extension): readonly Patch[] => {
    const lists = childElements(extension);
    const isSeen = lists.every(({ name }) => SEEN_EXTENSIONS.has(name));
    const entries = lists.map((list) => childElements(list).filter((entry) => asksForRemoved(entry, scope.left)));
    lists.forEach(({ name }, i) => {
      told.take(name === "dataValidations" ? "copy-validations" : "copy-conditions", entries[i]!.length);
    });
    const isEmptied = lists.length > 0 && lists.every((list, i) => childElements(list).length === entries[i]!.length);
    if ((isSeen || !scope.onlySeen) && !isEmptied) return lists.flatMap((list, i) => withoutEntries(list, entries[i]!));
    taken.push(extension);
    return [taking(extension)];
  });
  return taken.length > 0 && taken.length === childElements(extensions).length ? [taking(extensions)] : patches;
}

const FORMULAS = new Set(["formula", "formula1", "formula2", "f"]);

/** Any formula inside: <formula> of a rule, <formula1> of a validation, <xm:f> of an extension, val of a scale. */
function asksForRemoved(element: XmlElement, left: CopyScope["left"]): boolean {
  return someInside(element, (each) => {
    const isFormula = FORMULAS.has(each.name) && childElements(each).length === 0;
    const text = isFormula
      ? unescapeXml(innerXml(each))
      : each.name === "cfvo"
        ? attributeMap(each).get("val")
        : undefined;
    return text !== undefined && dependenceOf(text, left) !== null;
  });
}
