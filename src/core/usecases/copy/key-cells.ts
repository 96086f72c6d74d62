// SPDX-License-Identifier: EUPL-1.2
import type { Memory } from "../../memory/memory";
import { ROWS_ABOVE } from "../../summaries/summary";
import type { CopiedCell } from "../../workbook/copy-plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { becauseCopy } from "./reasons";

/** The keys by which PERF knows the rows of «Scostamenti» again, with their heading: they say nothing to who reads. */
export function keyCells({ sheets }: WorkbookSnapshot, { records }: Memory): readonly CopiedCell[] {
  const record = records.get("scostamenti");
  const sheet = sheets.find(({ name }) => name === record?.sheet);
  const column = record?.shape.keyColumn ?? null;
  if (!sheet || column === null) return [];
  const rows = [...sheet.rows()].filter((row) => row >= ROWS_ABOVE - 1 && sheet.cell(row, column).kind !== "blank");
  const why = becauseCopy("copy-key-cell");
  return rows.map((row) => ({ sheet: sheet.name, row, column, becomes: "nothing", why }));
}
