// SPDX-License-Identifier: EUPL-1.2
import { formatMeaning } from "../../values/number-format";
import type { Sheet } from "../../workbook/snapshot";

const DEFAULT_FORMAT = "0.00%";

/** Number format to give a % cell: null to keep the cell's own, if it shows percentages. */
export type PercentFormats = (sheet: Sheet, row: number, column: number) => string | null;

/** A blank % cell without a format takes the one most used in its column, so that it looks like its neighbours. */
export function percentFormats(): PercentFormats {
  const usual = new Map<string, string>();
  return (sheet, row, column) => {
    if (isPercent(sheet.cell(row, column).format)) return null;
    const key = `${String(column)}!${sheet.name}`;
    const known = usual.get(key) ?? mostUsed(sheet, column);
    usual.set(key, known);
    return known;
  };
}

function mostUsed(sheet: Sheet, column: number): string {
  const counts = new Map<string, number>();
  for (const row of sheet.rows()) {
    const { format } = sheet.cell(row, column);
    if (isPercent(format)) counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  let best = DEFAULT_FORMAT;
  for (const [format, count] of counts) if (count > (counts.get(best) ?? 0)) best = format;
  return best;
}

function isPercent(format: string): boolean {
  return formatMeaning(format).kind === "percent";
}
