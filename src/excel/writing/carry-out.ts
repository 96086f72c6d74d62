// SPDX-License-Identifier: EUPL-1.2
import { inExcel, type ExcelFailure, type Patience } from "../in-excel";
import type { CellChange, Change, MadeSheet } from "./change";
import { makeSheets } from "./make-sheets";
import { setPage, sheetSteps } from "./sheet-steps";
import { contentSteps, formatSteps, inBatches, lookSteps, type Step } from "./steps";
import { writeNames } from "./write-names";

export interface Writing {
  readonly wait: Patience["wait"];
  /** Told after each request: how many of how many are done. */
  readonly onProgress: (done: number, all: number) => void;
}

/** How far a change got. */
export interface Carried {
  /** null: it was carried out whole. */
  readonly failure: ExcelFailure | null;
  readonly made: readonly MadeSheet[];
  /** Ids of the sheets made that are filled whole. */
  readonly filled: ReadonlySet<string>;
  readonly removed: readonly MadeSheet[];
}

/**
 * Carries out a change: sheets of ours first, with the names by which they are known again, so that what fails early
 * leaves the user's cells alone; then those cells; then the sheets that have to go. Nothing is calculated or drawn
 * until a request is done, and no event of ours reaches our own watch.
 */
export async function carryOut(change: Change, known: ReadonlySet<string>, writing: Writing): Promise<Carried> {
  const carried = await attempt(change, known, writing);
  // Whatever happened: the user's next edit has to be noticed.
  await inExcel(
    async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    },
    { repeatable: true, wait: writing.wait },
  );
  return carried;
}

async function attempt(change: Change, known: ReadonlySet<string>, writing: Writing): Promise<Carried> {
  const { wait, onProgress } = writing;
  const filled = new Set<string>();
  const bare = await makeSheets(change.make, known, wait);
  if (!bare.ok) return { failure: bare.failure, made: [], filled, removed: [] };
  const { made, size } = bare.value;
  const stop = (failure: ExcelFailure): Carried => ({ failure, made, filled, removed: [] });
  const names = await writeNames(change.names, wait);
  if (!names.ok) return stop(names.failure);

  const own = inBatches(made.flatMap(({ id, plan }) => sheetSteps(id, plan, size)));
  const cells = inBatches(cellSteps(change.cells, size));
  const all = own.length + cells.length;
  for (const [i, batch] of [...own, ...cells].entries()) {
    // Sheets that we have just made may be written twice alike; a user's cell may have been typed in meanwhile.
    const done = await inExcel((context) => write(context, batch), { repeatable: i < own.length, wait });
    if (!done.ok) return stop(done.failure);
    if (i === own.length - 1) for (const { id } of made) filled.add(id);
    onProgress(i + 1, all);
  }
  await setPages(made, wait);
  const removed = await removeSheets(change.remove, wait);
  return { failure: removed, made, filled, removed: removed === null ? change.remove : [] };
}

function cellSteps(cells: readonly CellChange[], size: number): readonly Step[] {
  const bySheet = new Map<string, CellChange[]>();
  for (const cell of cells) {
    const same = bySheet.get(cell.sheetId);
    if (same) same.push(cell);
    else bySheet.set(cell.sheetId, [cell]);
  }
  return [...bySheet].flatMap(([sheetId, list]) => {
    const wanted = list.map(({ row, column, after, formatBefore, formatAfter, style }) => {
      const format = formatAfter === formatBefore ? null : formatAfter;
      return { row, column, held: after, format, style };
    });
    return [...contentSteps(sheetId, wanted), ...formatSteps(sheetId, wanted), ...lookSteps(sheetId, wanted, size)];
  });
}

async function write(context: Excel.RequestContext, batch: readonly Step[]): Promise<void> {
  quietly(context);
  for (const step of batch) step.apply(context.workbook.worksheets.getItem(step.sheetId));
  await context.sync();
}

function quietly({ application, runtime }: Excel.RequestContext): void {
  runtime.enableEvents = false;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** How our sheets are printed matters less than that they are there: a host without a printer is no failure. */
async function setPages(made: readonly MadeSheet[], wait: Patience["wait"]): Promise<void> {
  if (made.length === 0) return;
  const set = async (context: Excel.RequestContext): Promise<void> => {
    quietly(context);
    for (const { id, plan } of made) setPage(context.workbook.worksheets.getItem(id), plan);
    await context.sync();
  };
  await inExcel(set, { repeatable: true, wait });
}

async function removeSheets(sheets: readonly MadeSheet[], wait: Patience["wait"]): Promise<ExcelFailure | null> {
  if (sheets.length === 0) return null;
  const remove = async (context: Excel.RequestContext): Promise<void> => {
    quietly(context);
    for (const { id } of sheets) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  };
  const done = await inExcel(remove, { repeatable: false, wait });
  return done.ok ? null : done.failure;
}
