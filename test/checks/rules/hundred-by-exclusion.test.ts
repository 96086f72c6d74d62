// SPDX-License-Identifier: EUPL-1.2
import { NO_INPUTS } from "../../../src/core/checks/inputs";
import { DEFAULT_BODY } from "../../../src/core/scorecard/settings";
import { buildScorecard, type ObjectiveSpec, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

const met: RowSpec = { actual: 10, target: 10, declared: "100%" };
/** 0 of 3 with a blank % among declared ones: presumed to be neutralised. */
const dropped: RowSpec = { actual: 0, target: 3 };
const objective = (spec: Partial<ObjectiveSpec>) =>
  buildScorecard([[{ declared: "100%", rows: [dropped, met, met, met], ...spec }]]);

test("a full mark because the failed row was left out", () => {
  const findings = findingsOf("REA008", objective({}));
  expect(said(findings)).toEqual([
    expect.stringContaining("E2 warning?: L’obiettivo è al 100 % perché 1 indicatore non raggiunto resta escluso"),
  ]);
  expect(said(findings)[0]).toContain("contandoli sarebbe 75 %");
  expect(findings[0]?.related.map(({ at }) => at)).toEqual([
    { row: 2, column: 2 },
    { row: 2, column: 4 },
  ]);
});

test("once the reason is written it is a decision", () => {
  const answer = { cause: "esogena", reason: "Piattaforma ministeriale non pronta", action: "" };
  const inputs = { ...NO_INPUTS, answerTo: () => answer };
  expect(findingsOf("REA008", objective({}), DEFAULT_BODY, inputs)).toEqual([]);
});

test.each<[string, Partial<ObjectiveSpec>]>([
  ["an objective with all its rows", { rows: [met, met] }],
  [
    "an objective below 100 % all the same",
    { declared: "83%", rows: [dropped, met, met, { ...met, actual: 5, declared: "50%" }] },
  ],
  ["a full mark that only PERF would give", { declared: null }],
  ["a row without result, which is VAL001's", { rows: [{ target: 3, declared: "100%" }, met] }],
  ["a result missing as well, which VAL001 asks for", { rows: [dropped, { target: 3 }, met, met, met, met] }],
  ["a row without target, which is TGT001's", { rows: [{ actual: 3 }, met] }],
])("is silent on %s", (_, spec) => {
  expect(findingsOf("REA008", objective(spec))).toEqual([]);
});
