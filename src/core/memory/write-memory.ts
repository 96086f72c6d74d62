// SPDX-License-Identifier: EUPL-1.2
import { addressOf, type CellPosition } from "../workbook/address";
import type { CellContent, PlannedCell } from "../workbook/plan";
import { memoryKey } from "./keys";
import type { OwnSheetRecord } from "./memory";
import { MEMORY_ROW_TYPES, memorySheet } from "./memory-sheet";
import type { OwnContent, OwnRow } from "./own-rows";
import type { OwnSheetKind } from "./own-sheets";

/** A value that PERF wrote, or found still there, in a cell of the body. */
export interface WrittenValue {
  readonly sheet: string;
  readonly at: CellPosition;
  readonly value: Exclude<CellContent, null>;
}

/** For people who look: why PERF no longer writes on that sheet. */
const HANDED_OVER = "modificato a mano: PERF non lo aggiorna più";

/** The memory's sheet, from what was written. `readMemory` reads it back. */
export function memoryContent(
  written: ReadonlyMap<string, WrittenValue>,
  records: ReadonlyMap<OwnSheetKind, OwnSheetRecord>,
  handedOver: ReadonlyMap<string, string> = new Map(),
): OwnContent {
  const rows: OwnRow[] = [];
  for (const [mark, sheet] of handedOver) rows.push(entry(MEMORY_ROW_TYPES.handedOver, mark, sheet, "A1", HANDED_OVER));
  for (const [kind, record] of records) addRecord(rows, kind, record);
  for (const [identity, { sheet, at, value }] of written) {
    rows.push(entry(MEMORY_ROW_TYPES.value, memoryKey(identity), sheet, addressOf(at.row, at.column), value));
  }
  return memorySheet(rows);
}

function addRecord(rows: OwnRow[], kind: OwnSheetKind, { sheet, shape, rows: signatures }: OwnSheetRecord): void {
  const key = shape.keyColumn === null ? "" : String(shape.keyColumn);
  const columns = `${String(shape.width)};${shape.staffColumns.join(",")};${key}`;
  rows.push(entry(MEMORY_ROW_TYPES.sheet, kind, sheet, "A1", columns));
  for (const { row, kind: rowKind, hashes } of signatures) {
    rows.push(entry(MEMORY_ROW_TYPES.row, kind, sheet, addressOf(row, 0), `${rowKind} ${hashes}`));
  }
}

function entry(type: string, identity: string, sheet: string, cell: string, value: CellContent): OwnRow {
  const cells = [type, identity, sheet, cell, value].map(
    // "General" for the value: a percentage format would make people think that it is a figure to read.
    (content, column): PlannedCell => ({ column, value: content, style: "text" }),
  );
  return { kind: "entry", cells };
}
