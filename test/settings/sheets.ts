// SPDX-License-Identifier: EUPL-1.2
import { planSettings } from "../../src/core/usecases/plan-settings";
import { verify, type Verification } from "../../src/core/usecases/verify";
import { settingProblemText } from "../../src/core/usecases/report/settings-summary";
import type { CellContent } from "../../src/core/workbook/plan";
import type { Cell } from "../../src/core/workbook/cell";
import { applyPlan, cellAt, setCell, sheetOf, snapshotOf, cellOf, type WorkbookData } from "../workbook/in-memory";

/** Adds the two sheets, as the command does. */
export function withSettings(data: WorkbookData): WorkbookData {
  applyPlan(data, planSettings(snapshotOf(data)).filling.plan);
  return data;
}

/** The row on a sheet whose first column, or another, holds this text. */
export function rowOf(data: WorkbookData, sheet: string, text: string, column = 0): number {
  const { cells } = sheetOf(data, sheet);
  for (const [row, inRow] of cells) if (inRow.get(column)?.text === text) return row;
  throw new Error(`no row «${text}» on ${sheet}`);
}

/** A person types a value beside a parameter. */
export function setParameter(data: WorkbookData, label: string, value: CellContent | Cell): void {
  const row = rowOf(data, "Parametri", label);
  const isCell = value !== null && typeof value === "object";
  setCell(sheetOf(data, "Parametri"), row, 1, isCell ? value : cellOf(value));
}

/** A person types under a heading of the register, on the row of an indicator. */
export function setRegister(data: WorkbookData, label: string, heading: string, value: CellContent): void {
  const sheet = sheetOf(data, "Registro indicatori");
  const headings = [...sheet.cells.get(3)!].find(([, { text }]) => text === heading)!;
  setCell(sheet, rowOf(data, "Registro indicatori", label, 1), headings[0], cellOf(value));
}

export function verified(data: WorkbookData): Verification {
  return verify(snapshotOf(data));
}

/** What is wrong with the settings, as people read it. */
export function problemsOf(data: WorkbookData): readonly string[] {
  return verified(data).settingProblems.map((problem) => settingProblemText(problem).replaceAll("\u00a0", " "));
}

export function textAt(data: WorkbookData, sheet: string, row: number, column: number): string {
  return cellAt(sheetOf(data, sheet), row, column).text;
}
