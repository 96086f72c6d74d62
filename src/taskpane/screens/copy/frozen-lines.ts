// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../../core/workbook/address";
import type { CopiedCell } from "../../../core/workbook/copy-plan";
import { explain } from "../../../core/wording/explain";
import { placeLines } from "../../place-lines";

/** Cells that are not copied as they stand, reason by reason: a line a sheet, whatever the number of cells. */
export function frozenLines(cells: readonly CopiedCell[]): readonly string[] {
  const byReason = new Map<string, { sheet: string; cell: string }[]>();
  for (const { sheet, row, column, why } of cells) {
    const reason = explain(why);
    const same = byReason.get(reason);
    const place = { sheet, cell: addressOf(row, column) };
    if (same) same.push(place);
    else byReason.set(reason, [place]);
  }
  return [...byReason].flatMap(([reason, places]) => placeLines(places, reason).map(({ text }) => text));
}
