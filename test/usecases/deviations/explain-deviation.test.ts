// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../../src/core/checks/finding";
import { type DeviationAnswers, deviationRow } from "../../../src/core/usecases/deviations/deviation-row";
import { explainDeviation, missingAnswers } from "../../../src/core/usecases/deviations/explain-deviation";
import { fill } from "../../../src/core/usecases/fill";
import { type Verification, verify } from "../../../src/core/usecases/verify";
import { PLAN_REASONS } from "../../../src/core/wording/plan";
import { applyPlan, cellOf, put, sheetOf, snapshotOf, workbookData, type WorkbookData } from "../../workbook/in-memory";

const HEADINGS = { A1: "Obiettivo", B1: "Indicatore", C1: "Risultato 2024", D1: "Target 2024", E1: "% raggiungimento" };
const MISSED = { A2: "Formare", B2: "N. corsi", C2: 9, D2: 10, E2: cellOf(0.9, "0%") };
const MISSED_TOO = { A3: "Formare", B3: "N. aule", C3: 3, D3: 4, E3: cellOf(0.75, "0%") };
const ANSWERS = { cause: "esogena", reason: "Bando revocato dalla Regione", action: "Nuovo bando nel 2025" };

function body(): WorkbookData {
  return workbookData({ Obiettivi: { ...HEADINGS, ...MISSED, ...MISSED_TOO } });
}

function filled(): WorkbookData {
  const data = body();
  const { workbook, scorecard, memory } = verify(snapshotOf(data));
  applyPlan(data, fill(workbook, scorecard, memory).plan);
  return data;
}

function unexplained({ findings }: Verification): readonly Finding[] {
  return findings.filter(({ rule }) => rule === "SCO001");
}

function read(data: WorkbookData) {
  const verification = verify(snapshotOf(data));
  return { verification, asked: unexplained(verification) };
}

function explained(data: WorkbookData, answers: DeviationAnswers = ANSWERS) {
  const { verification, asked } = read(data);
  return { asked, filling: explainDeviation(verification, asked[0]!, answers)! };
}

test("writes cause, reason and action in the row of that indicator: it is not asked about any more, the other still is", () => {
  const data = filled();
  const { asked, filling } = explained(data);
  expect(asked).toHaveLength(2);
  expect(filling.plan.edits.map(({ value }) => value)).toEqual(["esogena", ANSWERS.reason, ANSWERS.action]);
  expect([filling.plan.sheets, filling.plan.names, filling.plan.conflicts]).toEqual([[], [], []]);
  applyPlan(data, filling.plan);
  expect(read(data).asked.map(({ place }) => place)).toEqual([asked[1]!.place]);
});

test("a filling afterwards keeps the answers, and has nothing to hand over", () => {
  const data = filled();
  applyPlan(data, explained(data).filling.plan);
  const { workbook, scorecard, memory } = verify(snapshotOf(data));
  expect(fill(workbook, scorecard, memory).plan).toMatchObject({ edits: [], sheets: [], names: [], conflicts: [] });
});

test("what is there already is read back, and not written again", () => {
  const data = filled();
  const finding = read(data).asked[0]!;
  const onlyCause = { cause: "endogena", reason: "", action: "" };
  applyPlan(data, explained(data, onlyCause).filling.plan);
  const { verification } = read(data);
  expect(deviationRow(verification, finding)).toMatchObject({ state: "found", written: onlyCause });
  const { plan } = explainDeviation(verification, finding, { ...onlyCause, reason: ANSWERS.reason })!;
  expect(plan.edits.map(({ value, old }) => [old, value])).toEqual([[null, ANSWERS.reason]]);
});

test("without the sheet there is no row: a filling makes it", () => {
  const data = body();
  put(sheetOf(data, "Obiettivi"), { A4: "Formare", B4: "N. tutor", C4: 1, D4: 2, E4: cellOf(0.5, "0%"), F1: "Note" });
  const { verification, asked } = read(data);
  expect(deviationRow(verification, asked[0]!)).toEqual({ state: "no-sheet" });
  expect(explainDeviation(verification, asked[0]!, ANSWERS)).toBeNull();
});

test("an indicator that deviates only since the sheet was made has no row there yet", () => {
  const data = filled();
  put(sheetOf(data, "Obiettivi"), { A4: "Formare", B4: "N. tutor", C4: 1, D4: 2, E4: cellOf(0.5, "0%") });
  const { verification, asked } = read(data);
  expect(asked).toHaveLength(3);
  expect(deviationRow(verification, asked[2]!)).toEqual({ state: "no-row" });
});

test("a finding that speaks of no deviation has no row", () => {
  const { verification, asked } = read(filled());
  expect(deviationRow(verification, { ...asked[0]!, criteria: ["f"] })).toBeNull();
  expect(deviationRow(verification, { ...asked[0]!, place: null })).toBeNull();
});

test("a locked cell is left alone, and the reason is said", () => {
  const data = filled();
  sheetOf(data, "Scostamenti").isProtected = true;
  const { plan } = explained(data).filling;
  expect(plan.edits).toEqual([]);
  expect(plan.conflicts.map(({ why }) => why.code)).toEqual([
    "deviation-locked",
    "deviation-locked",
    "deviation-locked",
  ]);
  expect(PLAN_REASONS[plan.conflicts[0]!.why.code]).toContain("bloccata");
});

test.each([
  [ANSWERS, []],
  [{ ...ANSWERS, cause: "boh" }, ["cause"]],
  [{ ...ANSWERS, reason: "da definire" }, ["reason"]],
  [{ cause: "", reason: "", action: "" }, ["cause", "reason"]],
])("says what a verification would ask for again: %j", (answers, missing) => {
  expect(missingAnswers(answers)).toEqual(missing);
});
