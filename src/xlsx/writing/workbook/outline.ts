// SPDX-License-Identifier: EUPL-1.2
import { refuse } from "../../archive/refused";
import { relationshipsOf, type Relationship } from "../package/relationships";
import { inPart, partBytes, type WorkingCopy } from "../package/working-copy";
import { attributeMap, childElements, childNamed, innerXml, rootElement, type XmlElement } from "../xml/element";
import { unescapeXml } from "../xml/escape";

/** A tab of the workbook, in order; charts and dialogs have tabs too, but no cells. */
export interface SheetTab {
  readonly name: string;
  readonly part: string;
  readonly isWorksheet: boolean;
}

export interface NameDefinition {
  readonly name: string;
  /** Index of the tab it belongs to; null when it holds in the whole workbook. */
  readonly tab: number | null;
  readonly refersTo: string;
}

/** What the writer must know of the workbook part before it changes anything. */
export interface WorkbookOutline {
  readonly part: string;
  readonly tabs: readonly SheetTab[];
  readonly names: readonly NameDefinition[];
  readonly relationships: readonly Relationship[];
  /** Of the main elements, and what the types of its relationships start with. */
  readonly namespace: string;
  readonly relationshipBase: string;
  /** Adding and renaming sheets is forbidden by whoever keeps the file. */
  readonly structureLocked: boolean;
}

export function workbookOutline(copy: WorkingCopy): WorkbookOutline {
  const main = relationshipsOf(copy, "").find(({ kind }) => kind === "officeDocument");
  if (!main || !copy.archive.has(main.target)) return refuse("not-a-workbook", "");
  return inPart(main.target, () => outlineOf(copy, main));
}

function outlineOf(copy: WorkingCopy, main: Relationship): WorkbookOutline {
  const part = main.target;
  const root = rootElement(partBytes(copy, part));
  if (root.name !== "workbook") return refuse("not-a-workbook", part);
  const relationships = relationshipsOf(copy, part);
  const sheets = childNamed(root, "sheets") ?? refuse("not-a-workbook", part);
  const protection = childNamed(root, "workbookProtection");
  return {
    part,
    tabs: childElements(sheets).map((sheet) => tabOf(sheet, relationships)),
    names: childElements(childNamed(root, "definedNames")).map(nameOf),
    relationships,
    namespace: attributeMap(root).get(root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`) ?? "",
    relationshipBase: main.type.slice(0, -main.kind.length),
    structureLocked: protection !== null && isTrue(attributeMap(protection).get("lockStructure")),
  };
}

function tabOf(sheet: XmlElement, relationships: readonly Relationship[]): SheetTab {
  const attributes = attributeMap(sheet);
  const id = [...attributes].find(([name]) => name.endsWith(":id"))?.[1];
  const relationship = relationships.find((candidate) => candidate.id === id);
  return {
    name: attributes.get("name") ?? "",
    part: relationship?.target ?? "",
    isWorksheet: relationship?.kind === "worksheet",
  };
}

function nameOf(element: XmlElement): NameDefinition {
  const attributes = attributeMap(element);
  const tab = attributes.get("localSheetId");
  return {
    name: attributes.get("name") ?? "",
    tab: tab === undefined ? null : Number(tab),
    refersTo: unescapeXml(innerXml(element)),
  };
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
