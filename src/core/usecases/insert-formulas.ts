// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../memory/content";
import { type Memory, writtenFor } from "../memory/memory";
import { RATIO_TOLERANCE } from "../scorecard/declared-check";
import type { Indicator, Scorecard } from "../scorecard/scored";
import { finished, type Steps } from "../steps/steps";
import { addressOf } from "../workbook/address";
import type { FormulaInsertion, FormulaPlan } from "../workbook/formula-plan";
import type { Conflict } from "../workbook/plan";
import { PERF_FUNCTION } from "../workbook/perf-marks";
import type { Sheet, WorkbookSnapshot } from "../workbook/snapshot";
import { decide } from "./filling/decide";
import { fillTargets, type FillTarget } from "./filling/fill-targets";
import { percentFormats } from "./filling/percent-formats";
import { because } from "./filling/reasons";
import { indicatorFormula, objectiveFormula } from "./formulas/formula-text";
import { indicatorValue, objectiveValue } from "./formulas/formula-value";
import { becauseFormula, type FormulaReason } from "./formulas/reasons";

/** What the formulas depend on besides their rows. */
export interface FormulaOptions {
  /** The formula in a cell, in English, or null: a snapshot does not hold it, the host does. */
  readonly formulaAt: (sheet: string, row: number, column: number) => string | null;
  /** The settings range: its address for the formulas («Impostazioni!$A$2:$B$8»), and its cells. */
  readonly parameters: { readonly address: string; readonly cells: readonly (readonly unknown[])[] } | null;
}

/** Excel's own limit. */
const LONGEST_FORMULA = 8192;

/**
 * «Inserisci formule»: PERF formulas for the % of indicators and objectives, in cells that are blank or PERF's own.
 * A formula is written only where it gives what the core gives. Writes nothing itself; done and planned again, the
 * plan is empty.
 */
export function insertFormulas(
  workbook: WorkbookSnapshot,
  scorecard: Scorecard,
  memory: Memory,
  options: FormulaOptions,
): FormulaPlan {
  return finished(insertFormulasSteps(workbook, scorecard, memory, options));
}

/** Cells between two places to stop. */
const CELLS_AT_A_TIME = 64;

/** The same, with places to stop. */
export function* insertFormulasSteps(
  workbook: WorkbookSnapshot,
  scorecard: Scorecard,
  memory: Memory,
  options: FormulaOptions,
): Steps<FormulaPlan> {
  const formatFor = percentFormats();
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const rowsOf = rowsByIdentity(scorecard);
  const taken = new Set<string>();
  const insertions: FormulaInsertion[] = [];
  const conflicts: Conflict[] = [];
  let seen = 0;
  for (const target of fillTargets(scorecard)) {
    if (++seen % CELLS_AT_A_TIME === 0) yield;
    const sheet = sheets.get(target.sheet);
    const rows = rowsOf.get(target.identity);
    const place = `${target.sheet}!${addressOf(target.at.row, target.at.column)}`;
    // an objective and its only indicator may share a cell
    if (target.of === "map" || !sheet || !rows || taken.has(place)) continue;
    const planned = planFor(target, sheet, rows, memory, { ...options, dateSystem: workbook.dateSystem });
    if (planned === null) continue;
    taken.add(place);
    if ("wanted" in planned) conflicts.push(planned);
    else insertions.push({ ...planned, format: formatFor(sheet, planned.row, planned.column) });
  }
  return { insertions, removals: [], conflicts };
}

function rowsByIdentity({ indicators, objectives, identityOf }: Scorecard): ReadonlyMap<string, readonly Indicator[]> {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const rows = new Map<string, readonly Indicator[]>(indicators.map((each) => [identityOf(each), [each]]));
  for (const { identity, indicatorIds } of objectives) {
    rows.set(
      identity,
      indicatorIds.map((id) => byId.get(id)!).sort((a, b) => a.row - b.row),
    );
  }
  return rows;
}

interface PlanOptions extends FormulaOptions {
  readonly dateSystem: 1900 | 1904;
}

type Planned = Omit<FormulaInsertion, "format"> | Conflict | null;

function planFor(
  target: FillTarget,
  sheet: Sheet,
  rows: readonly Indicator[],
  memory: Memory,
  options: PlanOptions,
): Planned {
  const { row, column } = target.at;
  const cell = sheet.cell(row, column);
  const standing = options.formulaAt(sheet.name, row, column);
  const isOurs = standing !== null && PERF_FUNCTION.test(standing);
  if (target.score === null || (isOurs && target.withPresumed !== null)) return null;
  if (isOurs && sheet.isLocked(row, column)) return null;
  if (!isOurs) {
    const decision = decide(target, sheet, cell, writtenFor(memory, target.identity));
    if (decision.does === "conflict") return conflictOf(target, sheet, because(decision.code, argsOf(target)));
    if (decision.does === "nothing" || decision.value === null) return null;
  }
  const formula = formulaFor(target, sheet, rows, options);
  if (typeof formula !== "string") return conflictOf(target, sheet, becauseFormula(formula.refused, argsOf(target)));
  if (formula === standing) return null;
  const why = becauseFormula(isOurs ? "formula-refreshed" : "formula-inserted", argsOf(target));
  return { sheet: sheet.name, row, column, old: { content: contentOf(cell), formula: standing }, formula, why };
}

function formulaFor(
  target: FillTarget,
  sheet: Sheet,
  rows: readonly Indicator[],
  { parameters, dateSystem }: PlanOptions,
): string | { readonly refused: FormulaReason } {
  const isIndicator = target.of === "indicator";
  if (!isIndicator && isInterrupted(sheet, rows)) return { refused: "rows-interrupted" };
  const address = parameters?.address ?? null;
  const formula = isIndicator ? indicatorFormula(rows[0]!, address) : objectiveFormula(rows, address);
  const value = isIndicator
    ? indicatorValue(sheet, rows[0]!, parameters?.cells)
    : objectiveValue(sheet, rows, parameters?.cells);
  if (dateSystem === 1904 && rows.some(mixesDates)) return { refused: "formula-would-differ" };
  if (formula === null || value === null || Math.abs(value - target.score!) > RATIO_TOLERANCE)
    return { refused: "formula-would-differ" };
  return formula.length > LONGEST_FORMULA ? { refused: "formula-too-long" } : formula;
}

/** A serial beside a date in words: a function is not told from which year the workbook counts. */
function mixesDates({ actual, target }: Indicator): boolean {
  return actual.type === "date" && target.type === "date" && actual.cell.kind !== target.cell.kind;
}

/** Rows in between would enter a range: they must hold neither a result nor a target. */
function isInterrupted(sheet: Sheet, rows: readonly Indicator[]): boolean {
  const own = new Set(rows.map(({ row }) => row));
  const { columns: fields } = rows[0]!;
  const columns = [fields.actual ?? 0, fields.target ?? 0];
  for (let row = rows[0]!.row; row <= rows.at(-1)!.row; row++) {
    if (!own.has(row) && columns.some((column) => contentOf(sheet.cell(row, column)) !== null)) return true;
  }
  return false;
}

function argsOf({ of, score, withPresumed }: FillTarget) {
  return { of, score, withPresumed };
}

function conflictOf(target: FillTarget, sheet: Sheet, why: Conflict["why"]): Conflict {
  const { at, score } = target;
  return { sheet: sheet.name, cell: at, found: contentOf(sheet.cell(at.row, at.column)), wanted: score, why };
}
