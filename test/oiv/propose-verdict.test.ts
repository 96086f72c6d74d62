// SPDX-License-Identifier: EUPL-1.2
import type { Criterion, Finding } from "../../src/core/checks/finding";
import { NO_INPUTS, type CheckInputs } from "../../src/core/checks/inputs";
import { proposeVerdict } from "../../src/core/oiv/propose-verdict";
import type { Scorecard } from "../../src/core/scorecard/scored";
import { DEFAULT_BODY, type Phase } from "../../src/core/scorecard/settings";
import { explain } from "../../src/core/wording/explain";
import { buildScorecard, type RowSpec } from "../checks/build-scorecard";
import { evidenceFor, finding, met, outcomes, report, verdictOn } from "./verdict-on";

test("a report in order: what can be counted is met, what is a person's is left to a person", () => {
  expect(outcomes({})).toBe("a? b? c+ d+ e+ f+ g+ h? i? j? k?");
  expect(verdictOn({}).readiness).toBe("ready");
});

test.each<[string, Finding, string, string]>([
  ["an error", finding(["e"], "error"), "e!", "not-ready"],
  ["a certain warning", finding(["c", "f"], "warning"), "c! f!", "ready-with-remarks"],
  ["a warning for review", finding(["g"], "warning", true), "g?", "ready-with-remarks"],
  ["an information", finding(["c", "e"], "info"), "", "ready"],
  ["an information for review", finding(["d"], "info", true), "", "ready"],
  ["an error on what is a person's", finding(["a", "k"], "error"), "", "not-ready"],
])("%s weighs on the criteria that it serves", (_, one, changed, readiness) => {
  const usual = new Set(outcomes({}).split(" "));
  const now = outcomes({ findings: [one] }).split(" ");
  expect(now.filter((each) => !usual.has(each)).join(" ")).toBe(changed);
  expect(verdictOn({ findings: [one] }).readiness).toBe(readiness);
});

test.each<[string, Criterion, Scorecard, string]>([
  ["no individual results", "c", report([met], {}), "Nella cartella non ci sono obiettivi individuali"],
  ["a result is missing", "c", report([met, { actual: null, target: 3 }]), "risultato 1 su 2"],
  ["nothing speaks of anticorruption", "d", report([{ ...met, label: "Trasparenza" }]), "nessun indicatore, su 2"],
  ["it is named, without a result", "d", report([{ ...met, actual: null }]), "0 con il risultato"],
  ["no % is declared", "e", buildScorecard([[{ declared: null, rows: [{ actual: 1, target: 1 }] }]]), "non dichiara"],
  ["a declared % has no value behind it", "e", report([{ ...met, actual: null }]), "non si possono ricalcolare"],
  ["no table has sources", "f", buildScorecard([[{ declared: "100%", rows: [met] }]]), "la colonna della fonte"],
  ["a value cannot be read", "f", report([met, { actual: "SI/NO", target: 1 }]), "non si può leggere: 2 su 4"],
  [
    "a target was missed, and nobody said why",
    "g",
    report([{ ...met, actual: 4, declared: "80%" }]),
    "Scostamenti motivati, in «Scostamenti», nelle note o nel registro: 0 su 2",
  ],
])("without proof a person must look: %s", (_, criterion, scorecard, said) => {
  expect(outcomes({ scorecard })).toContain(`${criterion}?`);
  expect(evidenceFor(criterion, { scorecard })).toContain(said);
});

test("objectives of which no indicator has a result are named, by code or name", () => {
  const lost: readonly RowSpec[] = [{ label: "", actual: null, target: null, declared: "100%" }];
  const built = buildScorecard([
    [
      { code: "1.1", rows: [met] },
      { code: "1.2", rows: lost },
      { code: "1.3", rows: lost },
    ],
  ]);
  const [first, second, third] = built.objectives;
  const objectives = [first!, second!, { ...third!, code: null, name: "Sportello unico" }];
  const said = evidenceFor("c", { scorecard: { ...built, objectives } });
  expect(said).toContain("obiettivi con almeno un risultato 1 su 3. 2 obiettivi senza alcun risultato leggibile: ");
  expect(said).toContain("leggibile: 1.2, «Sportello unico».");
  expect(evidenceFor("c", {})).not.toContain("senza alcun risultato");
});

test("percentages that cannot be worked out are told by their cause, and the parts make the whole", () => {
  const rows: readonly RowSpec[] = [
    met,
    { ...met, target: null },
    { ...met, actual: null },
    { ...met, actual: "SI/NO" },
    { label: "", actual: null, target: null, declared: "100%" },
  ];
  const said = evidenceFor("e", { scorecard: buildScorecard([[{ rows }]]) });
  expect(said).toContain(
    "non si possono ricalcolare (4): 1 senza target, 1 senza valore ottenuto, 1 riga con la sola %,",
  );
  expect(evidenceFor("e", {})).not.toContain("(0)");
});

test("what has no target is told in g, and is no deviation", () => {
  const scorecard = report([met, { ...met, target: null }]);
  expect(outcomes({ scorecard })).toContain("g+");
  expect(evidenceFor("g", { scorecard })).toContain("2 indicatori sono senza target");
});

test("a missed target with cause and reason is accounted for; with the cause alone it is not", () => {
  const scorecard = report([{ ...met, actual: 4, declared: "80%" }]);
  const answering = (reason: string): CheckInputs => ({
    ...NO_INPUTS,
    answerTo: () => ({ cause: "esogena", reason, action: "" }),
  });
  expect(outcomes({ scorecard, inputs: answering("Norma cambiata a luglio") })).toContain("g+");
  expect(outcomes({ scorecard, inputs: answering("") })).toContain("g?");
});

test("a corrective action is told, and weighs nothing", () => {
  const scorecard = report([{ ...met, actual: 4, declared: "80%" }]);
  const answering = (action: string): CheckInputs => ({
    ...NO_INPUTS,
    answerTo: () => ({ cause: "Esogena", reason: "Norma cambiata a luglio", action }),
  });
  for (const [action, said] of [
    ["", "indicata per 0 su 2 scostamenti motivati"],
    ["Corso a settembre", "indicata per 2 su 2 scostamenti motivati"],
  ] as const) {
    expect(outcomes({ scorecard, inputs: answering(action) })).toContain("g+");
    expect(evidenceFor("g", { scorecard, inputs: answering(action) })).toContain(said);
  }
});

test("criterion g counts a reason wherever SCO001 takes it: a note on the row, the same result on another dashboard", () => {
  const scorecard = report([{ ...met, actual: 4, declared: "80%" }]);
  const noted = scorecard.indicators.map((row) => ({ ...row, columns: { ...row.columns, note: 5 } }));
  const inNotes: CheckInputs = { ...NO_INPUTS, textOf: () => "Bando revocato dalla Regione" };
  expect(outcomes({ scorecard: { ...scorecard, indicators: noted }, inputs: inNotes })).toContain("g+");
});

test("one result on two dashboards counts as explained on both once its reason is written", () => {
  const entry = {
    ...{ id: "1", label: met.label!, unit: null, measure: "", polarity: null, weight: null, method: null, row: 1 },
    ...{ scope: "common" as const, neutralised: null },
  };
  const settings = { ...DEFAULT_BODY, register: [entry] };
  const missed = [{ rows: [{ ...met, actual: 4, declared: "80%" }] }];
  const scorecard = buildScorecard([missed, missed], [], settings);
  const [first] = scorecard.indicators;
  const inputs: CheckInputs = {
    ...NO_INPUTS,
    answerTo: ({ id }) => (id === first!.id ? { cause: "esogena", reason: "Bando revocato", action: "" } : null),
  };
  const { criteria } = proposeVerdict({ scorecard, findings: [], inputs, settings });
  expect(criteria.find(({ criterion }) => criterion === "g")).toMatchObject({ outcome: "satisfied" });
});

test("a subject that only the name of an objective bears is left to a person", () => {
  const spare: RowSpec = { label: "Spesa per energia", actual: 5, target: 5, declared: "100%" };
  const built = buildScorecard([[{ declared: "100%", rows: [spare] }]]);
  const name = "Trasparenza e prevenzione della corruzione";
  const scorecard = { ...built, objectives: built.objectives.map((each) => ({ ...each, name })) };
  expect(outcomes({ scorecard })).toContain("d?");
  expect(evidenceFor("d", { scorecard })).toContain("solo il nome di un obiettivo");
  const market = report([{ ...met, label: "Trasparenza del mercato e anticorruzione" }]);
  expect(evidenceFor("d", { scorecard: market })).toContain("Tema «trasparenza»: nessun indicatore");
});

test("one indicator on two dashboards is counted once", () => {
  expect(evidenceFor("d", {})).toContain("1 indicatore che ne parla, nel nome o nell’obiettivo operativo; 1 con il");
});

test("a % that only repeats another cell, with nothing to work it out from, proves no method", () => {
  const scorecard = report();
  const [entry] = scorecard.objectives;
  const repeated = { ...entry!, score: null, declaredCheck: "equal" as const };
  const given = { scorecard: { ...scorecard, objectives: [repeated] } };
  expect(outcomes(given)).toContain("e?");
  expect(evidenceFor("e", given)).toContain("degli obiettivi: 0 su 1 concordano");
});

test("a neutralisation that is presumed is told as such, and frees nobody from the result", () => {
  const scorecard = report();
  const presumed = scorecard.indicators.map((row) => ({ ...row, status: "neutralised" as const, presumed: true }));
  const given = { scorecard: { ...scorecard, indicators: presumed } };
  expect(evidenceFor("c", given)).toContain("risultato 1 su 1");
  expect(evidenceFor("c", given)).toContain("2 presunti neutralizzati");
  expect(evidenceFor("g", given)).not.toContain("2 indicatori neutralizzati");
});

test("a workbook that is not ready says where to begin, and which criteria are not met", () => {
  const error = (rule: string) => ({ ...finding(["e"], "error"), rule });
  const findings = [error("VAL010"), error("REA003"), error("REA003"), finding(["g"], "warning", true)];
  expect(verdictOn({ findings }).reasons.map(explain)).toEqual([
    expect.stringMatching(/^3 errori .+ a cominciare da: VAL010 .+ \(1\); REA003 .+ \(2\)\.$/),
    "1 criterio non soddisfatto: e.",
    "1 avviso che una persona deve valutare.",
  ]);
});

test("where one rule alone stands, nothing begins with it, and its count is not said twice", () => {
  const error = { ...finding(["e"], "error"), rule: "VAL010" };
  expect(verdictOn({ findings: [error, error] }).reasons.map(explain)).toEqual([
    expect.stringMatching(/^2 errori vanno corretti prima della validazione: VAL010 [^(]+\.$/),
    "1 criterio non soddisfatto: e.",
  ]);
  const warning = { ...finding(["k"], "warning"), rule: "STR008" };
  expect(verdictOn({ findings: [warning] }).reasons.map(explain)).toContainEqual(
    expect.stringMatching(/^1 avviso aperto: STR008 [^(]+\.$/),
  );
});

test.each<[Phase]>([["plan"], ["monitoring"]])(
  "in the phase of %s nothing is met yet, and nothing is ready",
  (phase) => {
    expect(outcomes({ phase })).not.toContain("+");
    expect(verdictOn({ phase }).readiness).toBe("not-ready");
    expect(outcomes({ phase, findings: [finding(["e"], "error")] })).toContain("e!");
  },
);

test("a workbook of which nothing was measured, or part was not read, is not simply ready", () => {
  expect(verdictOn({ scorecard: report([{ actual: null, target: 3 }]) }).readiness).toBe("not-ready");
  const gap = { sheet: "Strategico", at: { row: 3, column: 2 }, reason: { code: "error-value", args: {} } };
  const harmless = { ...gap, reason: { code: "total-row", args: {} } };
  expect(verdictOn({ scorecard: { ...report(), gaps: [gap] } }).readiness).toBe("ready-with-remarks");
  expect(verdictOn({ scorecard: { ...report(), gaps: [harmless] } }).readiness).toBe("ready");
});
