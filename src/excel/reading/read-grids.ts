// SPDX-License-Identifier: EUPL-1.2
import { failed, inExcel, type Done, type ExcelFailure, type Patience } from "../in-excel";
import { type Area, cellsIn, halves } from "./area";
import { newGrid, putBlock, type Block, type Grid } from "./grid";
import type { OutlinedSheet } from "./outline";
import { takeChunk, type Wanted } from "./take-chunk";

/** Excel on the web takes 5 MB a request; what comes is only estimated, so that we stay well below. */
const MOST_BYTES = 1_500_000;
/** What a cell is taken to cost in JSON until one has been seen: its text comes twice, with type and format. */
const USUAL_BYTES = 60;
/** Enough for any dashboard; beyond, the pane would be busy for minutes. */
const MOST_CELLS = 5_000_000;
const TOO_MUCH = new Set(["ResponsePayloadSizeLimitExceeded", "MemoryLimitReached", "OperationCellsExceedLimit"]);

interface Reading {
  readonly queue: Wanted[];
  bytesPerCell: number;
}

/** Reads the used cells of all sheets: in one round trip when they are few, else in as many as their number asks. */
export async function readGrids(
  outline: readonly OutlinedSheet[],
  patience: Patience,
): Promise<Done<readonly (readonly Grid[])[]>> {
  const cells = outline.flatMap(({ areas }) => areas).reduce((sum, area) => sum + cellsIn(area), 0);
  if (cells > MOST_CELLS) return failed("too-many-cells", String(MOST_CELLS));
  const grids = outline.map(({ areas }) => areas.map(newGrid));
  const queue = outline.flatMap(({ id }, i) => grids[i]!.map((grid) => ({ ...grid.area, sheetId: id, grid })));
  const reading: Reading = { queue, bytesPerCell: USUAL_BYTES };
  // The one loop around round trips: over chunks as large as the host takes, never over sheets, rows or cells.
  while (queue.length > 0) {
    if (patience.signal?.aborted) return failed("cancelled");
    const chunk = takeChunk(queue, Math.floor(MOST_BYTES / reading.bytesPerCell));
    const failure = await readChunk(reading, chunk, patience);
    if (failure) return { ok: false, failure };
  }
  return { ok: true, value: grids };
}

async function readChunk(reading: Reading, chunk: readonly Wanted[], patience: Patience): Promise<ExcelFailure | null> {
  const done = await inExcel((context) => ask(context, chunk), { ...patience, repeatable: true });
  if (!done.ok) return TOO_MUCH.has(done.failure.code) ? readSmaller(reading, chunk, done.failure) : done.failure;
  let bytes = 0;
  let cells = 0;
  const missing: Wanted[] = [];
  chunk.forEach((part, i) => {
    const block = done.value[i] ?? null;
    if (block === null) return void missing.push(part);
    bytes += putBlock(part.grid, part, block);
    cells += cellsIn(part);
  });
  // What was seen guides what is asked next; never less than seen, since the next rows may be wordier.
  if (cells > 0) reading.bytesPerCell = Math.max(20, (bytes / cells) * 1.2);
  return missing.length === 0 ? null : readSmaller(reading, missing, { code: "values-missing", detail: "" });
}

/** Asks again for the same cells in pieces of half the size; a single cell that is refused is a failure. */
function readSmaller(reading: Reading, parts: readonly Wanted[], failure: ExcelFailure): ExcelFailure | null {
  const pieces = parts.map((part) => halves(part)?.map((half) => ({ ...part, ...half })));
  if (pieces.includes(undefined)) return failure;
  reading.queue.unshift(...pieces.flatMap((piece) => piece ?? []));
  reading.bytesPerCell *= 2;
  return null;
}

async function ask(context: Excel.RequestContext, chunk: readonly Wanted[]): Promise<readonly (Block | null)[]> {
  const ranges = chunk.map(({ sheetId, ...area }) => askForBlock(context, sheetId, area));
  await context.sync();
  return ranges.map(blockOf);
}

/** Asks for what `blockOf` finds there once the context is synchronised. */
export function askForBlock(context: Excel.RequestContext, sheetId: string, area: Area): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  const { row, column, rows, columns } = area;
  return worksheet.getRangeByIndexes(row, column, rows, columns).load("values,valueTypes,formulas,numberFormat");
}

/** Above its limits Excel gives null, which its types do not say, instead of an error. */
export function blockOf({ values, valueTypes, formulas, numberFormat }: Excel.Range): Block | null {
  const parts: readonly (unknown[][] | null)[] = [values, valueTypes, formulas, numberFormat];
  return parts.includes(null) ? null : { values, valueTypes, formulas, numberFormat };
}
