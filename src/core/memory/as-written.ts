// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";
import type { OwnSheetRecord } from "./memory";
import { cellHash } from "./signatures";

/** Whether a cell of an entry row still holds what PERF wrote there; `column` is the one it was written in. */
export type AsWritten = (key: Cell, cell: Cell, column: number) => boolean;

/**
 * Compares cells with what was written, row by row, by the content of a column that names the row: rows may have been
 * moved, and columns added beside ours. Without a record nothing is known to be PERF's.
 */
export function asWritten(record: OwnSheetRecord | undefined, keyColumn: number): AsWritten {
  const rows = new Map<string, readonly string[]>();
  for (const { kind, hashes } of record?.rows ?? []) {
    const cells = hashes.split(",");
    const key = cells[keyColumn] ?? "";
    if (kind === "entry" && key !== "" && !rows.has(key)) rows.set(key, cells);
  }
  return (key, cell, column) => {
    const row = rows.get(cellHash(key));
    return row !== undefined && (row[column] ?? "") === cellHash(cell);
  };
}
