// SPDX-License-Identifier: EUPL-1.2
import { richError } from "../rich-api/rich-error";
import { addressOfArea, quotedSheet, type Area } from "../workbook/area";
import { commonLink } from "../workbook/hyperlinks";
import { fullLook, lookValue } from "../workbook/look";
import { cellAt } from "../workbook/read-cells";

type Options = Readonly<Record<string, unknown>>;

/** Range.getCellProperties(): for each cell what the options ask for, in the shape of the options. */
export function cellProperties(area: Area, options: unknown): unknown[][] {
  if (typeof options !== "object" || options === null) throw richError("InvalidArgument");
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) =>
      propertiesOf({ ...area, row: area.row + r, column: area.column + c, rows: 1, columns: 1 }, options as Options),
    ),
  );
}

function propertiesOf(cell: Area, options: Options): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, asked] of Object.entries(options)) {
    if (asked === false) continue;
    if (name === "address") answer[name] = `${quotedSheet(cell.sheet.name)}!${addressOfArea(cell)}`;
    else if (name === "hyperlink") answer[name] = commonLink(cell);
    else if (name === "format") answer[name] = formatOf(cell, asked as Options, "");
    else throw richError("InvalidArgument", `The workbench host has no cell property ${name}`);
  }
  return answer;
}

function formatOf(cell: Area, options: Options, prefix: string): Record<string, unknown> {
  const { look } = cellAt(cell.sheet, cell.row, cell.column);
  const answer: Record<string, unknown> = {};
  for (const [name, asked] of Object.entries(options)) {
    if (asked === false) continue;
    // Of protection the options ask all or nothing.
    const deeper = name === "protection" && asked === true ? { formulaHidden: true, locked: true } : asked;
    const path = `${prefix}${name}`;
    answer[name] =
      deeper === true ? lookValue(fullLook(cell.sheet, look), path) : formatOf(cell, deeper as Options, `${path}.`);
  }
  return answer;
}
