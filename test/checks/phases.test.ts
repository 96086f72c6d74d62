// SPDX-License-Identifier: EUPL-1.2
// What each rule says of one troubled workbook in each phase: before the Relazione what is not there yet is no finding.
import { runChecks } from "../../src/core/checks/run";
import { RULES } from "../../src/core/checks/registers/all";
import { DEFAULT_BODY, type BodySettings, type Phase } from "../../src/core/scorecard/settings";
import { buildScorecard, type ObjectiveSpec } from "./build-scorecard";

const right = { label: "Riga compilata", actual: 10, target: 10, declared: "100%" };

/** One row or more for every rule; the rows that are right make most of the % column filled in. */
const TROUBLED: readonly ObjectiveSpec[] = [
  {
    code: "1.1",
    declared: "70%",
    rows: [
      right,
      { label: "REA001", actual: 34, target: 35, declared: "95%" },
      { label: "REA003", actual: 27, target: null, declared: 27 },
      { label: "REA004", actual: 34, target: 35 },
      { label: "REA004, presunto", actual: 0, target: 3 },
      { label: "REA006", actual: "84%", target: "90%", declared: "94%" },
      { label: "", operational: "", actual: 3, target: 4, declared: "75%" },
      { label: "TGT001", actual: null, target: null },
      { label: "VAL001", actual: null, target: 4, declared: "75%" },
      { label: "VAL001, presunto", actual: null, target: 4 },
      { label: "VAL001, data", actual: null, target: "31/12/2021" },
      { label: "VAL002", actual: "SI/NO", target: "SI", declared: "100%" },
      { label: "VAL002, cifre", actual: "cfr. delibera n. 12", target: 20, declared: "60%" },
      { label: "VAL003", actual: 60, target: 100, declared: "100%" },
      ...Array.from({ length: 12 }, () => right),
    ],
  },
];

function rulesIn(settings: BodySettings): readonly string[] {
  const scorecard = buildScorecard([TROUBLED], [{ code: "1.1", declared: "10%" }], settings);
  return [...new Set(runChecks(scorecard, settings).map(({ rule }) => rule))].sort();
}

const ALWAYS = ["STR001", "TGT001", "VAL002"];
const MEASURED = ["REA001", "REA002", "REA003", "REA005", "VAL003"];
const PUBLISHED = ["REA004", "REA006", "SCO001", "VAL001"];

test.each<[Phase, readonly string[]]>([
  ["plan", ALWAYS],
  // a % without its result is VAL001's in the Relazione
  ["monitoring", [...ALWAYS, ...MEASURED, "REA010"]],
  ["report", [...ALWAYS, ...MEASURED, ...PUBLISHED]],
])("in phase %s", (phase, rules) => {
  expect(rulesIn({ ...DEFAULT_BODY, phase })).toEqual([...rules].sort());
});

// what is planned can be judged from the Piano on, results when there are some, and what only a Relazione owes in it
const FROM_MONITORING = [
  ...["REA001", "REA002", "REA003", "REA005", "REA009", "REA010"],
  ...["TGT002", "VAL003", "VAL008", "VAL009", "VAL010", "VAL011"],
  ...["PIA001", "PIA002", "PIA003", "PIA004", "PIA005", "PIA006", "PIA007"],
];
const IN_REPORT = [
  ...["OIV005", "REA004", "REA006", "REA007", "REA008", "SCO001", "SCO002"],
  ...["TAB007", "TAB008", "TGT005", "VAL001"],
];

test("rules that judge results wait for them, and those on what is published for the Relazione", () => {
  const held = (phases: readonly Phase[]) =>
    RULES.filter((rule) => JSON.stringify(rule.phases) === JSON.stringify(phases)).map(({ code }) => code);
  expect(held(["monitoring", "report"]).sort()).toEqual([...FROM_MONITORING].sort());
  expect(held(["report"]).sort()).toEqual([...IN_REPORT].sort());
  expect(RULES.filter(({ phases }) => phases === "all")).toHaveLength(
    RULES.length - FROM_MONITORING.length - IN_REPORT.length,
  );
});

test("a placeholder is no finding before the Relazione; a figure that cannot be read is one in every phase", () => {
  const said = (phase: Phase) => {
    const settings = { ...DEFAULT_BODY, phase };
    return runChecks(buildScorecard([TROUBLED], [], settings), settings).filter(({ rule }) => rule === "VAL002").length;
  };
  expect([said("plan"), said("monitoring"), said("report")]).toEqual([1, 1, 2]);
});
