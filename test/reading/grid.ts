// SPDX-License-Identifier: EUPL-1.2
import { addressOf, parseAddress } from "../../src/core/workbook/address";
import type { Cell } from "../../src/core/workbook/cell";
import type { CellContent } from "../../src/core/workbook/plan";
import { verify } from "../../src/core/usecases/verify";
import { reportVerification } from "../../src/core/usecases/report/report-verification";
import type { VerificationReport } from "../../src/core/usecases/report/verification-report";
import { cellOf, snapshotOf, workbookData } from "../workbook/in-memory";

export type GridCell = CellContent | Cell;
export type Grid = readonly (readonly GridCell[])[];

/** Cells of a table written row by row, its first cell at `from`. */
export function gridCells(rows: Grid, from = "A1"): Record<string, GridCell> {
  const start = parseAddress(from)!;
  const cells: Record<string, GridCell> = {};
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell !== null) cells[addressOf(start.row + r, start.column + c)] = cell;
    });
  });
  return cells;
}

/** A percentage shown with these decimals. */
export function pct(ratio: number, decimals = 0): Cell {
  return cellOf(ratio, decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`);
}

/** Rules on how the body wrote, planned and explained: they tell nothing of how its cells were read. */
const OF_WRITING = /^(?:SCO|OIV|STR0(?!01)|TGT0(?!01)|VAL0(?!0[1-4])|REA0(?!0[1-6]))/;

/** The public report on a workbook made of these tables, each at A1, without the findings on how it was written. */
export function reportOn(sheets: Record<string, Grid>): VerificationReport {
  return reportOnCells(Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, gridCells(rows)])));
}

/** The public report on a workbook given cell by cell. */
export function reportOnCells(sheets: Record<string, Record<string, GridCell>>): VerificationReport {
  const report = reportVerification(verify(snapshotOf(workbookData(sheets))));
  return { ...report, findings: report.findings.filter(({ rule }) => !OF_WRITING.test(rule)) };
}
