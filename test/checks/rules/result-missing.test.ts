// SPDX-License-Identifier: EUPL-1.2
import type { IndicatorReading } from "../../../src/core/scorecard/model";
import type { Scorecard } from "../../../src/core/scorecard/scored";
import { DEFAULT_BODY, type BodySettings, type RegisterEntry } from "../../../src/core/scorecard/settings";
import { buildScorecard, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

/** The body's register leaves these out, by decision. */
function neutralising(...labels: readonly string[]): BodySettings {
  const register = labels.map((label, row): RegisterEntry => ({
    ...{ id: label, label, unit: null, measure: "", polarity: null, weight: null, method: null, scope: "own", row },
    neutralised: { reason: "Emergenza sanitaria", act: "D.G. 12/2021" },
  }));
  return { ...DEFAULT_BODY, register };
}

function objectiveOf(rows: readonly RowSpec[], settings: BodySettings): Scorecard {
  return buildScorecard([[{ code: "1.1", declared: null, rows }]], [], settings);
}

const fairs: RowSpec = { label: "Fiere", actual: 0, target: 3 };
const visits: RowSpec = { label: "Visite", actual: null, target: 10 };
const met: RowSpec = { label: "Incontri", actual: 5, target: 5, declared: "100%" };

test.each<[string, readonly RowSpec[], string]>([
  [
    "its only indicator",
    [fairs],
    "A2 warning?: L’unico indicatore dell’obiettivo «Creazione d’impresa» è neutralizzato",
  ],
  ["all of them", [fairs, visits], "A2 warning?: Tutti e 2 gli indicatori dell’obiettivo «Creazione d’impresa» sono"],
])("an objective of which %s was left out by decision has no result", (_, rows, message) => {
  const settings = neutralising("Fiere", "Visite");
  expect(said(findingsOf("OIV005", objectiveOf(rows, settings), settings))).toEqual([expect.stringContaining(message)]);
});

test.each<[string, readonly RowSpec[], BodySettings]>([
  ["another indicator has a result", [fairs, met], neutralising("Fiere")],
  ["a value is merely missing: its row says so", [visits], neutralising()],
  ["some are left out and a value is missing", [fairs, visits], neutralising("Fiere")],
  ["there are no indicators", [], neutralising("Fiere")],
  ["the row kept only its %", [{ label: "", declared: "100%" }], neutralising()],
  ["it is still monitoring", [fairs], { ...neutralising("Fiere"), phase: "monitoring" }],
])("silent where %s", (_, rows, settings) => {
  expect(findingsOf("OIV005", objectiveOf(rows, settings), settings)).toEqual([]);
});

test("silent where leaving out is a presumption: it is asked about on the row", () => {
  const declared: RowSpec[] = Array.from({ length: 4 }, (_, at) => ({ ...met, label: `Incontri ${String(at)}` }));
  const scorecard = buildScorecard([
    [
      { code: "1.1", declared: null, rows: [fairs] },
      { code: "1.2", declared: "100%", rows: declared },
    ],
  ]);
  const presumed = scorecard.indicators.filter((each): each is typeof each & IndicatorReading => each.presumed);
  expect(presumed.map(({ label }) => label)).toEqual(["Fiere"]);
  expect(findingsOf("OIV005", scorecard)).toEqual([]);
});
