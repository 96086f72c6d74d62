// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../values/fold";
import type { Sheet } from "../workbook/snapshot";
import { MAPPING_HEADINGS } from "./column-mapping";
import { headingColumns, type Headings, PARAMETER_HEADINGS, type Part, type StaffSheet } from "./staff-sheets";

/**
 * The sheet, part by part. There is one part of parameters and, below, one of columns; rows cannot be inserted in between,
 * so that what was added to a sheet that was there stands below both, under the same headings again.
 */
export interface Parts {
  readonly parameters: readonly Part[];
  /** Empty: staff deleted the section «Colonne». */
  readonly columns: readonly Part[];
}

type Start = Headings & { readonly of: keyof Parts };

/** Without the first heading row nothing can be read: then there is no part. */
export function partsOf({ sheet, headings }: StaffSheet): Parts {
  if (!headings) return { parameters: [], columns: [] };
  const starts: Start[] = [{ ...headings, of: "parameters" }];
  let columns: Headings | null = null;
  for (const row of sheet.rows()) {
    if (row <= headings.row) continue;
    const found: Headings | null = columns ? repeated(sheet, row, columns, MAPPING_NEEDED) : firstMapping(sheet, row);
    if (found) starts.push({ ...(columns ??= found), ...found, of: "columns" });
    else if (repeated(sheet, row, headings, PARAMETER_HEADINGS)) starts.push({ ...headings, row, of: "parameters" });
  }
  const parts = starts.map((start, index) => ({ ...start, end: starts[index + 1]?.row ?? Infinity }));
  return {
    parameters: parts.filter(({ of }) => of === "parameters"),
    columns: parts.filter(({ of }) => of === "columns"),
  };
}

const MAPPING_NEEDED = MAPPING_HEADINGS.slice(0, 2);

function firstMapping(sheet: Sheet, row: number): Headings | null {
  const columns = headingColumns(sheet, row);
  return MAPPING_NEEDED.every((heading) => columns.has(fold(heading))) ? { row, columns } : null;
}

/** Only the same headings, in the same columns, begin another part: a list of staff's may use the same words. */
function repeated(sheet: Sheet, row: number, first: Headings, wanted: readonly string[]): Headings | null {
  const own = wanted.filter((heading) => first.columns.has(fold(heading)));
  const isSame = own.every(
    (heading) => fold(sheet.cell(row, first.columns.get(fold(heading))!).text) === fold(heading),
  );
  return isSame ? { row, columns: headingColumns(sheet, row) } : null;
}
