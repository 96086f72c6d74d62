// SPDX-License-Identifier: EUPL-1.2
import { dependenceOf } from "../../core/workbook/references/left-behind";
import {
  attributeMap,
  childElements,
  childNamed,
  innerXml,
  rootElement,
  type XmlElement,
} from "../writing/xml/element";
import { unescapeXml } from "../writing/xml/escape";
import { applyPatches, attributePatches, type Patch } from "../writing/xml/patches";
import type { CopyScope } from "./copy-scope";
import type { Ledger } from "./facts";
import { taking, takingAttributes } from "./prune";

/**
 * What goes along of the workbook's own part. Not: who reserved the file, the folder it lies in, links to other
 * workbooks, views of single persons, addresses of publication, what newer programs add.
 */
const SEEN = new Set([
  "fileVersion",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "definedNames",
  "calcPr",
]);
const HISTORY = new Set(["customWorkbookViews", "fileSharing"]);
/** What a name is explained with. */
const NAME_TEXTS = /^(?:comment|customMenu|description|help|statusBar)$/;

/** The workbook's part with the tabs, names and views of the copy. */
export function workbookPart(xml: Uint8Array, scope: CopyScope, told: Ledger): Uint8Array {
  const patches = childElements(rootElement(xml)).flatMap((element): readonly Patch[] => {
    const { name } = element;
    if (scope.onlySeen && !SEEN.has(name)) {
      if (HISTORY.has(name)) told.take("copy-history");
      return [taking(element)];
    }
    if (name === "sheets") return sheetPatches(element, scope);
    if (name === "definedNames") return namePatches(element, scope, told);
    return name === "bookViews" ? childElements(element).flatMap((view) => viewPatches(view, scope)) : [];
  });
  return patches.length === 0 ? xml : applyPatches(xml, patches);
}

function sheetPatches(sheets: XmlElement, { kept }: CopyScope): readonly Patch[] {
  const tabs = new Set(kept.map(({ tab }) => tab));
  return childElements(sheets)
    .filter((_, tab) => !tabs.has(tab))
    .map(taking);
}

function namePatches(names: XmlElement, scope: CopyScope, told: Ledger): readonly Patch[] {
  const entries = childElements(names);
  const taken = new Set(entries.filter((entry) => isCut(entry, scope)));
  for (const entry of taken) {
    const name = attributeMap(entry).get("name") ?? "";
    if (!name.startsWith("_")) told.take("copy-names", 1, name);
  }
  if (entries.length > 0 && taken.size === entries.length) return [taking(names)];
  return entries.flatMap((entry) => (taken.has(entry) ? [taking(entry)] : keptName(entry, scope)));
}

function isCut(entry: XmlElement, { left, kept }: CopyScope): boolean {
  const attributes = attributeMap(entry);
  const tab = attributes.get("localSheetId");
  if (tab !== undefined && !kept.some((each) => each.tab === Number(tab))) return true;
  if (left.names.has((attributes.get("name") ?? "").toLowerCase())) return true;
  const dependence = dependenceOf(unescapeXml(innerXml(entry)), left);
  return dependence !== null && dependence !== "may-read-removed";
}

/** A name of one sheet tells which by the place of its tab. */
function keptName(entry: XmlElement, { kept, onlySeen }: CopyScope): readonly Patch[] {
  const tab = attributeMap(entry).get("localSheetId");
  const place = kept.findIndex((each) => each.tab === Number(tab));
  return [
    ...(tab === undefined ? [] : attributePatches(entry, "localSheetId", String(place))),
    ...(onlySeen ? takingAttributes(entry, ({ name }) => NAME_TEXTS.test(name)) : []),
  ];
}

function viewPatches(view: XmlElement, { kept }: CopyScope): readonly Patch[] {
  return ["activeTab", "firstSheet"].flatMap((name) => {
    const tab = attributeMap(view).get(name);
    if (tab === undefined) return [];
    const place = kept.findIndex((each) => each.tab === Number(tab));
    return place === Number(tab) ? [] : attributePatches(view, name, place <= 0 ? null : String(place));
  });
}

/** True when the sheet that is shown first stays behind; what was selected beside it must not stay selected. */
export function losesActiveTab(xml: Uint8Array, { kept }: CopyScope): boolean {
  const view = childElements(childNamed(rootElement(xml), "bookViews"))[0];
  const active = Number(view ? (attributeMap(view).get("activeTab") ?? 0) : 0);
  return !kept.some(({ tab }) => tab === active);
}
