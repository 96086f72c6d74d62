// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookOutline } from "../../../src/xlsx/writing/workbook/outline";
import type { HostWorkbook } from "./model";
import { findArea } from "./parse-address";
import { sheetNamed } from "./sheets";

/** Excel's own names are features of a sheet: its filter, its print titles. */
const BUILT_IN = "_xlnm.";

/** The names of the workbook and of its sheets. Names that begin with "_" are taken for hidden ones. */
export function loadNames(book: HostWorkbook, outline: WorkbookOutline): void {
  for (const { name, tab, refersTo } of outline.names) {
    const scope = tab === null ? null : sheetNamed(book, outline.tabs[tab]?.name ?? "");
    if (name.startsWith(BUILT_IN)) {
      const area = scope && findArea(book, scope, refersTo);
      if (area && name === "_xlnm.Print_Titles") scope.page.printTitleRows = area;
      if (area && name === "_xlnm.Print_Area") scope.page.printArea = area;
      continue;
    }
    book.names.push({
      name,
      formula: `=${refersTo}`,
      comment: "",
      visible: !name.startsWith("_"),
      ...(scope && { sheet: scope }),
    });
  }
}
