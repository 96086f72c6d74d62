// SPDX-License-Identifier: EUPL-1.2
import { NO_INPUTS, type CheckInputs } from "../../../src/core/checks/inputs";
import { DEFAULT_BODY } from "../../../src/core/scorecard/settings";
import { oneRow, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

test.each<[string, RowSpec, string]>([
  ["a yes against a number", { actual: "SI", target: 15 }, "C3 warning?: Il valore ottenuto (SI) e il target (15)"],
  [
    "a count that is a percentage",
    { label: "Crescita della newsletter; N. nuovi iscritti", actual: "3,80%", target: "5%", declared: "76%" },
    "C3 warning?: L’indicatore conta («N.») ma il valore è una percentuale (3,80%).",
  ],
  [
    "a hundred where ten were planned",
    { label: "N. testi per interventi", actual: 100, target: 10, declared: "100%" },
    "C3 warning?: Valore 100 contro un target di 10",
  ],
])("fires on %s", (_, row, message) => {
  expect(said(findingsOf("VAL005", oneRow(row)))).toEqual([expect.stringContaining(message)]);
});

test.each<[string, RowSpec]>([
  ["a count", { label: "N. corsi", actual: 12, target: 10 }],
  ["a ratio of counts", { label: "N. pratiche evase/N. pratiche", actual: "97%", target: "90%" }],
  ["a label cut short", { label: "Fascicoli: N. fascicoli de", actual: "26%", target: "20%" }],
  ["a growth", { label: "N. iscritti: incremento rispetto al 2020", actual: "3%", target: "5%" }],
  ["a percentage by its label", { label: "% di pratiche evase", actual: "97%", target: "90%" }],
  ["a fraction beside a percentage, which is the same", { label: "Quota evasa", actual: 0.97, target: "90%" }],
  ["a hundred where eighty were planned", { label: "N. utenti", actual: 100, target: 80 }],
  ["a hundred of something that no «N.» counts", { label: "Copertura del territorio", actual: 100, target: 10 }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("VAL005", oneRow(row))).toEqual([]);
});

/** What the rule says of the row where its table has a column for the unit of measure, and this in it. */
function saidWithUnit(unit: string, row: RowSpec): readonly string[] {
  const scorecard = oneRow(row);
  const indicators = scorecard.indicators.map((each) => ({ ...each, columns: { ...each.columns, unit: 5 } }));
  const inputs: CheckInputs = { ...NO_INPUTS, textOf: (_, field) => (field === "unit" ? unit : "") };
  return said(findingsOf("VAL005", { ...scorecard, indicators }, DEFAULT_BODY, inputs));
}

const SHARE = { label: "Verifiche nei cantieri", actual: "96%", target: "90%" };

test.each(["n.", "N°", "Numero"])("percentages beside «%s» for a unit of measure", (unit) => {
  expect(saidWithUnit(unit, SHARE)).toEqual([
    expect.stringContaining("C3 warning?: L’unità di misura è un numero («n.») ma il valore è una percentuale (96%)"),
  ]);
});

test.each<[string, RowSpec]>([
  ["%", SHARE],
  ["n./n.", SHARE],
  ["rapporto", SHARE],
  ["", SHARE],
  ["n.", { label: "Verifiche nei cantieri", actual: 96, target: 90 }],
])("is silent where the unit is «%s»", (unit, row) => {
  expect(saidWithUnit(unit, row)).toEqual([]);
});
