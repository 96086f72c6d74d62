// SPDX-License-Identifier: EUPL-1.2
import { inspectOwnSheet } from "../../src/core/memory/inspect-own-sheet";
import type { OwnContent, OwnRow } from "../../src/core/memory/own-rows";
import { signaturesOf } from "../../src/core/memory/signatures";
import type { CellContent } from "../../src/core/workbook/plan";
import { addressOf } from "../../src/core/workbook/address";
import type { Cell } from "../../src/core/workbook/cell";
import { cellOf, formulaOf, snapshotOf, workbookData } from "../workbook/in-memory";

const row = (kind: OwnRow["kind"], ...values: CellContent[]): OwnRow => ({
  kind,
  cells: values.map((value, column) => ({ column, value, style: "text" })),
});
const CONTENT: OwnContent = {
  // Indicatore, %, Motivazione (staff), Chiave
  shape: { width: 4, staffColumns: [2], keyColumn: 3 },
  rows: [
    row("heading", "Indicatore", "%", "Motivazione", "Chiave"),
    row("entry", "Sportelli", 14 / 15, null, "A"),
    row("entry", "Avvisi", 0.5, null, "B"),
  ],
  columnWidths: [],
  frozenRows: 1,
  hidden: false,
};
const AS_WRITTEN = {
  A1: "Indicatore",
  B1: "%",
  C1: "Motivazione",
  D1: "Chiave",
  A2: "Sportelli",
  B2: 14 / 15,
  D2: "A",
  A3: "Avvisi",
  B3: 0.5,
  D3: "B",
};

function foreign(changes: Record<string, CellContent | Cell>): readonly string[] {
  const sheet = snapshotOf(workbookData({ Foglio: { ...AS_WRITTEN, ...changes } })).sheets[0]!;
  const record = { sheet: "Foglio", shape: CONTENT.shape, rows: signaturesOf(CONTENT) };
  return inspectOwnSheet(sheet, record).foreign.map(({ row: r, column }) => addressOf(r, column));
}

const SORTED = { A2: "Avvisi", B2: 0.5, D2: "B", A3: "Sportelli", B3: 14 / 15, D3: "A" };
const NO_ROW = { A3: null, B3: null, D3: null };

test.each<[string, Record<string, CellContent | Cell>, readonly string[]]>([
  ["as it was written", {}, []],
  ["staff filled in their column", { C2: "motivo", C3: 45000 }, []],
  ["rows sorted", SORTED, []],
  ["a row deleted", NO_ROW, []],
  ["a row inserted above", { ...SORTED, A4: "Sportelli", B4: 14 / 15, D4: "A", A3: null, B3: null, D3: null }, []],
  ["another program kept fifteen digits", { B2: 0.933333333333333 }, []],
  ["a format changed", { B2: cellOf(14 / 15, "0%") }, []],
  ["a figure typed over", { B2: 0.94 }, ["B2"]],
  ["a cell of ours cleared", { B2: null }, ["B2"]],
  ["a heading of staff's column changed", { C1: "Perché" }, ["C1"]],
  ["a figure replaced by a formula", { B2: formulaOf(14 / 15) }, ["B2"]],
  ["a formula in staff's column", { C2: formulaOf("x") }, ["C2"]],
  ["a note beside", { F2: "nota" }, ["F2"]],
  ["a text in staff's column of a blank row", { C9: "nota" }, ["C9"]],
  ["a row copied", { A4: "Avvisi", B4: 0.5, D4: "B" }, ["A4", "B4", "D4"]],
])("%s", (_, changes, expected) => {
  expect(foreign(changes)).toEqual(expected);
});
