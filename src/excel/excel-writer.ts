// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit, NameEdit, WritePlan } from "../core/workbook/plan";
import { USUAL_PACE, type ExcelFailure, type Pace } from "./in-excel";
import { carryOut, type Writing } from "./writing/carry-out";
import { inverse, type CellChange, type Change, type NameChange, type RowsFit } from "./writing/change";
import { problemWith } from "./writing/check-change";
import { heldAs } from "./writing/held";
import { HOUSE_STYLES } from "../core/workbook/house-style";
import { progressOf, type Progress } from "./writing/progress";
import { restoreChange, type RestoreOutcome } from "./writing/restore";
import { referenceTo } from "./writing/reference";
import { surveyLinks } from "./writing/survey-links";
import { sheetOf, survey, type CellPlace, type FoundCell, type Survey } from "./writing/survey";

/** The way back from one writing: opaque to whoever keeps it, in memory only. */
export type RestorePoint = Change;

export type ExcelWriteOutcome =
  | { readonly ok: true; readonly recalculated: readonly []; readonly restore: RestorePoint }
  | {
      readonly ok: false;
      readonly refusal: ExcelFailure;
      /** null: nothing was written. */
      readonly progress: Progress | null;
      readonly restore: RestorePoint | null;
    };

export interface ExcelWriterOptions {
  /** `sheetIds` of the snapshot that the plan was made from; without it sheets are found by name. */
  readonly sheetIds?: ReadonlyMap<string, string>;
  readonly pace?: Pace;
  readonly onProgress?: Writing["onProgress"];
  /** Aborted to stop between two requests: what is done by then is told, and has its way back. */
  readonly signal?: AbortSignal | undefined;
}

export interface ExcelWriter {
  write(plan: WritePlan): Promise<ExcelWriteOutcome>;
  restore(point: RestorePoint): Promise<RestoreOutcome>;
}

/**
 * Carries out a plan in the workbook open in Excel. First it looks whether all that the plan builds upon is still so,
 * and keeps the old state of exactly the cells concerned; only then it writes. Excel has no transactions: after a
 * failure the outcome says what is done and what is not, and `restore` brings the old state back.
 */
export function excelWriter(options: ExcelWriterOptions = {}): ExcelWriter {
  const { pace = USUAL_PACE, onProgress = () => undefined, signal } = options;
  const writing: Writing = { pace, onProgress, signal };
  return {
    write: (plan) => write(plan, options.sheetIds ?? new Map(), writing),
    restore: (point) => restoreChange(point, writing),
  };
}

async function write(
  plan: WritePlan,
  sheetIds: ReadonlyMap<string, string>,
  writing: Writing,
): Promise<ExcelWriteOutcome> {
  if (isEmpty(plan)) return done(EMPTY);
  const places = plan.edits.map((edit) => ({ ...edit, sheetId: sheetIds.get(edit.sheet) ?? null }));
  const names = plan.names.map(({ name }) => name);
  const found = await survey(places, names, writing.pace);
  if (!found.ok) return refused(found.failure);
  const expected = places.map((edit, i) => {
    return { ...edit, before: heldAs(edit.old), formatAfter: formatAfter(edit), found: found.value.cells[i]! };
  });
  const problem = problemWith(expected, plan.sheets, found.value);
  if (problem) return refused(problem);
  const links = await surveyLinks(plan, sheetIds, found.value, writing.pace);
  if (!links.ok) return refused(links.failure);
  const change = { ...changeOf(plan, places, sheetIds, found.value), links: links.value };
  const carried = await carryOut(change, new Set(found.value.sheets.map(({ id }) => id)), writing);
  const restore = inverse(change, carried.made, carried.removed);
  if (carried.failure === null) return done(restore);
  const progress = await progressOf(change, carried, writing.pace);
  return { ok: false, refusal: carried.failure, progress, restore };
}

const EMPTY: RestorePoint = { cells: [], make: [], remove: [], names: [], links: [], fits: [] };

function isEmpty({ edits, sheets, names, links = [] }: WritePlan): boolean {
  return edits.length + sheets.length + names.length + links.length === 0;
}

function done(restore: RestorePoint): ExcelWriteOutcome {
  return { ok: true, recalculated: [], restore };
}

function refused(refusal: ExcelFailure): ExcelWriteOutcome {
  return { ok: false, refusal, progress: null, restore: null };
}

type PlacedEdit = CellEdit & CellPlace;

/** The plan with the old state beside the new, as it was found just now. */
function changeOf(
  plan: WritePlan,
  places: readonly PlacedEdit[],
  sheetIds: ReadonlyMap<string, string>,
  found: Survey,
): Omit<Change, "links"> {
  return {
    cells: places.map((edit, i) => cellChange(edit, found, found.cells[i]!)),
    make: plan.sheets,
    remove: [],
    names: plan.names.map((edit) => nameChange(edit, sheetIds, found)),
    fits: fitsOf(plan, places, found),
  };
}

/** On a protected sheet a cell may be open, and the height of its row is not. */
function fitsOf({ fits = [] }: WritePlan, places: readonly PlacedEdit[], found: Survey): readonly RowsFit[] {
  const sheets = new Map(places.map((edit) => [edit.sheet, edit]));
  return fits.flatMap(({ sheet, rows }): readonly RowsFit[] => {
    const edit = sheets.get(sheet);
    const known = edit && sheetOf(edit, found);
    return known && !known.isProtected ? [{ sheetId: known.id, rows: rows.map(({ row }) => row) }] : [];
  });
}

function cellChange(edit: PlacedEdit, found: Survey, { held, format }: FoundCell): CellChange {
  const { sheet, row, column, value, style } = edit;
  return {
    sheetId: sheetOf(edit, found)!.id,
    sheet,
    row,
    column,
    before: held,
    after: heldAs(value),
    formatBefore: format,
    formatAfter: formatAfter(edit),
    style,
  };
}

function formatAfter({ format, style }: CellEdit): string | null {
  return format ?? (style === "keep" ? null : HOUSE_STYLES[style].format);
}

/** A sheet that was renamed since the reading is pointed at by the name it now has. */
function nameChange(
  { name, sheet, row, column }: NameEdit,
  sheetIds: ReadonlyMap<string, string>,
  found: Survey,
): NameChange {
  const renamed = found.sheets.find(({ id }) => id === sheetIds.get(sheet));
  const after = referenceTo(renamed?.name ?? sheet, row, column);
  return { name, before: found.names.get(name) ?? null, after };
}
