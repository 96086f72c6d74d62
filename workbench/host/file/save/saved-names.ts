// SPDX-License-Identifier: EUPL-1.2
import { sourceText } from "../../../../src/xlsx/writing/styles/canonical";
import { attributeMap, innerXml, type XmlElement } from "../../../../src/xlsx/writing/xml/element";
import { escapeAttribute, escapeText, unescapeXml } from "../../../../src/xlsx/writing/xml/escape";
import { withPrefix } from "../../../../src/xlsx/writing/xml/patches";
import { addressOfArea, type Area } from "../../workbook/area";
import type { HostName, LoadedName, PageSetup } from "../../workbook/model";
import { repointed, type Renames } from "../../workbook/sheet-references";
import type { Saving } from "./saving";
import { storedFormula } from "./stored-formula";
import type { Tab } from "./tab-order";

const BUILT_IN = "_xlnm.";
const TITLES = "_xlnm.Print_Titles";
const AREA = "_xlnm.Print_Area";

interface StoredName {
  readonly name: string;
  readonly tab: number | null;
  readonly refersTo: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** All names as elements: those that did not change as they are written, each at the number that its sheet now has. */
export function savedNames(saving: Saving, present: readonly XmlElement[], order: readonly Tab[]): readonly string[] {
  const { book } = saving;
  const prefix = present[0]?.prefix ?? "";
  const pages = pageNames(saving, order);
  const renames: Renames = new Map(
    book.loaded.flatMap(({ sheet, before }): [string, string][] =>
      sheet.name === before.name ? [] : [[before.name, sheet.name]],
    ),
  );
  const loaded = book.loadedNames.values();
  const kept = present.flatMap((element) => {
    const attributes = attributeMap(element);
    const name = attributes.get("name") ?? "";
    const own = name.startsWith(BUILT_IN) ? null : loaded.next().value;
    const was = attributes.get("localSheetId");
    const tab = was === undefined ? null : order.findIndex((each) => each.was === Number(was));
    if (tab === -1 || (own && !book.names.includes(own.name))) return [];
    if (!own) {
      if (pages.some((page) => page.name === name && page.tab === tab)) return [];
      const refersTo = repointed(unescapeXml(innerXml(element)), renames);
      return [elementText(element, { name, tab, refersTo, attributes })];
    }
    return [
      elementText(element, { name, tab, refersTo: refersToOf(own, element), attributes: flagsOf(own, attributes) }),
    ];
  });
  const fresh = book.names.filter((name) => !book.loadedNames.some((each) => each.name === name));
  const made = fresh.flatMap((name): StoredName[] => {
    const tab = name.sheet ? order.findIndex(({ sheet }) => sheet === name.sheet) : null;
    const attributes = new Map([
      ...(name.comment === "" ? [] : [["comment", name.comment] as const]),
      ...hiddenFlag(name),
    ]);
    return tab === -1 ? [] : [{ name: name.name, tab, refersTo: storedFormula(name.formula), attributes }];
  });
  return [
    ...kept,
    ...[...pages.filter(({ refersTo }) => refersTo !== ""), ...made].map((each) => nameXml(each, prefix)),
  ];
}

function hiddenFlag({ visible }: HostName): [string, string][] {
  return visible ? [] : [["hidden", "1"]];
}

function refersToOf({ name, before }: LoadedName, element: XmlElement): string {
  return name.formula === before.formula ? unescapeXml(innerXml(element)) : storedFormula(name.formula);
}

function flagsOf({ name, before }: LoadedName, attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const flags = new Map(attributes);
  if (name.visible !== before.visible) {
    flags.delete("hidden");
    for (const [key, value] of hiddenFlag(name)) flags.set(key, value);
  }
  if (name.comment !== before.comment) flags.set("comment", name.comment);
  return flags;
}

/** As it is written, when nothing of it changed. */
function elementText(element: XmlElement, wanted: StoredName): string {
  const attributes = attributeMap(element);
  const sameTab = (attributes.get("localSheetId") ?? null) === (wanted.tab === null ? null : String(wanted.tab));
  const sameText = unescapeXml(innerXml(element)) === wanted.refersTo;
  const sameFlags = JSON.stringify([...attributes]) === JSON.stringify([...wanted.attributes]);
  return sameTab && sameText && sameFlags ? sourceText(element) : nameXml(wanted, element.prefix);
}

function nameXml({ name, tab, refersTo, attributes }: StoredName, prefix: string): string {
  const others = [...attributes].filter(([key]) => key !== "name" && key !== "localSheetId");
  const own = [["name", name], ...(tab === null ? [] : [["localSheetId", String(tab)]]), ...others];
  const text = own.map(([key, value]) => ` ${key!}="${escapeAttribute(value!)}"`).join("");
  return withPrefix(`<definedName${text}>${escapeText(refersTo)}</definedName>`, prefix);
}

/** What is repeated on paper, and what is printed: names of Excel's own, where they changed; empty where they go. */
function pageNames({ book }: Saving, order: readonly Tab[]): readonly StoredName[] {
  return order.flatMap(({ sheet }, tab) => {
    if (!sheet) return [];
    const before = book.loaded.find((each) => each.sheet === sheet)?.before.page;
    const change = (name: string, property: "printTitleRows" | "printArea"): StoredName[] => {
      const now = sheet.page[property];
      if (sameArea(now, before?.[property] ?? null)) return [];
      return [{ name, tab, refersTo: now ? absolute(now) : "", attributes: new Map() }];
    };
    return [...change(AREA, "printArea"), ...change(TITLES, "printTitleRows")];
  });
}

function sameArea(a: PageSetup["printArea"], b: PageSetup["printArea"]): boolean {
  return (a && addressOfArea(a)) === (b && addressOfArea(b));
}

function absolute(area: Area): string {
  return `'${area.sheet.name.replaceAll("'", "''")}'!${addressOfArea(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}
