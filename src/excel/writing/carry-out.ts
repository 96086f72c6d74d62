// SPDX-License-Identifier: EUPL-1.2
import { inExcel, type ExcelFailure, type Pace } from "../in-excel";
import type { CellChange, Change, MadeSheet } from "./change";
import { linksOfMade, linkSteps } from "./link-steps";
import { makeSheets } from "./make-sheets";
import { fitSteps } from "./fit-steps";
import { setPage, sheetSteps } from "./sheet-steps";
import { contentSteps, formatSteps, inBatches, lookSteps, type Step } from "./steps";
import { writeNames } from "./write-names";

export interface Writing {
  readonly pace: Pace;
  /** Told after each request: how many of how many are done. */
  readonly onProgress: (done: number, all: number) => void;
  readonly signal?: AbortSignal | undefined;
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
  await hearAgain(writing.pace);
  return carried;
}

const CANCELLED: ExcelFailure = { code: "cancelled", detail: "" };
const ATTEMPTS = 5;

/** Whatever happened, and however often it fails: the user's next edit has to be noticed. */
async function hearAgain(pace: Pace): Promise<void> {
  const switchOn = async (context: Excel.RequestContext): Promise<void> => {
    context.runtime.enableEvents = true;
    await context.sync();
  };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const done = await inExcel(switchOn, { ...pace, repeatable: false });
    if (done.ok) return;
    await pace.wait(attempt * 200);
  }
}

async function attempt(change: Change, known: ReadonlySet<string>, writing: Writing): Promise<Carried> {
  const { pace, onProgress, signal } = writing;
  const filled = new Set<string>();
  if (signal?.aborted) return { failure: CANCELLED, made: [], filled, removed: [] };
  const { made, size, failure: notMade } = await makeSheets(change.make, known, pace);
  const stop = (failure: ExcelFailure): Carried => ({ failure, made, filled, removed: [] });
  if (notMade) return stop(notMade);
  const names = await writeNames(change.names, pace);
  if (!names.ok) return stop(names.failure);

  // Links come first: Excel gives a linked cell its own look, and to an empty one a text.
  const filling: Step[] = [];
  for (const sheet of made) {
    for (const step of linksOfMade(change.links, sheet)) filling.push(step);
    for (const step of sheetSteps(sheet.id, sheet.plan, size)) filling.push(step);
    // A sheet may have thousands of rows, and the thread is the pane's as well.
    await pace.wait(0);
  }
  const own = inBatches(filling);
  const cells = inBatches([
    ...linkSteps(change.links, size),
    ...cellSteps(change.cells, size),
    ...fitSteps(change.fits),
  ]);
  const all = own.length + cells.length;
  for (const [i, batch] of [...own, ...cells].entries()) {
    if (signal?.aborted) return stop(CANCELLED);
    // Sheets that we have just made may be written twice alike; a user's cell may have been typed in meanwhile.
    const done = await inExcel((context) => write(context, batch), { ...pace, repeatable: i < own.length });
    if (!done.ok) return stop(done.failure);
    if (i === own.length - 1) for (const { id } of made) filled.add(id);
    onProgress(i + 1, all);
  }
  await setPages(made, pace);
  const removed = await removeSheets(change.remove, pace);
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
async function setPages(made: readonly MadeSheet[], pace: Pace): Promise<void> {
  if (made.length === 0) return;
  const set = async (context: Excel.RequestContext): Promise<void> => {
    quietly(context);
    for (const { id, plan } of made) setPage(context.workbook.worksheets.getItem(id), plan);
    await context.sync();
  };
  await inExcel(set, { ...pace, repeatable: true });
}

async function removeSheets(sheets: readonly MadeSheet[], pace: Pace): Promise<ExcelFailure | null> {
  if (sheets.length === 0) return null;
  const remove = async (context: Excel.RequestContext): Promise<void> => {
    quietly(context);
    for (const { id } of sheets) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  };
  const done = await inExcel(remove, { ...pace, repeatable: false });
  return done.ok ? null : done.failure;
}
