// SPDX-License-Identifier: EUPL-1.2
import { operationalRows } from "../../src/core/summaries/operational-summary";
import { verify } from "../../src/core/usecases/verify";
import { gridCells, pct, type Grid } from "../reading/grid";
import { snapshotOf, workbookData } from "../workbook/in-memory";

const HEADINGS = ["N.", "Obiettivo", "Indicatore", "Target", "Risultato"];

/** Code and name of each row, with the units that share it. */
function rowsOf(sheets: Record<string, Grid>) {
  const cells = Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, gridCells(rows)]));
  const rows = operationalRows(verify(snapshotOf(workbookData(cells))).scorecard);
  return rows.map(({ code, name, members }) => [code, name, members.map(({ block }) => block.unit)]);
}

const MAP: Grid = [
  ["MAPPA STRATEGICA"],
  [],
  ["Linea di mandato", "% realizzazione"],
  ["1. Un Comune efficiente e vicino", pct(1)],
  ["2. Una città sicura e curata", pct(0.9)],
];

test("the number of an objective in its unit's list does not make it the line of the map that has that number", () => {
  const tecnico = [HEADINGS, [1, "Asfaltare le strade", "Mq", 10, 8], [2, "Curare il verde", "N. alberi", 10, 9]];
  const cultura = [HEADINGS, [1, "Aprire la biblioteca", "Ore", 10, 8], [2, "Curare il verde", "N. parchi", 10, 9]];
  expect(rowsOf({ Mappa: MAP, Tecnico: tecnico, Cultura: cultura })).toEqual([
    ["1", "Asfaltare le strade", ["Tecnico"]],
    ["1", "Aprire la biblioteca", ["Cultura"]],
    ["2", "Curare il verde", ["Tecnico", "Cultura"]],
  ]);
});

test("an objective that bears the number and the name of the map, in full or cut, is that of the map", () => {
  const tecnico = [HEADINGS, [1, "Un Comune efficiente", "Mq", 10, 8], [2, "Città sicura e curata", "N.", 10, 9]];
  const cultura = [HEADINGS, [1, "Un Comune efficiente e vicino", "Ore", 10, 8]];
  expect(rowsOf({ Mappa: MAP, Tecnico: tecnico, Cultura: cultura })).toEqual([
    ["1", "Un Comune efficiente e vicino", ["Tecnico", "Cultura"]],
    ["2", "Una città sicura e curata", ["Tecnico"]],
  ]);
});

test("a code that is more than a number is that of the map, whatever the unit calls its objective", () => {
  const map = [MAP[0]!, ["OS1 Un Comune efficiente", pct(1)], ["OS2 Una città sicura", pct(0.9)]];
  const tecnico = [
    ["Cod.", ...HEADINGS.slice(1)],
    ["OS1", "Asfaltare le strade", "Mq", 10, 8],
  ];
  expect(rowsOf({ Mappa: map, Tecnico: tecnico })).toEqual([["OS1", "Un Comune efficiente", ["Tecnico"]]]);
});
