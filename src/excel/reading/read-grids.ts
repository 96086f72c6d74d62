// SPDX-License-Identifier: EUPL-1.2
import { failed, inExcel, type Done, type ExcelFailure, type Patience } from "../in-excel";
import { cellsIn, halves } from "./area";
import { newGrid, putBlock, type Block, type Grid } from "./grid";
import { placeOn } from "./grid-sheet";
import type { OutlinedSheet } from "./outline";
import { takeChunk, type Wanted } from "./take-chunk";

/** A sheet's cells, and which of them are not locked where that differs. */
export interface ReadSheet {
  readonly grid: Grid | null;
  readonly unlocked: Set<number>;
}

/** Excel on the web takes 5 MB a request; what comes is only estimated, so that we stay well below. */
const MOST_BYTES = 1_500_000;
/** What a cell is taken to cost in JSON until one has been seen: its text comes twice, with type and format. */
const USUAL_BYTES = 60;
/** Enough for any dashboard; beyond, the pane would be busy for minutes. */
const MOST_CELLS = 5_000_000;
const TOO_MUCH = new Set(["ResponsePayloadSizeLimitExceeded", "MemoryLimitReached", "OperationCellsExceedLimit"]);

interface Reading {
  readonly outline: readonly OutlinedSheet[];
  readonly sheets: readonly ReadSheet[];
  readonly queue: Wanted[];
  bytesPerCell: number;
}

/** Reads the used cells of all sheets: in one round trip when they are few, else in as many as their number asks. */
export async function readGrids(
  outline: readonly OutlinedSheet[],
  patience: Patience,
): Promise<Done<readonly ReadSheet[]>> {
  const queue = outline.flatMap(({ area }, sheet) => (area ? [{ ...area, sheet }] : []));
  if (queue.reduce((sum, area) => sum + cellsIn(area), 0) > MOST_CELLS) {
    return failed("too-many-cells", String(MOST_CELLS));
  }
  const sheets = outline.map(({ area }) => ({ grid: area && newGrid(area), unlocked: new Set<number>() }));
  const reading: Reading = { outline, sheets, queue, bytesPerCell: USUAL_BYTES };
  // The one loop around round trips: over chunks as large as the host takes, never over sheets, rows or cells.
  while (queue.length > 0) {
    const chunk = takeChunk(queue, Math.floor(MOST_BYTES / reading.bytesPerCell));
    const failure = await readChunk(reading, chunk, patience);
    if (failure) return { ok: false, failure };
  }
  return { ok: true, value: sheets };
}

async function readChunk(reading: Reading, chunk: readonly Wanted[], patience: Patience): Promise<ExcelFailure | null> {
  const done = await inExcel((context) => ask(context, reading, chunk), { ...patience, repeatable: true });
  if (!done.ok) return TOO_MUCH.has(done.failure.code) ? readSmaller(reading, chunk, done.failure) : done.failure;
  let bytes = 0;
  let cells = 0;
  const missing: Wanted[] = [];
  chunk.forEach((part, i) => {
    const answer = done.value[i]!;
    if (answer.block === null) return void missing.push(part);
    bytes += store(reading, part, answer.block, answer.locks);
    cells += cellsIn(part);
  });
  // What was seen guides what is asked next; never less than seen, since the next rows may be wordier.
  if (cells > 0) reading.bytesPerCell = Math.max(20, (bytes / cells) * 1.2);
  return missing.length === 0 ? null : readSmaller(reading, missing, { code: "values-missing", detail: "" });
}

/** Asks again for the same cells in pieces of half the size; a single cell that is refused is a failure. */
function readSmaller(reading: Reading, parts: readonly Wanted[], failure: ExcelFailure): ExcelFailure | null {
  const pieces = parts.map((part) => ({ sheet: part.sheet, halves: halves(part) }));
  if (pieces.some((piece) => piece.halves === null)) return failure;
  reading.queue.unshift(...pieces.flatMap(({ sheet, halves: both }) => both!.map((half) => ({ ...half, sheet }))));
  reading.bytesPerCell *= 2;
  return null;
}

interface Answer {
  readonly block: Block | null;
  readonly locks: Excel.CellProperties[][] | null;
}

async function ask(
  context: Excel.RequestContext,
  { outline }: Reading,
  chunk: readonly Wanted[],
): Promise<readonly Answer[]> {
  const asked = chunk.map(({ sheet, row, column, rows, columns }) => {
    const { id, isProtected, locked } = outline[sheet]!;
    const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(row, column, rows, columns);
    range.load("values,valueTypes,formulas,numberFormat");
    const mixed = isProtected && locked === null;
    return { range, locks: mixed ? range.getCellProperties({ format: { protection: true } }) : null };
  });
  await context.sync();
  return asked.map(({ range, locks }) => ({ block: blockOf(range), locks: locks && locks.value }));
}

/** Above its limits Excel gives null, which its types do not say, instead of an error. */
function blockOf({ values, valueTypes, formulas, numberFormat }: Excel.Range): Block | null {
  const parts: readonly (unknown[][] | null)[] = [values, valueTypes, formulas, numberFormat];
  return parts.includes(null) ? null : { values, valueTypes, formulas, numberFormat };
}

function store({ sheets }: Reading, part: Wanted, block: Block, locks: Answer["locks"]): number {
  const { grid, unlocked } = sheets[part.sheet]!;
  locks?.forEach((row, i) => {
    row.forEach((cell, j) => {
      if (cell.format?.protection?.locked === false) unlocked.add(placeOn(grid!, part.row + i, part.column + j));
    });
  });
  return putBlock(grid!, part, block);
}
