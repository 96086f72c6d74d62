// SPDX-License-Identifier: EUPL-1.2
// The sheet «Eccezioni» in the life of a workbook: made, written on, stamped, and followed through what staff do.
import { planFilling } from "../../../src/core/usecases/fill-workbook";
import { planSettings } from "../../../src/core/usecases/plan-settings";
import { EXCEPTION_HEADINGS } from "../../../src/core/settings/exception-headings";
import { settingProblemText } from "../../../src/core/usecases/report/settings-summary";
import {
  applyPlan,
  cellAt,
  deleteSheet,
  put,
  renameSheet,
  sheetOf,
  snapshotOf,
  workbookData,
  type WorkbookData,
} from "../../workbook/in-memory";
import { townInJune } from "../small-body";
import {
  DECIDED,
  insertColumn,
  insertRow,
  MISSED,
  retype,
  type Row,
  SHEET,
  told,
  townWith,
  typeException,
  under,
  validate,
  validated,
  verifiedOn,
} from "./typed";

const { state: STATE, seen: SEEN } = EXCEPTION_HEADINGS;
const NOTHING = { edits: [], sheets: [], names: [], conflicts: [] };
const ROW = 4;

const accepted = (data: WorkbookData): readonly string[] =>
  told(verifiedOn(data).findings, "")
    .filter((text) => text.includes(" accepted: "))
    .map((text) => text.split(" ")[0]!);

/** A town whose first exception was stamped. */
function stampedTown(row: Row = MISSED): WorkbookData {
  const data = townWith(row);
  validated(data);
  return data;
}

test("it is made by a validation that finds something, once, ready to be written on", () => {
  const data = townInJune();
  expect(planFilling(snapshotOf(data)).filling.plan.sheets.map(({ name }) => name)).not.toContain(SHEET);
  const { plan } = validated(data).filling;
  const made = plan.sheets.find(({ name }) => name === SHEET)!;
  const headings = made.rows.find(({ row }) => row === ROW - 1)!.cells.map(({ value }) => value);
  expect(headings).toEqual(Object.values(EXCEPTION_HEADINGS));
  expect(
    made.rows
      .at(-1)!
      .cells.slice(0, 8)
      .map(({ style }) => style),
  ).toEqual([...["input", "input", "input", "input", "input", "input"], ...["input-date", "input-date"]]);
  expect(validate(data).filling.plan).toEqual(NOTHING);
});

test("it is not made where there is nothing to accept", () => {
  const data = townInJune();
  put(sheetOf(data, "Strategico"), { C5: 15 });
  put(sheetOf(data, "Tributi"), { C5: 50 });
  put(sheetOf(data, "Segretario"), { C5: 8 });
  const { verification, filling } = validate(data);
  expect(verification.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(filling.plan.sheets.map(({ name }) => name)).not.toContain(SHEET);
});

test("the finding stays, accepted, with the decision and its place", () => {
  const { findings, inputs } = verifiedOn(townWith({ ...MISSED, Scadenza: "31/12/2025" }));
  const finding = findings.find(({ accepted: decision }) => decision !== null)!;
  expect(finding.accepted).toEqual({
    ...{ reason: "Dato fornito dall’ente capofila", role: "Segretario generale", date: 45_728, expiry: 46_022 },
    place: { sheet: SHEET, at: { row: ROW, column: 0 } },
  });
  expect(inputs.exceptions.map((each) => [each.state, each.finding])).toEqual([["in-force", finding]]);
});

test("PERF writes its own columns and no other; validated again, nothing is new", () => {
  const data = townWith(MISSED);
  const { plan } = validated(data).filling;
  const own = plan.edits.filter(({ sheet }) => sheet === SHEET);
  expect(own.map(({ column, why }) => [column, why.code])).toEqual(
    [8, 9, 10].map((each) => [each, "exception-judged"]),
  );
  expect(under(data, ROW, STATE)).toBe("in vigore");
  expect(under(data, ROW, SEEN)).toContain("Target non raggiunto (14 contro 15)");
  expect(validate(data).filling.plan).toEqual(NOTHING);
});

test.each<[string, (data: WorkbookData) => void, string]>([
  ["a row above", (data) => insertRow(data, "Strategico", 2), "Strategico!E6"],
  ["a column before", (data) => insertColumn(data, "Strategico", 0), "Strategico!F5"],
  ["the sheet of exceptions sorted", (data) => insertRow(data, SHEET, ROW), "Strategico!E5"],
  ["the sheet of exceptions renamed", (data) => renameSheet(data, SHEET, "Decisioni"), "Strategico!E5"],
])("a stamped exception follows its indicator: %s", (_, change, expected) => {
  const data = stampedTown();
  change(data);
  expect(accepted(data)).toEqual([expected]);
});

test("where the finding has moved is said beside the address that staff wrote", () => {
  const data = stampedTown();
  insertRow(data, "Strategico", 2);
  validated(data);
  expect([under(data, ROW, "Cella"), under(data, ROW, STATE)]).toEqual(["E5", "in vigore: ora in «Strategico», E6"]);
});

test("columns may be moved and deleted", () => {
  const data = townWith(MISSED);
  insertColumn(data, SHEET, 0);
  for (const cells of sheetOf(data, SHEET).cells.values()) cells.delete(10);
  const { edits } = validated(data).filling.plan;
  expect(edits.filter(({ sheet }) => sheet === SHEET).map(({ column }) => column)).toEqual([9, 11]);
  expect(accepted(data)).toEqual(["Strategico!E5"]);
});

test("an indicator that gives its place to another does not leave it its exception", () => {
  const data = stampedTown();
  const { cells } = sheetOf(data, "Strategico");
  // the row is deleted, and another missed target moves up into it
  cells.set(4, new Map(cells.get(5)));
  cells.delete(5);
  put(sheetOf(data, "Strategico"), { A5: "Aprire gli sportelli", C5: 14, D5: 15 });
  expect(accepted(data)).toEqual([]);
  expect(told(verifiedOn(data).findings, "ECC")).toEqual([
    expect.stringMatching(/^Eccezioni!A5 warning: L’eccezione a SCO001 non vale più: l’indicatore o la riga/),
  ]);
});

test("a row on which staff write of something else is matched anew", () => {
  const data = stampedTown();
  retype(data, ROW, { Foglio: "Tributi" });
  expect(accepted(data)).toEqual(["Tributi!E5"]);
  validated(data);
  expect(under(data, ROW, SEEN)).toContain("(45 contro 50)");
});

test("of two copies of a row, key and all, the second is needless until it speaks of something else", () => {
  const data = stampedTown();
  const copy = new Map(sheetOf(data, SHEET).cells.get(ROW));
  sheetOf(data, SHEET).cells.set(ROW + 1, copy);
  expect(told(verifiedOn(data).findings, "ECC")).toEqual([expect.stringContaining("vale già quella della riga 5")]);
  retype(data, ROW + 1, { Foglio: "Tributi" });
  expect(accepted(data)).toEqual(["Strategico!E5", "Tributi!E5"]);
});

test("what has changed is decided anew with a newer date, and stamped anew", () => {
  const data = stampedTown();
  put(sheetOf(data, "Strategico"), { C5: 10 });
  validated(data);
  expect(under(data, ROW, STATE)).toContain("non vale più");
  expect(under(data, ROW, SEEN)).toContain("(14 contro 15)");
  retype(data, ROW, { Data: "20/06/2025" });
  validated(data);
  expect([under(data, ROW, STATE), under(data, ROW, SEEN)]).toEqual([
    "in vigore",
    expect.stringContaining("(10 contro 15)"),
  ]);
  put(sheetOf(data, "Strategico"), { C5: 14 });
  expect(accepted(data)).toEqual([]);
});

test("what was answered and comes back as it was is accepted again", () => {
  const data = stampedTown();
  put(sheetOf(data, "Strategico"), { C5: 15 });
  expect(told(verifiedOn(data).findings, "ECC")).toEqual([expect.stringMatching(/ info: .* non serve/)]);
  put(sheetOf(data, "Strategico"), { C5: 14 });
  expect(accepted(data)).toEqual(["Strategico!E5"]);
});

test("a finding that the filling itself answers needs no exception", () => {
  const data = townWith({ ...DECIDED, Regola: "REA004", Foglio: "Strategico", Cella: "E5" });
  put(sheetOf(data, "Strategico"), { E5: null });
  expect(accepted(data)).toEqual(["Strategico!E5"]);
  const { verification } = validate(data);
  expect(told(verification.findings, "REA004")).toEqual([]);
  expect(told(verification.findings, "ECC")).toEqual([expect.stringMatching(/ info: .*REA004 non serve/)]);
});

test("a protected sheet stays as it was, and that is said", () => {
  const data = townWith(MISSED);
  sheetOf(data, SHEET).isProtected = true;
  const { plan } = validate(data).filling;
  expect(plan.edits.filter(({ sheet }) => sheet === SHEET)).toEqual([]);
  expect(plan.conflicts.map(({ sheet, why }) => [sheet, why.code])).toEqual([[SHEET, "own-sheet-locked"]]);
  expect(accepted(data)).toEqual(["Strategico!E5"]);
});

test("fillings and settings carry it through; it is never refreshed or handed over", () => {
  const data = stampedTown();
  const before = JSON.stringify([...sheetOf(data, SHEET).cells].map(([row, cells]) => [row, [...cells]]));
  applyPlan(data, planSettings(snapshotOf(data)).filling.plan);
  applyPlan(data, planFilling(snapshotOf(data)).filling.plan);
  expect(JSON.stringify([...sheetOf(data, SHEET).cells].map(([row, cells]) => [row, [...cells]]))).toBe(before);
  expect(verifiedOn(data).memory.ownSheets.get(SHEET)).toBe("eccezioni");
});

test("without the memory it is known by its name and headings, and is no input of the reading", () => {
  const data = stampedTown();
  for (const { name } of [...data.sheets]) if (name.startsWith("PERF")) deleteSheet(data, name);
  data.definedNames = [];
  const { scorecard } = verifiedOn(data);
  expect(scorecard.sheets.find(({ name }) => name === SHEET)?.reason.code).toBe("own-sheet");
  expect(accepted(data)).toContain("Strategico!E5");
});

test("a sheet of the body's that merely bears the name is left alone", () => {
  const data = townInJune();
  const own = workbookData({ [SHEET]: { A1: "Regola", B1: "Deroga", A2: "SCO001", B2: "sempre" } });
  data.sheets.push(own.sheets[0]!);
  validated(data);
  expect(data.sheets.map(({ name }) => name)).toContain("Eccezioni (2)");
  expect(told(verifiedOn(data).findings, "ECC")).toEqual([]);
  typeException(data, MISSED, "Eccezioni (2)");
  expect(accepted(data)).toEqual(["Strategico!E5"]);
});

test("without its headings nothing is accepted, and that is said", () => {
  const data = stampedTown();
  sheetOf(data, SHEET).cells.delete(ROW - 1);
  const { settingProblems } = verifiedOn(data);
  expect(accepted(data)).toEqual([]);
  expect(settingProblems.map(settingProblemText)).toEqual([
    expect.stringContaining("non ci sono più le intestazioni: rimetterle com’erano"),
  ]);
});

test("a formula in a column of PERF’s stays", () => {
  const data = townWith(MISSED);
  const cell = { ...cellAt(sheetOf(data, SHEET), ROW, 8), kind: "text", text: "vale", formula: "cached" } as const;
  put(sheetOf(data, SHEET), { I5: cell });
  const { edits } = validated(data).filling.plan;
  expect(edits.filter(({ sheet }) => sheet === SHEET).map(({ column }) => column)).toEqual([9, 10]);
});
