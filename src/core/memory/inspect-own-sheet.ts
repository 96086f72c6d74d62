// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../workbook/address";
import type { Cell } from "../workbook/cell";
import type { Sheet } from "../workbook/snapshot";
import type { OwnSheetRecord } from "./memory";
import type { OwnShape, RowKind } from "./own-rows";
import { hashesAt, type RowSignature, WHOLE_ROW } from "./signatures";

/** A sheet of ours as it is found. */
export interface OwnSheetState {
  /** Cells that hold what PERF did not write, staff's own columns apart: with any, the sheet is no longer ours. */
  readonly foreign: readonly CellPosition[];
  /** What each row is, wherever it has been moved to. */
  readonly kinds: ReadonlyMap<number, RowKind>;
}

/** Compares a sheet of ours with what was written on it. Rows may have been sorted, or deleted: that loses nothing. */
export function inspectOwnSheet(sheet: Sheet, record: OwnSheetRecord): OwnSheetState {
  const known = signaturesByHash(record.rows);
  const kinds = new Map<number, RowKind>();
  const foreign: CellPosition[] = [];
  const strangers: number[] = [];
  for (const row of sheet.rows()) {
    const written = sheet.columns(row).filter((column) => isWritten(sheet.cell(row, column)));
    if (written.length === 0) continue;
    const kind = recognised(sheet, row, record.shape, known);
    if (kind === null) strangers.push(row);
    else {
      kinds.set(row, kind);
      foreign.push(...foreignBeside(sheet, row, written, record.shape));
    }
  }
  const missing = new Map([...known.values()].flat().map((signature) => [signature.row, signature]));
  for (const row of strangers) foreign.push(...foreignOn(sheet, row, missing.get(row), record.shape));
  return { foreign, kinds };
}

function signaturesByHash(rows: readonly RowSignature[]): Map<string, RowSignature[]> {
  const byHash = new Map<string, RowSignature[]>();
  for (const signature of rows) {
    const same = byHash.get(signature.hashes);
    if (same) same.push(signature);
    else byHash.set(signature.hashes, [signature]);
  }
  return byHash;
}

/** What the row is, if it is one of ours; each of ours is found once, so that a row copied by staff is staff's. */
function recognised(
  sheet: Sheet,
  row: number,
  shape: OwnShape,
  known: ReadonlyMap<string, RowSignature[]>,
): RowKind | null {
  for (const masked of [true, false]) {
    const same = known.get(hashesAt(sheet, row, shape, masked)) ?? [];
    const index = same.findIndex(({ kind }) => (kind === "entry") === masked);
    if (index >= 0) return same.splice(index, 1)[0]!.kind;
  }
  return null;
}

/** On a row of ours: anything beyond our columns, and in staff's columns what could not be carried (formulas, errors). */
function foreignBeside(sheet: Sheet, row: number, written: readonly number[], shape: OwnShape): CellPosition[] {
  return written
    .filter((column) => column >= shape.width || !isPlain(sheet.cell(row, column)))
    .map((column) => ({ row, column }));
}

/** On another row: the cells that differ from the row of ours that stood there; all of them when none did. */
function foreignOn(sheet: Sheet, row: number, was: RowSignature | undefined, shape: OwnShape): CellPosition[] {
  const before = hashesOf(was?.hashes ?? "");
  const now = hashesOf(hashesAt(sheet, row, shape, was?.kind === "entry"));
  const cells: CellPosition[] = [];
  for (let column = 0; column < Math.max(before.length, now.length); column++) {
    if ((before[column] ?? "") !== (now[column] ?? "")) cells.push({ row, column });
  }
  const beyond = sheet.columns(row).filter((column) => column >= shape.width && isWritten(sheet.cell(row, column)));
  return [...cells, ...beyond.map((column) => ({ row, column }))];
}

/** A row hashed as a whole counts as its first cell. */
function hashesOf(hashes: string): readonly string[] {
  return hashes.startsWith(WHOLE_ROW) ? [hashes] : hashes.split(",");
}

function isPlain(cell: Cell): boolean {
  return cell.formula === "none" && cell.kind !== "error";
}

function isWritten(cell: Cell): boolean {
  return cell.formula !== "none" || (cell.kind !== "blank" && !(cell.kind === "text" && cell.text === ""));
}
