// SPDX-License-Identifier: EUPL-1.2
import type { CopyPlan } from "../../core/workbook/copy-plan";
import { namesLeftBehind, type LeftBehind } from "../../core/workbook/references/left-behind";
import { refuse } from "../archive/refused";
import { partBytes, type WorkingCopy } from "../writing/package/working-copy";
import { attributeMap, childElements, childNamed, rootElement } from "../writing/xml/element";
import { isTrue, type SheetTab, type WorkbookOutline } from "../writing/workbook/outline";
import { tablesOf } from "../writing/workbook/tables";

/** What is common to all parts of the file while a copy is made. */
export interface CopyScope {
  readonly copy: WorkingCopy;
  readonly workbook: WorkbookOutline;
  /** Only what the sheets show goes along. */
  readonly onlySeen: boolean;
  /** Tabs that go along, by their number in the original. */
  readonly kept: readonly (SheetTab & { readonly tab: number })[];
  readonly left: LeftBehind;
}

/** Settles what goes along; refuses a plan that names sheets that are not there, or leaves none. */
export function copyScope(copy: WorkingCopy, workbook: WorkbookOutline, plan: CopyPlan): CopyScope {
  const onlySeen = plan.keeps === "what-is-seen";
  const planned = new Set(plan.sheets.map(({ sheet }) => sheet));
  for (const name of [...planned, ...plan.cells.map(({ sheet }) => sheet)])
    if (!workbook.tabs.some((tab) => tab.name === name)) refuse("plan-does-not-fit", name);
  const hidden = onlySeen ? unseenTabs(copy, workbook) : new Set<number>();
  const tabs = workbook.tabs.map((tab, i) => ({ ...tab, tab: i }));
  const kept = tabs.filter(({ name, tab }) => !planned.has(name) && !hidden.has(tab));
  if (kept.length === 0) refuse("plan-does-not-fit", "la copia non avrebbe fogli");
  const sheets = new Set(tabs.filter((tab) => !kept.includes(tab)).map(({ name }) => name.toLowerCase()));
  return { copy, workbook, onlySeen, kept, left: leftBehind(copy, workbook, sheets, onlySeen) };
}

/** Hidden tabs of every kind; and those that are no sheets to look at (dialogs and macros of old). */
function unseenTabs(copy: WorkingCopy, { part, tabs, relationships }: WorkbookOutline): ReadonlySet<number> {
  const sheets = childElements(childNamed(rootElement(partBytes(copy, part)), "sheets")).map(attributeMap);
  const kinds = new Map(relationships.map(({ target, kind }) => [target, kind]));
  const isSeen = (tab: number): boolean => {
    const state = sheets[tab]?.get("state") ?? "visible";
    return state === "visible" && ["worksheet", "chartsheet"].includes(kinds.get(tabs[tab]!.part) ?? "");
  };
  return new Set([...tabs.keys()].filter((tab) => !isSeen(tab)));
}

function leftBehind(
  copy: WorkingCopy,
  workbook: WorkbookOutline,
  sheets: ReadonlySet<string>,
  onlySeen: boolean,
): LeftBehind {
  const tabs = workbook.tabs.map(({ name }) => name.toLowerCase());
  const names = onlySeen ? unseenNames(copy, workbook, sheets) : new Set<string>();
  const tables = tablesOf(copy, workbook).filter(({ tab }) => !sheets.has(tabs[tab]!));
  const words = new Set([...workbook.names, ...tables].map(({ name }) => name.toLowerCase()));
  const left = { tabs, sheets, names, words, outside: onlySeen };
  return { ...left, names: namesLeftBehind(workbook.names, left) };
}

/** Names that no list shows (PERF's own, those of solvers and of queries), and those of sheets that stay behind. */
function unseenNames(copy: WorkingCopy, { part, tabs }: WorkbookOutline, sheets: ReadonlySet<string>): Set<string> {
  const list = childNamed(rootElement(partBytes(copy, part)), "definedNames");
  const unseen = new Set<string>();
  for (const attributes of childElements(list).map(attributeMap)) {
    const name = (attributes.get("name") ?? "").toLowerCase();
    const tab = attributes.get("localSheetId");
    const isBuiltIn = name.startsWith("_xlnm.");
    const isOfRemoved = tab !== undefined && sheets.has(tabs[Number(tab)]?.name.toLowerCase() ?? "");
    if (!isBuiltIn && (isTrue(attributes.get("hidden")) || isOfRemoved)) unseen.add(name);
  }
  return unseen;
}
