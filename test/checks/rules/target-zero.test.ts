// SPDX-License-Identifier: EUPL-1.2
import { oneRow, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

test.each<[string, RowSpec, string]>([
  [
    "a target of 0 where more is better: anything meets it",
    { label: "N. corsi erogati", actual: 4, target: 0, declared: "100%", polarity: "up" },
    "D3 warning?: Target 0 dove conta fare di più: con qualunque valore (qui 4) la riga vale 100 %.",
  ],
  [
    "a direction that nothing tells, declared full",
    { actual: 4, target: 0, declared: "100%" },
    "D3 warning?: Target 0 dove",
  ],
  ["a direction that nothing tells, and no %", { actual: 4, target: 0 }, "D3 warning?: Target 0 dove"],
  [
    "a target of 0 missed where less is better, without a declared %",
    { label: "N. reclami", actual: 2, target: 0 },
    "D3 warning?: Target 0 e valore 2: senza un rapporto la riga vale 0 %",
  ],
])("fires on %s", (_, row, message) => {
  expect(said(findingsOf("TGT002", oneRow(row)))).toEqual([expect.stringContaining(message)]);
});

test.each<[string, RowSpec]>([
  ["«0 reclami», reached", { label: "N. reclami", actual: 0, target: 0, declared: "100%" }],
  ["a body that declares its 0 %", { label: "N. reclami", actual: 2, target: 0, declared: "0%" }],
  ["a declared 0 % that only the other direction gives, REA001's", { actual: 4, target: 0, declared: "0%" }],
  ["days of delay, of which 0 is a true threshold", { label: "Tempestività dei pagamenti", actual: 4, target: 0 }],
  ["a balance of 0 at least", { label: "Saldo di cassa", actual: 100, target: 0, polarity: "up" }],
  ["«≥ 0», which says what is meant", { label: "N. proposte", actual: 3, target: "≥ 0" }],
  ["a result that is still missing", { label: "N. corsi erogati", target: 0 }],
  ["a target above 0", { label: "N. corsi erogati", actual: 0, target: 3, declared: "0%" }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("TGT002", oneRow(row))).toEqual([]);
});
