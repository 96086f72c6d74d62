// SPDX-License-Identifier: EUPL-1.2
// A decision taken beside a finding: the row of «Eccezioni» that it becomes, through the real writer.
import { readFileSync } from "node:fs";
import type { Finding } from "../../../src/core/checks/finding";
import { justify, type Justification } from "../../../src/core/usecases/justify";
import { validateForOiv } from "../../../src/core/usecases/validate-for-oiv";
import { verify, type Verification } from "../../../src/core/usecases/verify";
import type { WritePlan } from "../../../src/core/workbook/plan";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { readXlsxFormulas } from "../../../src/xlsx/read-formulas";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { writeXlsx } from "../../../src/xlsx/write-workbook";
import { applyPlan, put, sheetOf, snapshotOf, type WorkbookData } from "../../workbook/in-memory";
import { townInJune } from "../small-body";
import { day, MISSED, SHEET, told, townWith, typeException, under, validate, validated, verifiedOn } from "./typed";

const DECISION: Justification = {
  reason: "Il bando è stato revocato dalla Regione",
  role: "Segretario generale",
  date: day("20/06/2025"),
  expiry: null,
};
const FIRST_ROW = 4;

const missedOf = ({ findings }: Verification): Finding =>
  findings.find(({ rule, severity }) => rule === "SCO001" && severity === "warning")!;

function planFor(data: WorkbookData, decision = DECISION, which = missedOf): WritePlan {
  const verification = verifiedOn(data);
  return justify(verification.workbook, verification, which(verification), decision).plan;
}

function justified(data: WorkbookData, decision?: Justification, which?: typeof missedOf): WorkbookData {
  applyPlan(data, planFor(data, decision, which));
  return data;
}

const accepted = (data: WorkbookData) =>
  told(verifiedOn(data).findings, "").filter((text) => text.includes(" accepted: "));

test("where «Eccezioni» is not there yet, it is made with the row; a validation finds nothing to write on it", () => {
  const data = justified(townInJune());
  expect(accepted(data)).toEqual([expect.stringMatching(/^Strategico!E5/)]);
  expect(
    ["Regola", "Foglio", "Cella", "Indicatore", "Stato (PERF)"].map((each) => under(data, FIRST_ROW, each)),
  ).toEqual(["SCO001", "Strategico", "E5", "Numero di sportelli aperti", "in vigore"]);
  const { plan } = validated(data).filling;
  expect(plan.edits.filter(({ sheet, column }) => sheet === SHEET && column !== 9)).toEqual([]);
  expect(accepted(data)).toEqual([expect.stringMatching(/^Strategico!E5/)]);
  expect(validate(data).filling.plan.edits).toEqual([]);
});

test("a second decision on the same finding updates the row of the first", () => {
  const data = justified(townInJune());
  const again = { ...DECISION, reason: "Bando revocato: decreto 12/2025", expiry: day("31/12/2025") };
  justified(data, again);
  expect(under(data, FIRST_ROW, "Motivo")).toBe("Bando revocato: decreto 12/2025");
  expect(under(data, FIRST_ROW, "Scadenza")).toBe(String(day("31/12/2025")));
  expect(under(data, FIRST_ROW + 1, "Regola")).toBe("");
  expect(planFor(data, again).edits).toEqual([]);
  justified(data);
  expect(under(data, FIRST_ROW, "Scadenza")).toBe("");
});

test("a row that staff began is completed, whatever it lacked", () => {
  const data = townWith({ ...MISSED, Motivo: "-", Data: "giugno" });
  justified(data);
  expect(under(data, FIRST_ROW, "Motivo")).toBe(DECISION.reason);
  expect(under(data, FIRST_ROW, "Data")).toBe(String(DECISION.date));
  expect(accepted(data)).toHaveLength(1);
});

test("another finding goes on the next row, below what staff wrote", () => {
  const data = townWith(MISSED, { Regola: "Approvate dalla Giunta" });
  const other = ({ findings }: Verification): Finding =>
    findings.find(({ rule, place }) => rule === "SCO001" && place?.sheet === "Tributi")!;
  justified(data, DECISION, other);
  expect(under(data, FIRST_ROW + 2, "Foglio")).toBe("Tributi");
  expect(accepted(data)).toHaveLength(2);
});

test("what has changed is accepted anew on its own row", () => {
  const data = justified(townInJune());
  put(sheetOf(data, "Strategico"), { C5: 10 });
  expect(accepted(data)).toEqual([]);
  justified(data, { ...DECISION, date: day("25/06/2025") });
  expect(accepted(data)).toHaveLength(1);
  expect(under(data, FIRST_ROW + 1, "Regola")).toBe("");
});

test("a finding on the whole workbook says so where a sheet would stand", () => {
  const data = townInJune();
  const whole = ({ findings }: Verification): Finding => ({ ...findings[0]!, place: null });
  const verification = verifiedOn(data);
  const finding = whole(verification);
  const { plan } = justify(verification.workbook, { ...verification, findings: [finding] }, finding, DECISION);
  expect(plan.sheets[0]!.rows[FIRST_ROW]!.cells.slice(1, 4).map(({ value }) => value)).toEqual([
    "tutta la cartella",
    null,
    null,
  ]);
});

test("nothing is written on a protected sheet, nor on one without its headings", () => {
  const data = townWith(MISSED);
  const other = ({ findings }: Verification): Finding => findings.find(({ place }) => place?.sheet === "Tributi")!;
  sheetOf(data, SHEET).isProtected = true;
  expect(planFor(data, DECISION, other)).toMatchObject({
    edits: [],
    conflicts: [{ why: { code: "own-sheet-locked" } }],
  });
  sheetOf(data, SHEET).isProtected = false;
  sheetOf(data, SHEET).cells.delete(FIRST_ROW - 1);
  expect(planFor(data)).toMatchObject({ edits: [], conflicts: [{ why: { code: "exceptions-unreadable" } }] });
});

test("in a workbook that counts days from 1904 the dates are the same days", () => {
  const data = { ...townInJune(), dateSystem: 1904 as const };
  justified(data);
  expect(under(data, FIRST_ROW, "Data")).toBe(String(DECISION.date - 1462));
  expect(verifiedOn(data).inputs.exceptions.map(({ state, date }) => [state, date])).toEqual([
    ["in-force", DECISION.date],
  ]);
});

function read(bytes: Uint8Array): WorkbookSnapshot {
  const outcome = readXlsx(bytes, "prova.xlsx");
  if (!outcome.ok) throw new Error(outcome.refusal.detail);
  return outcome.workbook;
}

function written(bytes: Uint8Array, plan: WritePlan): Uint8Array {
  const outcome = writeXlsx(bytes, plan);
  if (!outcome.ok) throw new Error(outcome.refusal.detail);
  return outcome.bytes;
}

const GIVEN = { today: day("30/06/2025"), plans: [] };

test("the findings of a real file are accepted one by one, and a validation of the copy agrees", () => {
  let bytes: Uint8Array = readFileSync("seeds/bergamo-2021.xlsx");
  const wanted = verify(read(bytes), {}, GIVEN)
    .findings.filter(({ severity }) => severity === "error")
    .slice(0, 3);
  expect(wanted).toHaveLength(3);
  for (const { rule, place, messageId } of wanted) {
    const verification = verify(read(bytes), {}, GIVEN);
    const finding = verification.findings.find(
      (each) =>
        each.rule === rule && each.messageId === messageId && JSON.stringify(each.place) === JSON.stringify(place),
    )!;
    bytes = written(bytes, justify(verification.workbook, verification, finding, DECISION).plan);
  }
  const workbook = read(bytes);
  expect(verify(workbook, {}, GIVEN).findings.filter((each) => each.accepted !== null)).toHaveLength(3);
  const formulas = readXlsxFormulas(bytes);
  if (!formulas.ok) throw new Error("formulas");
  const request = { overrides: {}, checkedAt: "2025-06-30T09:15", version: "1.2.3", formulas: formulas.formulas };
  const validation = validateForOiv(workbook, request);
  expect(validation.verification.findings.filter((each) => each.accepted !== null)).toHaveLength(3);
  const copy = read(written(bytes, validation.filling.plan));
  expect(validateForOiv(copy, request).filling.plan.edits).toEqual([]);
});

test("the plan makes the sheet, with the memory that knows it again", () => {
  const verification = verify(snapshotOf(townInJune()), {}, GIVEN);
  const { plan } = justify(verification.workbook, verification, missedOf(verification), DECISION);
  expect(plan.sheets.map(({ name }) => name)).toEqual([SHEET, "PERF memoria"]);
  expect(plan.names.map(({ sheet }) => sheet)).toEqual([SHEET, "PERF memoria"]);
});

test("typed rows and decisions stand side by side", () => {
  const data = justified(townInJune());
  typeException(data, { ...MISSED, Foglio: "Tributi" });
  expect(accepted(data)).toHaveLength(2);
});
