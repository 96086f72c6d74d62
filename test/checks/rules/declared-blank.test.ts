// SPDX-License-Identifier: EUPL-1.2
import { runChecks } from "../../../src/core/checks/run";
import { buildScorecard, formulaCell, oneRow, oneRowAmongOthers, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

const met: RowSpec = { actual: 10, target: 10, declared: "100%" };
const open: RowSpec = { actual: 3, target: 4 };

test("a gap in a filled column: the % to write is offered", () => {
  const findings = findingsOf("REA004", oneRowAmongOthers(open));
  expect(said(findings)).toEqual([expect.stringContaining("E3 warning: La % manca e si può calcolare: 75 %.")]);
  expect(findings[0]?.fix?.edits).toEqual([{ sheet: "Strategico", at: { row: 2, column: 4 }, value: 0.75 }]);
});

test("an objective's gap", () => {
  const findings = findingsOf("REA004", buildScorecard([[{ rows: [met, met] }]]));
  expect(said(findings)).toEqual([expect.stringContaining("E2 warning: La % manca e si può calcolare: 100 %.")]);
});

test("a blank column is the normal state before filling: one finding a block", () => {
  const objective = { rows: [open, { actual: 0, target: 4 }] };
  const findings = findingsOf("REA004", buildScorecard([[objective, objective], [objective]]));
  expect(said(findings)).toEqual([
    expect.stringContaining("E2 warning: La colonna della % è vuota: 6 valori si possono calcolare."),
    expect.stringContaining("E8 warning: La colonna della % è vuota: 3 valori si possono calcolare."),
  ]);
  expect(findings[0]?.related).toHaveLength(5);
  expect(findings[0]?.fix?.edits).toHaveLength(6);
});

test("a body may want the rows of a blank column one by one", () => {
  const options = { REA004: { oneForBlankColumn: false } };
  const findings = runChecks(buildScorecard([[{ rows: [open, open] }]]), undefined, undefined, undefined, options);
  const gaps = findings.filter(({ rule }) => rule === "REA004");
  expect(gaps.map(({ messageId }) => messageId)).toEqual(["blank", "blank", "blank"]);
});

test("a presumed neutralisation is never filled in silence", () => {
  const low: RowSpec = { actual: 5, target: 10, declared: "50%" };
  const rows = [{ actual: 0, target: 3 }, low, met, met];
  const findings = findingsOf("REA004", buildScorecard([[{ declared: "83%", rows }]]));
  expect(said(findings)).toEqual([
    expect.stringMatching(/^E3 warning\?: Valore 0 contro un target di 3 .* PERF non la compila/),
  ]);
  expect(findings[0]?.fix).toBeNull();
});

test("of an objective that shows 100 % for want of the row REA008 asks, once", () => {
  const codes = runChecks(oneRowAmongOthers({ actual: 0, target: 3 })).map(({ rule }) => rule);
  expect(codes).toEqual(["REA008"]);
});

test("objectives that never bear a % are the body's custom: told once, as information", () => {
  const findings = findingsOf("REA004", buildScorecard([[{ rows: [met, met] }], [{ rows: [met] }, { rows: [met] }]]));
  expect(said(findings)).toEqual([
    expect.stringMatching(/^E2 info: La % dell’obiettivo non è scritta per nessuno dei 3 obiettivi/),
  ]);
  expect(findings[0]?.related).toHaveLength(2);
  expect(findings[0]?.fix?.edits).toHaveLength(3);
});

test("where one objective bears its % the others are gaps", () => {
  const blocks = [[{ declared: "100%", rows: [met] }, { rows: [met] }, { rows: [met] }]];
  expect(said(findingsOf("REA004", buildScorecard(blocks)))).toEqual([
    expect.stringMatching(/^E4 warning: La % manca/),
    expect.stringMatching(/^E6 warning: La % manca/),
  ]);
});

test.each<[string, RowSpec, string]>([
  ["that can be computed", { ...open, declared: "50%", byPerf: true }, "ora risulta 75 %. Ripetere la compilazione."],
  ["that no longer can", { target: 4, declared: "50%", byPerf: true }, "ora la riga non si può misurare. Ripetere"],
])("an old figure of PERF's own %s", (_, row, message) => {
  expect(said(findingsOf("REA004", oneRow(row)))).toContainEqual(
    expect.stringContaining(`La % (50%) è stata scritta da PERF e i dati sono poi cambiati: ${message}`),
  );
});

test("after the monthly figures all of PERF's own are old: one finding a block", () => {
  const old: RowSpec = { ...open, declared: "50%", byPerf: true };
  const findings = findingsOf("REA004", buildScorecard([[{ declared: "50%", byPerf: true, rows: [old, old] }]]));
  expect(said(findings)).toEqual([
    expect.stringContaining("E2 warning: 3 percentuali scritte da PERF in questa colonna"),
  ]);
});

test("what somebody wrote is not offered for overwriting", () => {
  expect(findingsOf("REA004", oneRowAmongOthers({ ...open, declared: "-" }))[0]?.fix).toBeNull();
});

test.each<[string, RowSpec]>([
  ["a declared %", met],
  ["a row that cannot be scored", { actual: 3 }],
  ["a formula whose result was not stored", { ...open, declared: formulaCell(null) }],
  ["a missing value, which is VAL001's", { target: 3 }],
  ["a target of 0, of which TGT002 asks how it counts", { label: "Numero di reclami", actual: 3, target: 0 }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("REA004", oneRowAmongOthers(row))).toEqual([]);
});
