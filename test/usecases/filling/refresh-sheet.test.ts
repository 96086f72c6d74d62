// SPDX-License-Identifier: EUPL-1.2
import type { OwnContent, OwnRow } from "../../../src/core/memory/own-rows";
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

/** A row of two cells, the second of which is an error or a warning. */
const row = (number: number, gravity: string): OwnRow => ({
  kind: "entry",
  cells: [
    { column: 0, value: number, style: "integer" },
    { column: 1, value: gravity, style: gravity === "errore" ? "text-strong" : "text" },
  ],
});
const LIST = workbookData({ Segnalazioni: { A1: 1, B1: "errore", A2: 2, B2: "avviso" } });

function listEdits(rows: readonly OwnRow[], isList: boolean) {
  const shape = { width: 2, staffColumns: [], keyColumn: null };
  const wanted = { ...content, shape, rows, ...(isList ? { isList: true as const } : {}) };
  const kinds = new Map([0, 1].map((each) => [each, "entry"] as const));
  const edits = refreshEdits(snapshotOf(LIST).sheets[0]!, wanted, { kinds, knownWidth: 2 }, WHY);
  return edits.map(({ row: at, column, value, style }) => [at, column, value, style]);
}

test("on a list a row that tells of something else takes the look of that; the others keep what staff gave them", () => {
  expect(listEdits([row(1, "avviso"), row(2, "avviso")], true)).toEqual([
    [0, 0, 1, "integer"],
    [0, 1, "avviso", "text"],
  ]);
  expect(listEdits([row(1, "errore"), row(2, "avviso")], true)).toEqual([]);
});

test("on a summary a row that is known keeps its look under new figures", () => {
  expect(listEdits([row(1, "avviso"), row(2, "avviso")], false)).toEqual([[0, 1, "avviso", "keep"]]);
});
