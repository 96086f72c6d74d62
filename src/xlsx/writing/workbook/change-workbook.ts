// SPDX-License-Identifier: EUPL-1.2
import { refuse } from "../../archive/refused";
import { changePart, type WorkingCopy } from "../package/working-copy";
import { attributesOf } from "../xml/attributes";
import { attributeMap, childElements, childNamed, rootElement, type XmlElement } from "../xml/element";
import { escapeAttribute, escapeText } from "../xml/escape";
import { appendPatch, applyPatches, withPrefix, type Patch } from "../xml/patches";
import { addedNames, calculationPatches } from "./added-elements";

export interface NewTab {
  readonly name: string;
  readonly relationshipId: string;
  readonly hidden: boolean;
}

export interface NewName {
  readonly name: string;
  /** Index of the tab it belongs to; null for the whole workbook. */
  readonly tab: number | null;
  readonly refersTo: string;
  readonly hidden: boolean;
}

export interface WorkbookChanges {
  readonly tabs: readonly NewTab[];
  readonly names: readonly NewName[];
  /** Ask Excel to calculate everything when it opens the file (ADR 0002). */
  readonly recalculate: boolean;
}

/** Patches the workbook part; untouched when there is nothing to do. */
export function changeWorkbook(copy: WorkingCopy, part: string, changes: WorkbookChanges): void {
  changePart(copy, part, (xml) => {
    const root = rootElement(xml);
    const patches = [
      ...tabPatches(root, changes.tabs),
      ...namePatches(root, changes.names),
      ...(changes.recalculate ? calculationPatches(root) : []),
    ];
    return applyPatches(xml, patches);
  });
}

function tabPatches(root: XmlElement, tabs: readonly NewTab[]): Patch[] {
  if (tabs.length === 0) return [];
  const sheets = childNamed(root, "sheets")!;
  const present = childElements(sheets);
  const last = present.reduce((most, sheet) => Math.max(most, Number(attributeMap(sheet).get("sheetId") ?? 0)), 0);
  const { idAttribute, declaration } = idAttributeOf(present);
  const added = tabs.map(({ name, relationshipId, hidden }, i) => {
    const state = hidden ? ' state="hidden"' : "";
    return `<sheet name="${escapeAttribute(name)}" sheetId="${last + 1 + i}"${state}${declaration} ${idAttribute}="${relationshipId}"/>`;
  });
  return [appendPatch(sheets, withPrefix(added.join(""), sheets.prefix))];
}

/** "r:id", under whatever prefix the file gives to relationships, which some programs declare on each sheet anew. */
function idAttributeOf(sheets: readonly XmlElement[]): { idAttribute: string; declaration: string } {
  const attributes = sheets.flatMap(({ xml, nameEnd, openEnd }) => attributesOf(xml, nameEnd, openEnd));
  const idAttribute = attributes.find(({ name }) => name.endsWith(":id"))?.name ?? refuse("malformed", "");
  const prefix = `xmlns:${idAttribute.slice(0, -":id".length)}`;
  const declared = attributes.find(({ name }) => name === prefix);
  return { idAttribute, declaration: declared ? ` ${prefix}="${escapeAttribute(declared.value)}"` : "" };
}

function namePatches(root: XmlElement, names: readonly NewName[]): Patch[] {
  const list = childNamed(root, "definedNames");
  const present = childElements(list);
  const patches: Patch[] = [];
  const added: string[] = [];
  for (const name of names) {
    const found = present.find((element) => isSameName(attributeMap(element), name));
    if (found) patches.push(contentPatch(found, escapeText(name.refersTo)));
    else added.push(definedName(name));
  }
  if (added.length === 0) return patches;
  if (list) return [...patches, appendPatch(list, withPrefix(added.join(""), list.prefix))];
  const text = withPrefix(`<definedNames>${added.join("")}</definedNames>`, root.prefix);
  return [...patches, addedNames(root, text)];
}

function isSameName(attributes: Map<string, string>, wanted: NewName): boolean {
  const tab = attributes.get("localSheetId");
  const sameScope = wanted.tab === null ? tab === undefined : tab !== undefined && Number(tab) === wanted.tab;
  return sameScope && attributes.get("name")?.toLowerCase() === wanted.name.toLowerCase();
}

function contentPatch(element: XmlElement, text: string): Patch {
  if (element.openEnd === element.end) return appendPatch(element, text);
  return { start: element.openEnd, end: element.closeStart, text };
}

function definedName({ name, tab, refersTo, hidden }: NewName): string {
  const scope = tab === null ? "" : ` localSheetId="${tab}"`;
  const state = hidden ? ' hidden="1"' : "";
  return `<definedName name="${escapeAttribute(name)}"${scope}${state}>${escapeText(refersTo)}</definedName>`;
}
