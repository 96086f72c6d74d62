// SPDX-License-Identifier: EUPL-1.2
import { parseAddress } from "../../src/core/workbook/address";
import { formulaKey, withoutArrayRests } from "../../src/core/workbook/formulas";
import { shiftedFormula } from "../../src/core/workbook/references/shift-formula";
import { shownFormula } from "../../src/xlsx/reading/shown-formula";

it.each([
  ["C1*2", 3, 0, "C4*2"],
  ["$C1+C$1+$C$1", 3, 2, "$C4+E$1+$C$1"],
  ["SUM(A1:B2)-'Foglio ''A1'''!A1", 1, 1, "SUM(B2:C3)-'Foglio ''A1'''!B2"],
  ['IF(A1="A1","B1",B1)', 1, 0, 'IF(A2="A1","B1",B2)'],
  ["SUM(A:A)+SUM(2:3)+SUM($A:B)", 1, 1, "SUM(B:B)+SUM(3:4)+SUM($A:C)"],
  ["LOG10(A1)+Tabella1[A1]+Anno2024!B2", 1, 0, "LOG10(A2)+Tabella1[A1]+Anno2024!B3"],
  ["A1", -1, 0, "A1048576"],
  ["[1]Foglio1!A1", 1, 0, "[1]Foglio1!A2"],
])("%s moved by %i and %i is %s", (formula, down, right, expected) => {
  expect(shiftedFormula(formula, down, right)).toBe(expected);
});

it.each([
  ["SUM(A1)", "=SUM(A1)"],
  ["_xlfn._xlws.SORT(A1:A3)", "=SORT(A1:A3)"],
  ["_xlfn.LET(_xlpm.x,1,_xlpm.x)", "=LET(x,1,x)"],
  ['_xlfn.CONCAT("_xlfn.",A1)', '=CONCAT("_xlfn.",A1)'],
  ["_xldudf_PERF_REALIZZAZIONE(A1,B1)", "=PERF.REALIZZAZIONE(A1,B1)"],
])("%s in a file is shown as %s", (stored, shown) => {
  expect(shownFormula(stored)).toBe(shown);
});

it.each([
  ["an array formula down", { B2: "=A2:A4*2", B3: "=A2:A4*2", B4: "=A2:A4*2" }, ["B2"]],
  ["an array formula across", { B2: "=A1:C1*2", C2: "=A1:C1*2" }, ["B2"]],
  ["a formula filled down", { B2: "=A2*2", B3: "=A3*2" }, ["B2", "B3"]],
  ["one filled down on a fixed row", { B2: "=A$1*2", B3: "=A$1*2" }, ["B2", "B3"]],
  ["one filled across on a fixed column", { B2: "=$A2*2", C2: "=$A2*2" }, ["B2", "C2"]],
  ["fixed references and names", { B2: "=$A$1", B3: "=$A$1", C2: "=Soglia", C3: "=Soglia" }, ["B2", "B3", "C2", "C3"]],
])("of %s, the further cells of an array alone are left out", (_title, cells, kept) => {
  const keyed = Object.entries(cells).map(([address, text]) => [keyOf(address), text] as const);
  expect([...withoutArrayRests(new Map(keyed)).keys()]).toEqual(kept.map(keyOf));
});

function keyOf(address: string): number {
  const { row, column } = parseAddress(address)!;
  return formulaKey(row, column);
}
