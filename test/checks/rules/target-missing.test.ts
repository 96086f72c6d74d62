// SPDX-License-Identifier: EUPL-1.2
import { NO_INPUTS, type CheckInputs } from "../../../src/core/checks/inputs";
import { DEFAULT_BODY } from "../../../src/core/scorecard/settings";
import { oneRow, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

test.each<[string, RowSpec, string]>([
  [
    "a value without target",
    { actual: 12, declared: "100%" },
    "D3 warning: C’è il valore ottenuto (12) e una % dichiarata (100%), ma non il target",
  ],
  ["a value alone", { actual: 12 }, "D3 warning: C’è il valore ottenuto (12) ma non il target"],
  [
    "0 in the % column of a result",
    { actual: 927, declared: 0 },
    "D3 warning: C’è il valore ottenuto (927) e una % dichiarata (0)",
  ],
  ["a name alone", {}, "D3 warning: Mancano il target e il valore ottenuto"],
  ["«n.d.» for a target", { actual: 12, target: "n.d." }, "D3 warning: C’è il valore ottenuto (12)"],
  [
    "a missing target beside a raw value in the % column: two defects, two findings",
    { actual: 1.5, declared: 1.5 },
    "D3 warning: C’è il valore ottenuto (1,5)",
  ],
  ["a text for a target", { actual: 12, target: "da definire" }, "D3 warning: Il target «da definire» non è un valore"],
])("fires on %s", (_, row, message) => {
  expect(said(findingsOf("TGT001", oneRow(row)))).toEqual([expect.stringContaining(message)]);
});

test.each<[string, RowSpec]>([
  ["a row with its target", { actual: 12, target: 10, declared: "100%" }],
  ["a target of zero", { actual: 0, target: 0, declared: "100%" }],
  ["a row that keeps only its %", { label: "", declared: "100%" }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("TGT001", oneRow(row))).toEqual([]);
});

test("in a Plan nobody asks for results", () => {
  const found = findingsOf("TGT001", oneRow({}), { ...DEFAULT_BODY, phase: "plan" });
  expect(said(found)).toEqual([
    expect.stringMatching(/^D3 warning: Manca il target: l’indicatore non si potrà misurare/),
  ]);
});

/** What the rule says of the row where the note beside it is this. */
function saidWith(note: string, row: RowSpec): readonly string[] {
  const scorecard = oneRow(row);
  const indicators = scorecard.indicators.map((each) => ({ ...each, columns: { ...each.columns, note: 5 } }));
  const inputs: CheckInputs = { ...NO_INPUTS, textOf: (_, field) => (field === "note" ? note : "") };
  return said(findingsOf("TGT001", { ...scorecard, indicators }, DEFAULT_BODY, inputs));
}

test.each([
  "Indicatore di solo monitoraggio, senza target nel Piano",
  "Rilevato soltanto a fini conoscitivi",
  "Non è previsto un target",
  "Indicatore di contesto",
])("a row whose note says that it is only observed has nothing to answer for: «%s»", (note) => {
  expect(saidWith(note, { actual: 12 })).toEqual([]);
});

test.each<[string, RowSpec]>([
  ["Target da definire nel monitoraggio", { actual: 12 }],
  ["Target mancante", { actual: 12 }],
  // who states a % has measured it against something
  ["Indicatore di solo monitoraggio", { actual: 12, declared: "100%" }],
])("another note, or a stated %%, leaves the question: «%s»", (note, row) => {
  expect(saidWith(note, row)).toHaveLength(1);
});
