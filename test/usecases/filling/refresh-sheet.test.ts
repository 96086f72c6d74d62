// SPDX-License-Identifier: EUPL-1.2
import type { OwnContent } from "../../../src/core/memory/own-rows";
import { refreshEdits } from "../../../src/core/usecases/filling/refresh-sheet";
import { snapshotOf, workbookData } from "../../workbook/in-memory";

const WHY = { code: "sheet-refreshed", args: {} };
const content: OwnContent = {
  shape: { width: 3, staffColumns: [], keyColumn: null },
  rows: [
    {
      kind: "heading",
      cells: ["N.", "Regola", "Eccezione"].map((value, column) => ({ column, value, style: "heading" })),
    },
  ],
  columnWidths: [],
  frozenRows: 0,
  hidden: false,
};

/** Edits of a sheet on which PERF wrote this many columns. */
function edits(knownWidth: number): readonly (readonly [number, string])[] {
  const sheet = snapshotOf(workbookData({ Segnalazioni: { A1: "N.", B1: "Codice" } })).sheets[0]!;
  const known = { kinds: new Map([[0, "heading" as const]]), knownWidth };
  return refreshEdits(sheet, content, known, WHY).map(({ column, style }) => [column, style] as const);
}

test("a column that the sheet did not have gets its look; those that it had keep theirs", () => {
  expect(edits(2)).toEqual([
    [1, "keep"],
    [2, "heading"],
  ]);
});

test("a column that the sheet had, and staff emptied, keeps the look that they gave it", () => {
  expect(edits(3)).toEqual([
    [1, "keep"],
    [2, "keep"],
  ]);
});
