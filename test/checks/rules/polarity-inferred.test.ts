// SPDX-License-Identifier: EUPL-1.2
import { oneRow, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

test("fires where only the declared % says that less is better", () => {
  const findings = findingsOf("VAL003", oneRow({ actual: 60, target: 100, declared: "100%" }));
  expect(said(findings)).toEqual([
    expect.stringMatching(/^E3 warning\?: 60 contro un target di 100 .* vale «più basso è meglio»/),
  ]);
});

test.each<[string, RowSpec]>([
  ["a polarity that the wording gives", { label: "Tempo medio di evasione", actual: 17, target: 40, declared: "100%" }],
  ["a polarity that its column gives", { polarity: "down", actual: 17, target: 40, declared: "100%" }],
  ["a declared % below 100", { actual: 60, target: 100, declared: "60%" }],
  ["a row that cannot be scored", { actual: "SI", target: 15, declared: "100%" }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("VAL003", oneRow(row))).toEqual([]);
});
