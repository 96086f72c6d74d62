// SPDX-License-Identifier: EUPL-1.2
import { shownFormula } from "../../../src/xlsx/reading/shown-formula";
import { partBytes, type WorkingCopy } from "../../../src/xlsx/writing/package/working-copy";
import { isTrue, type WorkbookOutline } from "../../../src/xlsx/writing/workbook/outline";
import { attributeMap, childElements, childNamed, innerXml, rootElement } from "../../../src/xlsx/writing/xml/element";
import { unescapeXml } from "../../../src/xlsx/writing/xml/escape";
import type { HostWorkbook } from "../workbook/model";
import { findArea } from "../workbook/parse-address";
import { sheetNamed } from "../workbook/sheets";

/** Excel's own names are features of a sheet: its filter, its print titles. */
const BUILT_IN = "_xlnm.";

/** The names of the workbook and of its sheets. */
export function loadNames(book: HostWorkbook, copy: WorkingCopy, { part, tabs }: WorkbookOutline): void {
  for (const element of childElements(childNamed(rootElement(partBytes(copy, part)), "definedNames"))) {
    const attributes = attributeMap(element);
    const [name, tab] = [attributes.get("name") ?? "", attributes.get("localSheetId")];
    const scope = tab === undefined ? null : sheetNamed(book, tabs[Number(tab)]?.name ?? "");
    const refersTo = unescapeXml(innerXml(element));
    if (name.startsWith(BUILT_IN)) {
      const area = scope && findArea(book, scope, refersTo);
      if (area && name === "_xlnm.Print_Titles") scope.page.printTitleRows = area;
      if (area && name === "_xlnm.Print_Area") scope.page.printArea = area;
      continue;
    }
    book.names.push({
      name,
      formula: shownFormula(refersTo),
      comment: attributes.get("comment") ?? "",
      visible: !isTrue(attributes.get("hidden")),
      ...(scope && { sheet: scope }),
    });
  }
}
