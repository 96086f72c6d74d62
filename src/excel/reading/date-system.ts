// SPDX-License-Identifier: EUPL-1.2
import { inExcel, type Done, type Patience } from "../in-excel";
import { FORMULA, KINDS, type Grid } from "./grid";
import type { OutlinedSheet } from "./outline";

type DateSystem = 1900 | 1904;

/** Days from 1900-01-01 to 1904-01-01, by which the two systems differ. */
const APART = 1462;
const UNIX_EPOCH_DAY = 25_569;
const MS_A_DAY = 86_400_000;

/**
 * By which system a workbook counts its days: Excel's interface does not say, but a date that it shows does. One date
 * with its year in four digits is asked for as it is shown; without one nothing is asked, and it is the usual system.
 */
export async function readDateSystem(
  outline: readonly OutlinedSheet[],
  grids: readonly (readonly Grid[])[],
  patience: Patience,
): Promise<Done<DateSystem>> {
  const date = aDate(outline, grids);
  if (!date) return { ok: true, value: 1900 };
  const shown = await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(date.id);
    const range = sheet.getRangeByIndexes(date.row, date.column, 1, 1).load("text");
    await context.sync();
    return range.text[0]?.[0] ?? "";
  }, patience);
  if (!shown.ok) return shown;
  // "####" in a narrow column tells nothing.
  const isLater = shown.value.includes(yearOf(date.serial + APART)) && !shown.value.includes(yearOf(date.serial));
  return { ok: true, value: isLater ? 1904 : 1900 };
}

function yearOf(serial: number): string {
  return String(new Date((serial - UNIX_EPOCH_DAY) * MS_A_DAY).getUTCFullYear());
}

function aDate(outline: readonly OutlinedSheet[], grids: readonly (readonly Grid[])[]) {
  const number = KINDS.indexOf("number");
  for (const [i, { id }] of outline.entries()) {
    for (const { kinds, values, formats, formatCodes, area } of grids[i]!) {
      const years = formatCodes.map((code) => /yyyy/i.test(code));
      const isDate = (kind: number, at: number): boolean =>
        (kind & ~FORMULA) === number && years[formats[at]!] === true && values[at]! > 1;
      const at = years.includes(true) ? kinds.findIndex(isDate) : -1;
      if (at < 0) continue;
      const [row, column] = [area.row + Math.floor(at / area.columns), area.column + (at % area.columns)];
      return { id, row, column, serial: values[at]! };
    }
  }
  return null;
}
