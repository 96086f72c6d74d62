// SPDX-License-Identifier: EUPL-1.2
import { addressOf, MAX_COLUMNS } from "../../workbook/address";
import type { CopiedCell, SheetLeftBehind } from "../../workbook/copy-plan";
import type { WorkbookFormulas } from "../../workbook/formulas";
import type { Reason } from "../../workbook/plan";
import { dependenceOf, namesLeftBehind, type LeftBehind } from "../../workbook/references/left-behind";
import type { Sheet, WorkbookSnapshot } from "../../workbook/snapshot";
import { becauseCopy } from "./reasons";
import { isOfPersons } from "./sheets-left-behind";

const CELLS_NAMED = 20;
const PERF_CALL = /\b\w*PERF[._]/gi;

export interface CopiedCells {
  readonly cells: readonly CopiedCell[];
  readonly notes: readonly Reason[];
}

/** The formulas that the copy cannot calculate, in the order of the sheets; with those among them that have no figure. */
export function copiedCells(
  workbook: WorkbookSnapshot,
  formulas: WorkbookFormulas,
  removed: readonly SheetLeftBehind[],
  isPublic: boolean,
): CopiedCells {
  const left = leftBehind(workbook, removed, isPublic);
  const ofPersons = leftBehind(workbook, removed.filter(isOfPersons), false);
  const cells = workbook.sheets.flatMap((sheet) =>
    left.sheets.has(sheet.name.toLowerCase()) ? [] : frozenOn(sheet, formulas, left),
  );
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const resultOf = ({ sheet, row, column }: CopiedCell) => sheets.get(sheet)!.cell(row, column);
  const blank = cells.filter((cell) => resultOf(cell).formula === "never-calculated");
  const wrong = cells.filter((cell) => resultOf(cell).kind === "error");
  // a sum of results may go along, one of them must not: only a person can tell
  const personal = cells.filter((cell) => {
    const text = formulas.get(cell.sheet)!.get(cell.row * MAX_COLUMNS + cell.column)!;
    // what a function of ours reads counts too
    return ofPersons.sheets.size > 0 && dependenceOf(text.replace(PERF_CALL, ""), ofPersons) === "reads-removed-sheet";
  });
  const notes = [
    ...named("copy-individual-read", personal),
    ...named("copy-never-calculated", blank),
    ...named("copy-error-kept", wrong),
  ];
  return { cells, notes };
}

function leftBehind(
  { sheets, definedNames }: WorkbookSnapshot,
  removed: readonly SheetLeftBehind[],
  isPublic: boolean,
): LeftBehind {
  const left = {
    tabs: sheets.map(({ name }) => name.toLowerCase()),
    sheets: new Set(removed.map(({ sheet }) => sheet.toLowerCase())),
    names: new Set<string>(),
    words: new Set(definedNames.map(({ name }) => name.toLowerCase())),
    outside: isPublic,
  };
  return { ...left, names: namesLeftBehind(definedNames, left) };
}

function frozenOn(sheet: Sheet, formulas: WorkbookFormulas, left: LeftBehind): readonly CopiedCell[] {
  const frozen: CopiedCell[] = [];
  for (const [key, text] of formulas.get(sheet.name) ?? []) {
    const dependence = dependenceOf(text, left);
    if (dependence === null) continue;
    const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
    frozen.push({ sheet: sheet.name, row, column, becomes: "value", why: becauseCopy(`copy-${dependence}`) });
  }
  return frozen;
}

function named(
  code: "copy-individual-read" | "copy-never-calculated" | "copy-error-kept",
  cells: readonly CopiedCell[],
): readonly Reason[] {
  if (cells.length === 0) return [];
  const shown = cells.slice(0, CELLS_NAMED).map(({ sheet, row, column }) => `${sheet}!${addressOf(row, column)}`);
  const rest = cells.length > CELLS_NAMED ? ", …" : "";
  return [becauseCopy(code, { count: cells.length, cells: shown.join(", ") + rest })];
}
