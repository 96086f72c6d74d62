// SPDX-License-Identifier: EUPL-1.2
import { NO_INPUTS, type CheckInputs } from "../../../src/core/checks/inputs";
import { runChecks } from "../../../src/core/checks/run";
import { DEFAULT_BODY } from "../../../src/core/scorecard/settings";
import { buildScorecard, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

const surpassed: RowSpec = { label: "N. visite", actual: 14, target: 3, declared: "100%" };
const missed: RowSpec = { label: "N. corsi", actual: 1, target: 2, declared: "50%" };
const TOLD = { cause: "esogena", reason: "Bando revocato", action: "" };
const build = (...rows: readonly RowSpec[]) => buildScorecard([[{ rows }]]);

/** Answers to the rows with these labels. */
function answering(...labels: readonly string[]): CheckInputs {
  return { ...NO_INPUTS, asksForReasons: true, answerTo: ({ label }) => (labels.includes(label) ? TOLD : null) };
}

test.each<[string, RowSpec, string]>([
  [
    "14 of 3",
    surpassed,
    "C3 info: 14 contro un target di 3: 466,67 % di quanto atteso, senza spiegazione, mentre altri",
  ],
  [
    "5 days of 20",
    { ...surpassed, label: "Giorni medi di attesa", actual: 5, target: 20 },
    "C3 info: 5 contro un target di 20, dove più basso è meglio: il 25 % di quanto ammesso, senza spiegazione",
  ],
])("%s, where other deviations are explained", (_, row, message) => {
  const findings = findingsOf("SCO002", build(row, missed), DEFAULT_BODY, answering("N. corsi"));
  expect(said(findings)).toEqual([expect.stringContaining(message)]);
});

test.each<[string, readonly RowSpec[], readonly string[], readonly string[]]>([
  ["nothing is explained: the target is what is asked about", [surpassed, missed], [], ["TGT005"]],
  ["others are explained: the reason is", [surpassed, missed], ["N. corsi"], ["SCO002"]],
  ["this one is explained: nothing is", [surpassed, missed], ["N. visite", "N. corsi"], []],
])("of one row one rule speaks: %s", (_, rows, labels, expected) => {
  const findings = runChecks(build(...rows), DEFAULT_BODY, answering(...labels));
  expect(findings.map(({ rule }) => rule).filter((rule) => rule === "TGT005" || rule === "SCO002")).toEqual(expected);
});

test.each<[string, RowSpec]>([
  ["149 %", { ...surpassed, actual: 149, target: 100 }],
  ["a date met early, which is TGT005's", { ...surpassed, actual: "31/01/2021", target: "31/12/2021" }],
  ["a result without target", { ...surpassed, target: null }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("SCO002", build(row, missed), DEFAULT_BODY, answering("N. corsi"))).toEqual([]);
});
