// SPDX-License-Identifier: EUPL-1.2
import { batched } from "../batched";
import type { StandingFormula } from "../../core/workbook/formula-plan";
import { PERF_FUNCTION } from "../../core/workbook/perf-marks";
import type { ExcelSnapshot } from "../excel-reader";
import { inExcel, USUAL_PACE, type Done } from "../in-excel";

/** Cells asked for in one request: their formulas stay well below what Excel on the web takes. */
const MOST_CELLS = 25_000;
const MOST_SPILLS = 1000;

interface Piece {
  readonly sheet: string;
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

interface Found {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * The formulas that call PERF, with their last results; changes nothing. A snapshot knows only whether there are any:
 * their texts are read when they are needed, which is seldom.
 */
export async function readPerfFormulas(workbook: ExcelSnapshot): Promise<Done<readonly StandingFormula[]>> {
  if (!workbook.hasPerfFormulas) return { ok: true, value: [] };
  const found: Found[] = [];
  // As in reading: loops over requests as large as the host takes, never over sheets or cells.
  for (const chunk of batched(piecesOf(workbook), ({ rows, columns }) => rows * columns, MOST_CELLS)) {
    const read = await inExcel((context) => readTexts(context, workbook, chunk), { ...USUAL_PACE, repeatable: true });
    if (!read.ok) return read;
    for (const each of read.value) found.push(each);
  }
  const standing: StandingFormula[] = [];
  for (let i = 0; i < found.length; i += MOST_SPILLS) {
    const part = found.slice(i, i + MOST_SPILLS);
    const read = await inExcel((context) => readSpills(context, workbook, part), { ...USUAL_PACE, repeatable: true });
    if (!read.ok) return read;
    for (const each of read.value) standing.push(each);
  }
  return { ok: true, value: standing };
}

function piecesOf({ sheets }: ExcelSnapshot): readonly Piece[] {
  return sheets.flatMap(({ name, extent: { rows, columns } }) => {
    const step = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, columns)));
    const count = columns === 0 ? 0 : Math.ceil(rows / step);
    return Array.from({ length: count }, (_, i) => {
      const row = i * step;
      return { sheet: name, row, rows: Math.min(step, rows - row), columns };
    });
  });
}

async function readTexts(
  context: Excel.RequestContext,
  { sheetIds }: ExcelSnapshot,
  chunk: readonly Piece[],
): Promise<readonly Found[]> {
  const asked = chunk.map((piece) => {
    const sheet = context.workbook.worksheets.getItem(sheetIds.get(piece.sheet) ?? piece.sheet);
    return { piece, range: sheet.getRangeByIndexes(piece.row, 0, piece.rows, piece.columns).load("formulas") };
  });
  await context.sync();
  return asked.flatMap(({ piece: { sheet, row }, range }) =>
    (range.formulas as unknown[][]).flatMap((line, i) =>
      line.flatMap((text, column) => {
        const isOurs = typeof text === "string" && text.startsWith("=") && PERF_FUNCTION.test(text);
        return isOurs ? [{ sheet, row: row + i, column, formula: text }] : [];
      }),
    ),
  );
}

async function readSpills(
  context: Excel.RequestContext,
  workbook: ExcelSnapshot,
  formulas: readonly Found[],
): Promise<readonly StandingFormula[]> {
  const asked = formulas.map((found) => {
    const sheet = context.workbook.worksheets.getItem(workbook.sheetIds.get(found.sheet) ?? found.sheet);
    const spill = sheet.getCell(found.row, found.column).getSpillingToRangeOrNullObject();
    return { found, spill: spill.load("rowCount,columnCount") };
  });
  await context.sync();
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return asked.map(({ found, spill }) => {
    const sheet = sheets.get(found.sheet)!;
    const rows = spill.isNullObject ? 1 : spill.rowCount;
    const columns = spill.isNullObject ? 1 : spill.columnCount;
    const places = Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => [found.row + i, found.column + j] as const),
    );
    const results = places.map((line) => line.map(([row, column]) => sheet.cell(row, column)));
    return { ...found, results, isLocked: places.flat().some(([row, column]) => sheet.isLocked(row, column)) };
  });
}
