// SPDX-License-Identifier: EUPL-1.2
import { refuse } from "../../../../src/xlsx/archive/refused";
import { changePart } from "../../../../src/xlsx/writing/package/working-copy";
import { sourceText } from "../../../../src/xlsx/writing/styles/canonical";
import { addedNames, calculationPatches } from "../../../../src/xlsx/writing/workbook/added-elements";
import { attributesOf } from "../../../../src/xlsx/writing/xml/attributes";
import {
  attributeMap,
  childElements,
  childNamed,
  rootElement,
  type XmlElement,
} from "../../../../src/xlsx/writing/xml/element";
import { escapeAttribute } from "../../../../src/xlsx/writing/xml/escape";
import { applyPatches, attributePatches, withPrefix, type Patch } from "../../../../src/xlsx/writing/xml/patches";
import type { HostSheet } from "../../workbook/model";
import { savedNames } from "./saved-names";
import type { Saving } from "./saving";
import { tabOrder, type Tab } from "./tab-order";

export interface WorkbookChanges {
  /** Ids of the relationships to the sheets that are new. */
  readonly made: ReadonlyMap<HostSheet, string>;
  /** Excel is to calculate everything when it opens the file. */
  readonly recalculate: boolean;
}

/** The workbook's own part: its tabs, its names, the tab in front when the old one is elsewhere, and what is to be calculated. */
export function saveWorkbookPart(saving: Saving, { made, recalculate }: WorkbookChanges): void {
  const order = tabOrder(saving);
  changePart(saving.copy, saving.outline.part, (xml) => {
    const root = rootElement(xml);
    const patches = [
      ...tabPatches(root, order, made),
      ...activePatches(root, order),
      ...namePatches(saving, root, order),
      ...(recalculate ? calculationPatches(root) : []),
    ];
    return applyPatches(xml, patches);
  });
}

function tabPatches(root: XmlElement, order: readonly Tab[], made: ReadonlyMap<HostSheet, string>): Patch[] {
  const sheets = childNamed(root, "sheets")!;
  const present = childElements(sheets);
  const isSame = order.length === present.length && order.every(({ was }, i) => was === i);
  const texts = order.map((tab) => tabXml(tab, present, made));
  const numbered = numberedAnew(texts, present);
  if (!isSame) return [{ start: sheets.openEnd, end: sheets.closeStart, text: numbered.join("") }];
  return present.flatMap((element, i) =>
    numbered[i] === sourceText(element) ? [] : [{ start: element.start, end: element.end, text: numbered[i]! }],
  );
}

const NEW_ID = "@new@";

function tabXml({ was, sheet }: Tab, present: readonly XmlElement[], made: ReadonlyMap<HostSheet, string>): string {
  const element = was === null ? null : present[was]!;
  const state = sheet && { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" }[sheet.visibility];
  if (element) {
    if (!sheet) return sourceText(element);
    const patches = [
      ...attributePatches(element, "name", sheet.name),
      ...(isState(element, state) ? [] : attributePatches(element, "state", state ?? null)),
    ];
    const moved = patches.map((patch) => ({
      ...patch,
      start: patch.start - element.start,
      end: patch.end - element.start,
    }));
    const text = Buffer.from(sourceText(element), "utf8");
    return Buffer.from(applyPatches(text, moved)).toString("utf8");
  }
  const { idAttribute, declaration } = idAttributeOf(present);
  const own = ` name="${escapeAttribute(sheet!.name)}" sheetId="${NEW_ID}"${state ? ` state="${state}"` : ""}`;
  return withPrefix(`<sheet${own}${declaration} ${idAttribute}="${made.get(sheet!)!}"/>`, present[0]?.prefix ?? "");
}

function isState(element: XmlElement, state: string | null | undefined): boolean {
  return (attributeMap(element).get("state") ?? "visible") === (state ?? "visible");
}

/** Ids of sheets are never used again. */
function numberedAnew(texts: readonly string[], present: readonly XmlElement[]): string[] {
  let last = present.reduce((most, sheet) => Math.max(most, Number(attributeMap(sheet).get("sheetId") ?? 0)), 0);
  return texts.map((text) => (text.includes(NEW_ID) ? text.replace(NEW_ID, String(++last)) : text));
}

/** "r:id", under whatever prefix the file gives to relationships, which some programs declare on each sheet anew. */
function idAttributeOf(sheets: readonly XmlElement[]): { idAttribute: string; declaration: string } {
  const attributes = sheets.flatMap(({ xml, nameEnd, openEnd }) => attributesOf(xml, nameEnd, openEnd));
  const idAttribute = attributes.find(({ name }) => name.endsWith(":id"))?.name ?? refuse("malformed", "");
  const prefix = `xmlns:${idAttribute.slice(0, -":id".length)}`;
  const declared = attributes.find(({ name }) => name === prefix);
  return { idAttribute, declaration: declared ? ` ${prefix}="${escapeAttribute(declared.value)}"` : "" };
}

/** The tab in front is known by its number. */
function activePatches(root: XmlElement, order: readonly Tab[]): Patch[] {
  return childElements(childNamed(root, "bookViews")).flatMap((view) => {
    const active = Number(attributeMap(view).get("activeTab") ?? 0);
    const now = order.findIndex(({ was }) => was === active);
    if (now === active) return [];
    const shown = order.findIndex(({ sheet }) => sheet?.visibility === "Visible");
    return [
      ...attributePatches(view, "activeTab", String(now >= 0 ? now : Math.max(0, shown))),
      ...attributePatches(view, "firstSheet", null),
    ];
  });
}

function namePatches(saving: Saving, root: XmlElement, order: readonly Tab[]): Patch[] {
  const list = childNamed(root, "definedNames");
  const present = childElements(list);
  const names = savedNames(saving, present, order);
  const isSame = names.length === present.length && names.every((text, i) => text === sourceText(present[i]!));
  if (isSame) return [];
  const text = withPrefix("<definedNames>", root.prefix) + names.join("") + withPrefix("</definedNames>", root.prefix);
  const wanted = names.length === 0 ? "" : text;
  return list ? [{ start: list.start, end: list.end, text: wanted }] : [addedNames(root, wanted)];
}
