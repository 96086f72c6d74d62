// SPDX-License-Identifier: EUPL-1.2
import { BLANK_CELL } from "../../../src/core/workbook/cell";
import { formulaCell, oneRow, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

test.each<[string, RowSpec, string]>([
  [
    "«SI/NO» left in the form",
    { actual: "SI/NO", target: "SI", declared: "100%" },
    "C3 error: «SI/NO» non è un valore ottenuto, eppure la % dichiarata è 100%",
  ],
  ["a text", { actual: "vedi relazione", target: 3 }, "C3 error: «vedi relazione» non è un valore ottenuto: la riga"],
  ["an error cell", { actual: { ...BLANK_CELL, kind: "error", text: "#N/A" }, target: 3 }, "C3 error: «#N/D»"],
  [
    "a formula never calculated",
    { actual: formulaCell(null), target: 3 },
    "C3 warning?: La formula del valore ottenuto",
  ],
])("fires on %s", (_, row, message) => {
  expect(said(findingsOf("VAL002", oneRow(row)))).toEqual([expect.stringContaining(message)]);
});

test.each<[string, RowSpec]>([
  ["SI", { actual: "SI", target: "SI", declared: "100%" }],
  ["«n.d.», which is missing, not wrong", { actual: "n.d.", target: 3 }],
  ["a text without target", { actual: "vedi relazione" }],
  ["a yes against a number, which is VAL005's", { actual: "SI", target: 15 }],
  ["an unreadable target, which is TGT001's", { actual: 3, target: "da definire" }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("VAL002", oneRow(row))).toEqual([]);
});
