// SPDX-License-Identifier: EUPL-1.2
import { batched } from "../batched";
import type { Sheet } from "../../core/workbook/snapshot";
import type { ExcelSnapshot } from "../excel-reader";
import { inExcel, USUAL_PACE, type Done, type Pace } from "../in-excel";

/** Cells asked for in one request: their formulas stay well below what Excel on the web takes. */
const MOST_CELLS = 25_000;

/** A formula where it stands, in English, as `Range.formulas` gives it. */
export interface FormulaText {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

interface Piece {
  readonly sheet: Sheet;
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

/** The texts of those formulas that are wanted; changes nothing. Stretches of rows without any formula are not asked for. */
export async function readFormulaTexts(
  workbook: ExcelSnapshot,
  isWanted: (formula: string) => boolean,
  pace: Pace = USUAL_PACE,
): Promise<Done<readonly FormulaText[]>> {
  const found: FormulaText[] = [];
  const pieces = workbook.sheets.flatMap(piecesOf).filter(holdsFormulas);
  // As in reading: loops over requests as large as the host takes, never over sheets or cells.
  for (const chunk of batched(pieces, ({ rows, columns }) => rows * columns, MOST_CELLS)) {
    const read = await inExcel((context) => ask(context, workbook, chunk), { ...pace, repeatable: true });
    if (!read.ok) return read;
    for (const each of read.value) if (isWanted(each.formula)) found.push(each);
  }
  return { ok: true, value: found };
}

function piecesOf(sheet: Sheet): readonly Piece[] {
  const { rows, columns } = sheet.extent;
  const step = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, columns)));
  const count = columns === 0 ? 0 : Math.ceil(rows / step);
  return Array.from({ length: count }, (_, i) => {
    const row = i * step;
    return { sheet, row, rows: Math.min(step, rows - row), columns };
  });
}

function holdsFormulas({ sheet, row, rows }: Piece): boolean {
  for (let at = row; at < row + rows; at++)
    if (sheet.columns(at).some((column) => sheet.cell(at, column).formula !== "none")) return true;
  return false;
}

async function ask(
  context: Excel.RequestContext,
  { sheetIds }: ExcelSnapshot,
  chunk: readonly Piece[],
): Promise<readonly FormulaText[]> {
  const asked = chunk.map((piece) => {
    const { name } = piece.sheet;
    const sheet = context.workbook.worksheets.getItem(sheetIds.get(name) ?? name);
    return { piece, range: sheet.getRangeByIndexes(piece.row, 0, piece.rows, piece.columns).load("formulas") };
  });
  await context.sync();
  return asked.flatMap(({ piece: { sheet, row }, range }) =>
    (range.formulas as unknown[][]).flatMap((line, i) =>
      line.flatMap((text, column) => {
        // A text that begins with "=" comes like a formula: only the reading of its value told them apart.
        const isFormula = typeof text === "string" && sheet.cell(row + i, column).formula !== "none";
        return isFormula ? [{ sheet: sheet.name, row: row + i, column, formula: text }] : [];
      }),
    ),
  );
}
