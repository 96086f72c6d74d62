// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../../memory/content";
import { within, type Steps } from "../../steps/steps";
import type { CellEdit } from "../../workbook/plan";
import { asPlanned } from "../../workbook/planned";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { type FillPlan, fillSteps } from "../fill";
import { type Given, NOTHING_GIVEN } from "../given";
import { verifySteps } from "../verify";
import { canLeaveOut, cellKey, conflictKey, decidableCells, type FillDecisions } from "./decisions";
import { fillCellsSteps } from "./fill-cells";
import { fillTargets } from "./fill-targets";
import { because } from "./reasons";

/** The filling as decided; or the cells of the body («Foglio!B3») that would not come out as they were shown. */
export type DecidedFilling =
  { readonly ok: true; readonly filling: FillPlan } | { readonly ok: false; readonly cells: readonly string[] };

/**
 * A filling that was shown (`shown`), planned anew on the same workbook with what a person has decided. A cell that is to
 * be overwritten is taken for blank: so summaries and memory are what they are after any filling, and the cell is PERF's
 * own from then on. The edit still expects what the cell holds: one that has changed since is refused, and what stood
 * there comes back when the writing is taken back.
 */
export function* decidedFillingSteps(
  workbook: WorkbookSnapshot,
  shown: FillPlan,
  decisions: FillDecisions,
  given: Given = NOTHING_GIVEN,
): Steps<DecidedFilling> {
  const open = decidableCells(shown.plan.conflicts, workbook);
  const emptied = emptyingEdits(workbook, shown, decisions, open);
  const view = asPlanned(workbook, { edits: [...emptied.values()], sheets: [], names: [] });
  const { scorecard, memory, settings } = yield* within(0, 0.8, verifySteps(view, {}, given));
  const cells = yield* fillCellsSteps(view, fillTargets(scorecard), memory, decisions.leftOut);
  const filling = yield* fillSteps(view, scorecard, memory, settings, { further: [], cells });
  const edits = filling.plan.edits.map((edit) => asDecided(edit, emptied.get(keyOf(edit))));
  const unlike = unlikeShown(shown, decisions, edits);
  if (unlike.length > 0) return { ok: false, cells: unlike };
  return { ok: true, filling: { ...filling, plan: { ...filling.plan, edits } } };
}

function keyOf({ sheet, row, column }: Pick<CellEdit, "sheet" | "row" | "column">): string {
  return cellKey(sheet, row, column);
}

/** What empties the cells that are to be overwritten, by their keys; it is never written. */
function emptyingEdits(
  { sheets }: WorkbookSnapshot,
  { plan }: FillPlan,
  { overwritten }: FillDecisions,
  open: ReadonlySet<string>,
): ReadonlyMap<string, CellEdit> {
  const sheetNamed = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const edits = new Map<string, CellEdit>();
  for (const conflict of plan.conflicts) {
    const { sheet, cell, why } = conflict;
    const key = conflictKey(conflict);
    if (!cell || key === null || !overwritten.has(key) || !open.has(key)) continue;
    const old = contentOf(sheetNamed.get(sheet)!.cell(cell.row, cell.column));
    edits.set(key, { sheet, ...cell, old, value: null, style: "keep", format: null, why });
  }
  return edits;
}

function asDecided(edit: CellEdit, emptied: CellEdit | undefined): CellEdit {
  if (!emptied) return edit;
  const { of = null, score = null } = edit.why.args;
  return { ...edit, old: emptied.old, why: because("score-decided", { of, found: emptied.old, score }) };
}

/**
 * Cells of the body in which something else would be written than was shown and decided. It is not to be expected; but
 * nobody has seen it, so it must not be written.
 */
function unlikeShown(shown: FillPlan, decisions: FillDecisions, edits: readonly CellEdit[]): readonly string[] {
  const wanted = new Map<string, unknown>();
  for (const edit of shown.plan.edits.filter(canLeaveOut)) wanted.set(keyOf(edit), edit.value);
  for (const key of decisions.leftOut) wanted.delete(key);
  for (const conflict of shown.plan.conflicts) {
    const key = conflictKey(conflict);
    if (key !== null && decisions.overwritten.has(key)) wanted.set(key, conflict.wanted);
  }
  const unlike: string[] = [];
  for (const edit of edits.filter(canLeaveOut)) {
    const key = keyOf(edit);
    if (!wanted.has(key) || wanted.get(key) !== edit.value) unlike.push(key);
    wanted.delete(key);
  }
  return [...unlike, ...wanted.keys()];
}
