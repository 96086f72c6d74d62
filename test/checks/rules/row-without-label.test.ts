// SPDX-License-Identifier: EUPL-1.2
import { buildScorecard, oneRow, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

test.each<[string, RowSpec, string]>([
  [
    "a lone %",
    { label: "", declared: "100%" },
    "E3 warning?: 1 riga porta soltanto la % (100%), senza indicatore, valore e target: non si può ricalcolare nulla. Ripristinare la riga dall’originale, o toglierla.",
  ],
  [
    "figures without a name",
    { label: "", actual: 3, target: 4, declared: "75%" },
    "C3 warning?: La riga porta un dato (3)",
  ],
  ["a target without a name", { label: "", target: 4 }, "D3 warning?: La riga porta un dato (4)"],
])("fires on %s", (_, row, message) => {
  expect(said(findingsOf("STR001", oneRow(row)))).toEqual([expect.stringContaining(message)]);
});

test.each<[string, RowSpec]>([
  ["a named row", { actual: 3, target: 4, declared: "75%" }],
  ["a row without figures", { label: "" }],
  ["a % that PERF wrote", { label: "", declared: "75%", byPerf: true }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("STR001", oneRow(row))).toEqual([]);
});

test("rows lost together are one finding; under another objective, or after a row with a name, another", () => {
  const [bare, named]: RowSpec[] = [
    { label: "", declared: "100%" },
    { actual: 3, target: 4, declared: "75%" },
  ];
  const scorecard = buildScorecard([[{ rows: [bare!, bare!, named!, bare!] }, { rows: [bare!] }]]);
  const cells = findingsOf("STR001", scorecard).map(({ place, related }) =>
    [place, ...related].map((each) => each!.at.row + 1),
  );
  expect(cells).toEqual([[3, 4], [6], [8]]);
});
