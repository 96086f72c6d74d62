// SPDX-License-Identifier: EUPL-1.2
import { childElements, attributeMap } from "../xml/element";
import { customFormatId, type Stylesheet } from "./stylesheet";

/** Excel's own formats (ECMA-376 part 1, 18.8.30) that mean the same in every language. */
const BUILT_IN = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);
/** The short date of whoever opens the file; the reader calls it dd/mm/yyyy, as it is in Italy. */
const SHORT_DATE = { id: 14, code: "dd/mm/yyyy" };

/** Number of a format given as a US code; a custom one is added when the file has not got it. */
export function formatId(sheet: Stylesheet, code: string): number {
  return BUILT_IN.get(code) ?? customFormatId(sheet, code);
}

/** True when that number already shows what the code asks for. */
export function showsFormat(sheet: Stylesheet, id: number, code: string): boolean {
  if (id === SHORT_DATE.id) return code === SHORT_DATE.code;
  if (BUILT_IN.has(code)) return BUILT_IN.get(code) === id;
  const formats = childElements(sheet.lists.get("numFmts")!.element).map(attributeMap);
  return formats.some((format) => Number(format.get("numFmtId")) === id && format.get("formatCode") === code);
}
