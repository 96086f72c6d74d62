// SPDX-License-Identifier: EUPL-1.2
import type { Acceptance, Criterion, Finding, Severity } from "../../src/core/checks/finding";
import { NO_INPUTS, type CheckInputs } from "../../src/core/checks/inputs";
import { proposeVerdict } from "../../src/core/oiv/propose-verdict";
import type { Verdict } from "../../src/core/oiv/verdict";
import type { Block } from "../../src/core/scorecard/model";
import type { Scorecard } from "../../src/core/scorecard/scored";
import { DEFAULT_BODY, type Phase } from "../../src/core/scorecard/settings";
import { explain } from "../../src/core/wording/explain";
import { buildScorecard, type ObjectiveSpec, type RowSpec } from "../checks/build-scorecard";

const met: RowSpec = {
  label: "Misure anticorruzione e di trasparenza attuate",
  actual: 5,
  target: 5,
  declared: "100%",
};

/** A strategic and an individual block, each of one objective with these rows. */
function report(rows: readonly RowSpec[] = [met], changes: Partial<Block> = { level: "individual" }): Scorecard {
  const objective: ObjectiveSpec = { code: "1.1", declared: "100%", rows };
  const scorecard = buildScorecard([[objective], [objective]]);
  const [first, second] = scorecard.blocks;
  const sourced = scorecard.indicators.map((each) => ({ ...each, columns: { ...each.columns, source: 6 } }));
  return { ...scorecard, blocks: [first!, { ...second!, ...changes }], indicators: sourced };
}

function finding(criteria: readonly Criterion[], severity: Severity, needsReview = false): Finding {
  return {
    ...{
      rule: "VAL001",
      slug: "actual-missing",
      messageId: "missing",
      data: {},
      place: null,
      related: [],
      fix: null,
      accepted: null,
    },
    ...{ criteria, severity, needsReview },
  };
}

interface Given {
  readonly scorecard?: Scorecard;
  readonly findings?: readonly Finding[];
  readonly inputs?: CheckInputs;
  readonly phase?: Phase;
}

function verdictOn({ scorecard = report(), findings = [], inputs = NO_INPUTS, phase = "report" }: Given): Verdict {
  return proposeVerdict({ scorecard, findings, inputs, settings: { ...DEFAULT_BODY, phase } });
}

/** "c+ e! f?": outcomes that differ from those of a report in order. */
function outcomes(given: Given): string {
  const sign = { satisfied: "+", "not-satisfied": "!", "to-assess": "?" } as const;
  return verdictOn(given)
    .criteria.map(({ criterion, outcome }) => criterion + sign[outcome])
    .join(" ");
}

const evidenceFor = (criterion: Criterion, given: Given): string =>
  verdictOn(given)
    .criteria.find((each) => each.criterion === criterion)!
    .evidence.map(({ reason }) => explain(reason).replaceAll("\u00a0", " "))
    .join(" ");

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

const acceptance: Acceptance = {
  ...{ reason: "Dato rettificato dall’ente capofila", role: "Segretario Generale", date: 44_632, expiry: 44_742 },
  place: { sheet: "Eccezioni", at: { row: 5, column: 0 } },
};
const accepted = (one: Finding): Finding => ({ ...one, accepted: acceptance });

test.each<[string, Finding, string, string, string]>([
  ["error", finding(["e"], "error"), "e?", "ready-with-remarks", "1 errore."],
  ["certain warning", finding(["c", "f"], "warning"), "c? f?", "ready", "1 avviso."],
  ["warning for review", finding(["g"], "warning", true), "g?", "ready", "1 avviso."],
  ["error on what is a person's", finding(["a", "k"], "error"), "", "ready-with-remarks", "1 errore."],
])("an accepted %s is no obstacle, and leaves its criteria to a person", (_, one, changed, readiness, said) => {
  const usual = new Set(outcomes({}).split(" "));
  const findings = [accepted(one)];
  const now = outcomes({ findings }).split(" ");
  expect(now.filter((each) => !usual.has(each)).join(" ")).toBe(changed);
  const verdict = verdictOn({ findings });
  expect(verdict.readiness).toBe(readiness);
  expect(verdict.reasons.map(explain).join(" ")).toContain(`con eccezioni motivate, che l’OIV valuta: ${said}`);
});

test("an accepted information weighs nothing, and nobody is told that it frees from something", () => {
  const findings = [accepted(finding(["c"], "info"))];
  expect(outcomes({ findings })).toBe(outcomes({}));
  expect(verdictOn({ findings }).reasons.map(({ code }) => code)).toEqual(["oiv-ready"]);
});

test("what stands beside what is accepted weighs as ever, and each is counted apart", () => {
  const error = finding(["e"], "error");
  const findings = [error, accepted(error), accepted(finding(["g"], "warning", true)), finding(["g"], "warning", true)];
  const { readiness, reasons, counts } = verdictOn({ findings });
  expect(readiness).toBe("not-ready");
  expect(outcomes({ findings })).toMatch(/e! .*g\?/);
  expect(counts).toEqual({
    ...{ errors: 2, warnings: 2, informations: 0, toReview: 1 },
    accepted: { errors: 1, warnings: 1, informations: 0 },
  });
  const said = reasons.map(explain).join(" ");
  expect(said).toContain("1 errore va corretto");
  expect(said).toContain("1 segnalazione che una persona deve valutare");
  expect(said).toContain("che l’OIV valuta: 1 errore e 1 avviso.");
});

test("each exception is evidence under its criterion, with its finding and its row", () => {
  const place = { sheet: "Tributi", at: { row: 8, column: 2 } };
  const findings = [{ ...accepted(finding(["e"], "error")), place }];
  expect(evidenceFor("e", { findings })).toContain(
    "Eccezione a VAL001 «Valore ottenuto mancante», Tributi!C9: Dato rettificato dall’ente capofila. " +
      "Deciso da: Segretario Generale, 12/03/2022; vale fino al 30/06/2022.",
  );
  const places = verdictOn({ findings }).criteria.flatMap((each) => each.evidence.flatMap((one) => one.places));
  expect(places).toEqual(expect.arrayContaining([place, acceptance.place]));
  expect(evidenceFor("c", { findings })).not.toContain("Eccezione");
  expect(evidenceFor("e", { findings: [{ ...findings[0]!, place: null }] })).toContain("tutta la cartella");
});

test("of very many exceptions the first are told one by one, the others counted", () => {
  const findings = Array.from({ length: 23 }, () => accepted(finding(["e"], "error")));
  expect(evidenceFor("e", { findings }).match(/Eccezione a /g)).toHaveLength(20);
  expect(evidenceFor("e", { findings })).toContain("3 altre eccezioni: l’elenco è in «Segnalazioni».");
});

test.each<[string, Criterion, Scorecard, string]>([
  ["no individual results", "c", report([met], {}), "Nella cartella non ci sono obiettivi individuali"],
  ["a result is missing", "c", report([met, { actual: null, target: 3 }]), "risultato 1 su 2"],
  ["nothing speaks of anticorruption", "d", report([{ ...met, label: "Trasparenza" }]), "nessun indicatore, su 2"],
  ["it is named, without a result", "d", report([{ ...met, actual: null }]), "0 con il risultato"],
  ["no % is declared", "e", buildScorecard([[{ declared: null, rows: [{ actual: 1, target: 1 }] }]]), "non dichiara"],
  ["a declared % has no value behind it", "e", report([{ ...met, actual: null }]), "non si possono ricalcolare"],
  ["no table has sources", "f", buildScorecard([[{ declared: "100%", rows: [met] }]]), "la colonna della fonte"],
  ["a value cannot be read", "f", report([met, { actual: "SI/NO", target: 1 }]), "leggibili: 2 su 4"],
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
    "1 segnalazione che una persona deve valutare.",
  ]);
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
