// SPDX-License-Identifier: EUPL-1.2
import { Refused } from "../../../../src/xlsx/archive/refused";
import { hasPart, partBytes, type WorkingCopy } from "../../../../src/xlsx/writing/package/working-copy";
import type { WorkbookOutline } from "../../../../src/xlsx/writing/workbook/outline";
import { attributeMap, childElements, childNamed, rootElement } from "../../../../src/xlsx/writing/xml/element";
import { OFFICE_THEME } from "./palette";

/** As cells number them: the light and dark ones stand in another order in the theme itself (18.8.3, note). */
const NAMES = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** The twelve colours of the workbook's theme, as "1F4E78". */
export function themeColors(copy: WorkingCopy, { relationships }: WorkbookOutline): readonly string[] {
  const part = relationships.find(({ kind }) => kind === "theme")?.target;
  if (part === undefined || !hasPart(copy, part)) return OFFICE_THEME;
  try {
    return colorsIn(partBytes(copy, part));
  } catch (error) {
    // Our own reader never looks at the theme: a workbook with a damaged one opens all the same.
    if (error instanceof Refused) return OFFICE_THEME;
    throw error;
  }
}

function colorsIn(xml: Uint8Array): readonly string[] {
  const elements = childNamed(rootElement(xml), "themeElements");
  const scheme = elements && childNamed(elements, "clrScheme");
  const colors = new Map(childElements(scheme).map((color) => [color.name, color]));
  return NAMES.map((name, i) => {
    const [value] = childElements(colors.get(name) ?? null).map(attributeMap);
    const color = value?.get("lastClr") ?? value?.get("val") ?? "";
    return /^[0-9a-f]{6}$/i.test(color) ? color.toUpperCase() : OFFICE_THEME[i]!;
  });
}
