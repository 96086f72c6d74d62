// SPDX-License-Identifier: EUPL-1.2
import { parseAddress } from "../core/workbook/address";
import { doneTexts } from "./i18n/done";
import type { ReportLine } from "./state/report-line";

interface Place {
  readonly sheet: string;
  /** null: the whole sheet. */
  readonly cell: string | null;
}

/** Cells that are named before «…». */
const NAMED = 6;
const FIRST_CELL = { row: 0, column: 0 };

/**
 * "Foglio «A»", "«B»: 12 celle (C3, C4, …)": a line a sheet, whatever the number of cells. Each leads to the first of them,
 * but on sheets that cannot be shown.
 */
export function placeLines(
  places: readonly Place[],
  remark = "",
  canShow: (sheet: string) => boolean = () => true,
): readonly ReportLine[] {
  const cellsOf = new Map<string, string[]>();
  for (const { sheet, cell } of places) {
    if (cell === null) continue;
    const cells = cellsOf.get(sheet);
    if (cells) cells.push(cell);
    else cellsOf.set(sheet, [cell]);
  }
  const line = (text: string, sheet: string, first: string | null): ReportLine => ({
    text: remark === "" ? text : `${text}: ${remark}`,
    to: canShow(sheet) ? { sheet, at: (first === null ? null : parseAddress(first)) ?? FIRST_CELL } : null,
  });
  const whole = places.filter(({ cell }) => cell === null);
  return [
    ...whole.map(({ sheet }) => line(doneTexts("change.sheet", { name: sheet }), sheet, null)),
    ...[...cellsOf].map(([sheet, cells]) => line(cellsText(sheet, cells), sheet, cells[0] ?? null)),
  ];
}

function cellsText(sheet: string, cells: readonly string[]): string {
  const named = `${cells.slice(0, NAMED).join(", ")}${cells.length > NAMED ? ", …" : ""}`;
  return doneTexts("change.cells", { sheet, count: cells.length, cells: named });
}
