// SPDX-License-Identifier: EUPL-1.2
import { entryKey } from "../../../../src/xlsx/archive/archive";
import { contentTypes } from "../../../../src/xlsx/copying/package/content-types";
import { linksOf, linksPart, type PackageLink } from "../../../../src/xlsx/copying/package/links";
import { taking } from "../../../../src/xlsx/copying/prune";
import { changePart } from "../../../../src/xlsx/writing/package/working-copy";
import { applyPatches } from "../../../../src/xlsx/writing/xml/patches";
import type { Saving } from "./saving";

/** Takes links out of the workbook, and with them the parts to which nothing leads any more. */
export function cutFromWorkbook(saving: Saving, isCut: (link: PackageLink) => boolean): void {
  const { copy, outline, removed } = saving;
  const cut = linksOf(copy, outline.part).filter(isCut);
  if (cut.length === 0) return;
  const before = reachable(saving);
  const patches = cut.map(({ element }) => taking(element));
  changePart(copy, linksPart(outline.part), (xml) => applyPatches(xml, patches));
  const after = reachable(saving);
  for (const [key, part] of before) {
    if (after.has(key)) continue;
    removed.add(part);
    removed.add(linksPart(part));
  }
  const gone = new Set([...removed].map(entryKey));
  changePart(copy, "[Content_Types].xml", (xml) => contentTypes(xml, (part) => !gone.has(part), false));
}

/** All parts to which the package leads, by the keys under which their names are compared. */
function reachable({ copy }: Saving): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, isOutside } of linksOf(copy, part)) {
      if (isOutside || found.has(entryKey(target))) continue;
      found.set(entryKey(target), target);
      waiting.push(target);
    }
  }
  return found;
}
