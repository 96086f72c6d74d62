// SPDX-License-Identifier: EUPL-1.2
import { validationText } from "../../src/cli/text/validation-text";
import { validateForOiv } from "../../src/core/usecases/validate-for-oiv";
import type { Validation } from "../../src/core/usecases/validation";
import { verifySeal } from "../../src/core/usecases/verify-seal";
import { NO_FORMULAS } from "../../src/core/workbook/formulas";
import { applyPlan, cellOf, put, renameSheet, sheetOf, snapshotOf, type WorkbookData } from "../workbook/in-memory";
import { find, townInJune, typeBeside, valueAt } from "./small-body";

const SHEET = "Calendario";
const RELAZIONE = "Relazione sulla performance approvata e validata";
const [DONE, STATE, NOTES] = ["D", "E", "F"];

function validation(data: WorkbookData, checkedAt: string): Validation {
  const request = { overrides: {}, checkedAt, version: "1.2.3", formulas: NO_FORMULAS };
  return validateForOiv(snapshotOf(data), request);
}

function validated(data: WorkbookData, checkedAt = "2025-06-18T09:15"): Validation {
  const outcome = validation(data, checkedAt);
  applyPlan(data, outcome.filling.plan);
  return outcome;
}

const beside = (data: WorkbookData, sheet: string, column: string) =>
  valueAt(data, sheet, column + find(data, sheet, RELAZIONE).slice(1));

test("the sheet is made once, says what is due, and only its states follow the days", () => {
  const data = townInJune();
  validated(data);
  expect(beside(data, SHEET, STATE)).toBe("scade tra 12 giorni");
  expect(validation(data, "2025-06-18T18:00").filling.plan.sheets).toEqual([]);
  validated(data, "2025-07-12T10:00");
  expect(beside(data, SHEET, STATE)).toBe("termine scaduto da 12 giorni: indicare quando è stato fatto");
});

test("what staff typed survives a refresh, a new name and the handing over of the sheet", () => {
  const data = townInJune();
  validated(data);
  typeBeside(data, SHEET, RELAZIONE, DONE, "12/07/2025");
  typeBeside(data, SHEET, RELAZIONE, NOTES, "Delibera 45");
  validated(data, "2025-09-01T10:00");
  expect([DONE, STATE, NOTES].map((column) => beside(data, SHEET, column))).toEqual([
    "12/07/2025",
    "adempiuto in ritardo (12 giorni)",
    "Delibera 45",
  ]);
  renameSheet(data, SHEET, "Scadenzario");
  put(sheetOf(data, "Scadenzario"), { A1: "Il nostro calendario" });
  const { conflicts } = validated(data, "2025-09-02T10:00").filling.plan;
  expect(conflicts).toContainEqual(expect.objectContaining({ sheet: "Scadenzario" }));
  expect(beside(data, SHEET, NOTES)).toBe("Delibera 45");
});

test("a seal is whole when the day of a deadline is written after it, and not when a deadline is moved", () => {
  const data = townInJune();
  validated(data);
  const status = () => verifySeal(snapshotOf(data), NO_FORMULAS).state;
  expect(status()).toBe("whole");
  typeBeside(data, SHEET, RELAZIONE, DONE, "20/06/2025");
  typeBeside(data, SHEET, RELAZIONE, NOTES, "Delibera 45");
  typeBeside(data, SHEET, RELAZIONE, STATE, "adempiuto");
  expect(status()).toBe("whole");
  const { row, column } = { row: find(data, SHEET, RELAZIONE).slice(1), column: "B" };
  put(sheetOf(data, SHEET), { [column + row]: cellOf(46_000, "dd/mm/yyyy") });
  expect(status()).toBe("changed");
});

test("what is past is told in one line, and weighs nothing", () => {
  const data = townInJune();
  const [early, late] = ["2025-06-18T09:15", "2025-07-12T09:15"].map((moment) => validation(data, moment));
  const lines = (given: Validation) => validationText(given, false).filter((line) => line.startsWith("Scadenze: "));
  expect(lines(early!)).toEqual([]);
  expect(lines(late!)).toEqual([
    `Scadenze: ${RELAZIONE}, termine scaduto da 12 giorni: indicare quando è stato fatto.`,
  ]);
  expect(late!.verdict).toEqual(early!.verdict);
});

test("without a year no day can be told: no sheet, and why", () => {
  const data = townInJune();
  for (const sheet of data.sheets)
    for (const cells of sheet.cells.values())
      for (const [column, cell] of cells)
        if (cell.kind === "text") cells.set(column, { ...cell, text: cell.text.replace(/ ?2024/, "") });
  const { filling, calendar } = validated(data);
  expect(calendar).toEqual([]);
  expect(filling.plan.sheets.map(({ name }) => name)).not.toContain(SHEET);
  expect(filling.notes.map(({ code }) => code)).toContain("calendar-without-year");
});
