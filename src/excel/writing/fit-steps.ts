// SPDX-License-Identifier: EUPL-1.2
import type { RowsFit } from "./change";
import { rectangles } from "./rectangles";
import type { Step } from "./steps";

const ROUND_ONE_RANGE = 400;

/** Lets Excel fit rows to their texts: a height that somebody fixed would cut them. */
export function fitSteps(fits: readonly RowsFit[]): readonly Step[] {
  return fits.flatMap(({ sheetId, rows }) =>
    rectangles(rows.map((row) => ({ row, column: 0 }))).map((area): Step => {
      return {
        sheetId,
        bytes: ROUND_ONE_RANGE,
        apply: (sheet) => sheet.getRangeByIndexes(area.row, 0, area.rows, 1).getEntireRow().format.autofitRows(),
      };
    }),
  );
}
