// SPDX-License-Identifier: EUPL-1.2
import { runChecks } from "../../src/core/checks/run";
import { registerLookup } from "../../src/core/scorecard/register-lookup";
import { DEFAULT_BODY, type BodySettings, type RegisterEntry } from "../../src/core/scorecard/settings";
import { explain } from "../../src/core/wording/explain";
import { buildScorecard, oneRow, type RowSpec } from "../checks/build-scorecard";

const LABEL = "Grado di copertura";
const NOTHING: RegisterEntry = {
  ...{ id: "1", label: LABEL, unit: null, measure: "", polarity: null, weight: null, method: null },
  ...{ scope: "common", neutralised: null, row: 1 },
};
const withEntries = (...entries: Partial<RegisterEntry>[]): BodySettings => {
  return { ...DEFAULT_BODY, register: entries.map((entry) => ({ ...NOTHING, ...entry })) };
};
const scored = (row: RowSpec, settings: BodySettings) => oneRow({ label: LABEL, ...row }, settings).indicators[0]!;

test.each<[string, RowSpec, string, string]>([
  ["goes before an operator", { actual: 50, target: ">= 40" }, "down", "register"],
  ["gives way to a column", { actual: 50, target: 40, polarity: "up" }, "up", "column"],
  ["gives way to the kind of value", { actual: "01/06/2021", target: "30/06/2021" }, "date", "value-type"],
  [
    "finds the label however it is written",
    { label: "  GRADO di  copertura ", actual: 50, target: 40 },
    "down",
    "register",
  ],
  ["says nothing of another indicator", { label: "Altro", actual: 50, target: 40 }, "up", "default"],
])("its polarity %s", (_, row, polarity, source) => {
  const indicator = scored(row, withEntries({ polarity: "down" }));
  expect([indicator.polarity, indicator.polaritySource]).toEqual([polarity, source]);
});

test("its weight holds where the sheet has none", () => {
  const settings = withEntries({ weight: 3 }, { label: "Altro", weight: 1 });
  const rows = [
    { label: LABEL, actual: 1, target: 1 },
    { label: "Altro", actual: 0, target: 1 },
  ];
  expect(buildScorecard([[{ rows }]], [], settings).objectives[0]).toMatchObject({
    score: 0.75,
    method: "weighted-mean",
  });
  const weighted = rows.map((row) => ({ ...row, weight: 1 }));
  expect(buildScorecard([[{ rows: weighted }]], [], settings).objectives[0]).toMatchObject({ score: 0.5 });
});

test("its method holds where it means something for the polarity, and is said where it does not", () => {
  const row: RowSpec = { actual: 35, target: 30, polarity: "down" };
  expect(scored(row, withEntries({ method: "linear-decrease" }))).toMatchObject({
    method: "linear-decrease",
    achievement: 25 / 30,
  });
  const unfit = scored(row, withEntries({ method: "date-on-time" }));
  expect(unfit.method).toBe("inverse-ratio");
  expect(explain(unfit.explanation.at(-1)!)).toBe(
    "Il registro degli indicatori indica il metodo «entro la data o no», che con questo verso non si può applicare.",
  );
});

test("neutralised by decision: no presumption, left out with reason and act, and no finding", () => {
  const settings = withEntries({ neutralised: { reason: "bando revocato", act: "delibera 12/2021" } });
  const rows = [
    { label: LABEL, actual: 0, target: 3 },
    { label: "Altro", actual: 1, target: 1, declared: "100%" },
    { label: "Altro ancora", actual: 1, target: 1, declared: "100%" },
  ];
  const scorecard = buildScorecard([[{ declared: "100%", rows }]], [], settings);
  const [indicator] = scorecard.indicators;
  expect(indicator).toMatchObject({ status: "neutralised", presumed: false, achievement: null });
  expect(explain(indicator!.explanation[0]!)).toBe(
    "Neutralizzato nel registro degli indicatori: bando revocato. Atto: delibera 12/2021.",
  );
  expect(scorecard.objectives[0]).toMatchObject({ score: 1, scoreWithPresumed: null });
  expect(runChecks(scorecard, settings)).toEqual([]);
});

test("an entry of the unit goes before one of its sheet, and that before one for all", () => {
  const entries = [null, "Strategico", "Ufficio  Studi"].map((unit, at) => ({ ...NOTHING, unit, id: String(at) }));
  const place = {
    from: { row: 0, column: 0 },
    to: { row: 9, column: 9 },
    perspective: null,
    perspectiveAt: null,
    headings: [],
    titles: [],
  };
  const block = { id: "b", sheet: "Strategico", level: "operational", unit: "Ufficio studi", ...place } as const;
  const lookup = registerLookup(entries, [block])!;
  const row = { label: LABEL, operational: "", blockId: "b", sheet: "Strategico" };
  expect(lookup(row)?.id).toBe("2");
  expect(lookup({ ...row, blockId: "x" })?.id).toBe("1");
  expect(lookup({ ...row, blockId: "x", sheet: "Altro" })?.id).toBe("0");
  expect(lookup({ ...row, label: "", operational: LABEL })?.id).toBe("2");
  expect(lookup({ ...row, label: "constructor" })).toBeNull();
  expect(registerLookup([], [block])).toBeNull();
});
