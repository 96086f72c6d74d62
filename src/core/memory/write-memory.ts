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

/** Many signatures share a cell, far below the 32.767 characters that it can hold: a summary has thousands of rows. */
const PACKED_LENGTH = 8000;
const PACKED_OVERHEAD = 20;

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
  for (const [kind, record] of records) rows.push(...recordRows(kind, record));
  for (const row of valueRows(written)) rows.push(row);
  return memorySheet(rows);
}

/** The memory's rows about figures in the body's cells. */
export function valueRows(written: ReadonlyMap<string, WrittenValue>): readonly OwnRow[] {
  return [...written].map(([identity, { sheet, at, value }]) =>
    entry(MEMORY_ROW_TYPES.value, memoryKey(identity), sheet, addressOf(at.row, at.column), value),
  );
}

/** The memory's rows about one sheet of ours. */
export function recordRows(kind: OwnSheetKind, { sheet, shape, rows: signatures }: OwnSheetRecord): readonly OwnRow[] {
  const rows: OwnRow[] = [];
  const key = shape.keyColumn === null ? "" : String(shape.keyColumn);
  const columns = `${String(shape.width)};${shape.staffColumns.join(",")};${key}`;
  rows.push(entry(MEMORY_ROW_TYPES.sheet, kind, sheet, "A1", columns));
  let packed: string[] = [];
  let length = 0;
  signatures.forEach(({ row, kind: rowKind, hashes }, index) => {
    packed.push(`${String(row)} ${rowKind} ${hashes}`);
    length += hashes.length + PACKED_OVERHEAD;
    if (length < PACKED_LENGTH && index < signatures.length - 1) return;
    rows.push(entry(MEMORY_ROW_TYPES.rows, kind, sheet, "A1", packed.join(";")));
    packed = [];
    length = 0;
  });
  return rows;
}

function entry(type: string, identity: string, sheet: string, cell: string, value: CellContent): OwnRow {
  const cells = [type, identity, sheet, cell, value].map(
    // "General" for the value: a percentage format would make people think that it is a figure to read.
    (content, column): PlannedCell => ({ column, value: content, style: "text" }),
  );
  return { kind: "entry", cells };
}
