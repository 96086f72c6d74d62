// SPDX-License-Identifier: EUPL-1.2
import { addressOfArea } from "../../workbook/area";
import type { HostSheet } from "../../workbook/model";
import type { Saving, SheetToSave } from "./saving";
import { withElement } from "./sheet-elements";

/** The arrows of a filter; by what it filters the host does not know. */
export function savedFilter({ lost }: Saving, xml: Uint8Array, { sheet, before }: SheetToSave): Uint8Array {
  if (filterText(sheet) === filterText(before)) return xml;
  const { filter } = sheet;
  if (filter?.isFiltering) lost.push(`«${sheet.name}»: i criteri del filtro`);
  return withElement(xml, "autoFilter", () => (filter ? `<autoFilter ref="${addressOfArea(filter.area)}"/>` : null));
}

function filterText({ filter }: HostSheet): string {
  return filter ? `${addressOfArea(filter.area)} ${String(filter.isFiltering)}` : "";
}
