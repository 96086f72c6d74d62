// SPDX-License-Identifier: EUPL-1.2
import { buildScorecard, oneRow, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

test("objective 1.2 of Bergamo 2021: 84 % against 90 % declared 94 %, the mean 98 %, the map 98,45 %", () => {
  const met: RowSpec = { actual: 10, target: 10, declared: "100%" };
  const rows: RowSpec[] = [met, met, { actual: "84%", target: "90%", declared: "94%" }, met];
  const map = [{ code: "1.2", declared: "98,45%" }];
  const findings = findingsOf("REA006", buildScorecard([[{ code: "1.2", declared: "98%", rows }]], map));
  expect(said(findings)).toEqual([
    expect.stringContaining("E5 info: Dichiarato 94%; i valori stampati danno 93,33 %."),
    expect.stringContaining("B2 info: Dichiarato 98,45%; i valori stampati danno 98,33 %."),
  ]);
  expect(said(findings)[1]).toContain("ammettono da 98,19 % a 98,47 %");
});

test.each<[string, RowSpec]>([
  ["exact counts", { actual: 34, target: 35, declared: "95%" }],
  ["a % that is equal as displayed", { actual: "84%", target: "90%", declared: "93%" }],
  ["a % beyond what the decimals allow", { actual: "84%", target: "90%", declared: "96%" }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("REA006", oneRow(row))).toEqual([]);
});
