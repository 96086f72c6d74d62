// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { validateForOiv } from "../../src/core/usecases/validate-for-oiv";
import type { Validation } from "../../src/core/usecases/validation";
import { fill } from "../../src/core/usecases/fill";
import { verify } from "../../src/core/usecases/verify";
import { NO_FORMULAS } from "../../src/core/workbook/formulas";
import { readXlsxFormulas } from "../../src/xlsx/read-formulas";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { writeXlsx } from "../../src/xlsx/write-workbook";
import { applyPlan, put, renameSheet, sheetOf, snapshotOf, type WorkbookData } from "../workbook/in-memory";
import { find, townInJune, typeBeside, valueAt, valuesOf } from "./small-body";

const SHEET = "Validazione OIV";
const [METHOD, DOCUMENT] = ["G", "J"];

function validation(data: WorkbookData, checkedAt = "2025-06-30T09:15"): Validation {
  const request = { overrides: {}, checkedAt, version: "1.2.3", formulas: NO_FORMULAS };
  return validateForOiv(snapshotOf(data), request);
}

function validated(data: WorkbookData, checkedAt?: string): Validation {
  const outcome = validation(data, checkedAt);
  applyPlan(data, outcome.filling.plan);
  return outcome;
}

function validatedTown(): WorkbookData {
  const data = townInJune();
  validated(data);
  return data;
}

const LETTERS = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"];
/** First cells of the rows of criteria. */
const [C, E, WHOLE] = ["c) Risultati presenti", "e) Metodo di calcolo", "a–k) Esito complessivo"] as const;

const texts = (data: WorkbookData, sheet: string) => [...valuesOf(sheetOf(data, sheet)).values()].map(String);

test("the sheets of a validation are made, with a link for each cell named and each criterion", () => {
  const data = townInJune();
  const { plan } = validated(data).filling;
  const made = plan.sheets.map(({ name }) => name);
  const names = ["Segnalazioni", "Eccezioni", SHEET, "Calendario", "Sigillo", "PERF memoria"];
  expect(made.slice(-names.length)).toEqual(names);
  expect(plan.links?.map(({ sheet }) => sheet)).toEqual(["Segnalazioni", SHEET]);
  for (const { sheet, links } of plan.links!) {
    for (const { row, column, to } of links) {
      expect(sheetOf(data, sheet).cells.get(row)?.get(column)?.kind).toBe("text");
      expect(data.sheets.map(({ name }) => name)).toContain(to.sheet);
    }
  }
});

test("the sheet says what was checked, when, by which version, and that the outcome is only proposed", () => {
  const data = townInJune();
  validated(data);
  const said = texts(data, SHEET);
  expect(said).toContain("prova.xlsx");
  expect(said).toContain("30/06/2025, ore 09:15");
  expect(said).toContain("1.2.3");
  expect(said.some((text) => text.includes("decide l’OIV"))).toBe(true);
  for (const key of [...LETTERS, "a–k"]) expect(said.filter((text) => text.startsWith(`${key}) `))).toHaveLength(1);
});

test("at the same moment a further run plans nothing; later, only the moment is new, and what the days have made late", () => {
  const data = validatedTown();
  expect(validation(data).filling.plan).toEqual({ edits: [], sheets: [], names: [], conflicts: [] });
  const { edits, sheets } = validation(data, "2025-07-01T10:00").filling.plan;
  expect(sheets).toEqual([]);
  const values = edits.filter(({ sheet }) => sheet !== "PERF memoria").map(({ value }) => value);
  expect(new Set(values)).toEqual(
    new Set(["01/07/2025, ore 10:00", "termine scaduto da 1 giorno: indicare quando è stato fatto"]),
  );
});

/** Validated, written by the real writer, and read again. */
function writtenCopy(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly validation: Validation } {
  const [read, texts] = [readXlsx(bytes, "prova.xlsx"), readXlsxFormulas(bytes)];
  if (!read.ok || !texts.ok) throw new Error("cannot be read");
  const request = { overrides: {}, checkedAt: "2025-06-30T09:15", version: "1.2.3", formulas: texts.formulas };
  const outcome = validateForOiv(read.workbook, request);
  const written = writeXlsx(bytes, outcome.filling.plan);
  if (!written.ok) throw new Error(written.refusal.detail);
  return { bytes: written.bytes, validation: outcome };
}

test.each(["seeds/bergamo-2021.xlsx", "test/fixtures/writing-rich.xlsx", "test/fixtures/writing-libreoffice.xlsx"])(
  "%s, validated, written and validated again: the same findings, the same verdict, nothing to write",
  (file) => {
    const first = writtenCopy(readFileSync(file));
    const { validation: again } = writtenCopy(first.bytes);
    expect(again.verification.findings).toEqual(first.validation.verification.findings);
    expect(again.verdict).toEqual(first.validation.verdict);
    expect(again.filling.plan).toEqual({ edits: [], sheets: [], names: [], conflicts: [] });
  },
);

test("what the OIV wrote stays beside its criterion: refreshed, sorted, renamed, handed over", () => {
  const data = validatedTown();
  typeBeside(data, SHEET, C, METHOD, "Confronto con i verbali");
  typeBeside(data, SHEET, WHOLE, DOCUMENT, "Verbale n. 4");
  expect(validation(data).filling.plan.edits).toEqual([]);
  swapRows(data, C, E);
  validated(data, "2025-07-01T10:00");
  expect(valueAt(data, SHEET, METHOD + find(data, SHEET, C).slice(1))).toBe("Confronto con i verbali");
  expect(valueAt(data, SHEET, METHOD + find(data, SHEET, E).slice(1))).toBeNull();
  renameSheet(data, SHEET, "Per l'OIV");
  validated(data, "2025-07-02T10:00");
  expect(valueAt(data, "Per l'OIV", DOCUMENT + find(data, "Per l'OIV", WHOLE).slice(1))).toBe("Verbale n. 4");
  put(sheetOf(data, "Per l'OIV"), { D8: "Non concordo" });
  const { conflicts } = validated(data, "2025-07-03T10:00").filling.plan;
  expect(conflicts).toContainEqual(expect.objectContaining({ sheet: "Per l'OIV" }));
  expect(valueAt(data, SHEET, METHOD + find(data, SHEET, C).slice(1))).toBe("Confronto con i verbali");
  expect(valueAt(data, "Per l'OIV", "D8")).toBe("Non concordo");
});

/** Swaps all the cells of the rows that begin with these keys, as sorting does. */
function swapRows(data: WorkbookData, one: string, other: string): void {
  const { cells } = sheetOf(data, SHEET);
  const [a, b] = [one, other].map((key) => Number(find(data, SHEET, key).slice(1)) - 1) as [number, number];
  const kept = cells.get(a)!;
  cells.set(a, cells.get(b)!);
  cells.set(b, kept);
}

test("a mere filling leaves the sheets of a validation as they were, and keeps them in its memory", () => {
  const data = townInJune();
  validated(data);
  put(sheetOf(data, "Strategico"), { C5: 15 });
  const { scorecard, memory, settings } = verify(snapshotOf(data));
  const { plan } = fill(snapshotOf(data), scorecard, memory, settings);
  expect(plan.edits.filter(({ sheet }) => sheet === SHEET || sheet === "Segnalazioni")).toEqual([]);
  applyPlan(data, plan);
  typeBeside(data, SHEET, C, METHOD, "Confronto con i verbali");
  expect(validated(data).filling.plan.sheets).toEqual([]);
  expect(valueAt(data, SHEET, METHOD + find(data, SHEET, C).slice(1))).toBe("Confronto con i verbali");
});

test("what the filling itself answers is no finding of the copy", () => {
  const data = townInJune();
  const blank = verify(snapshotOf(data)).findings.filter(({ rule }) => rule === "REA004");
  expect(blank).not.toEqual([]);
  const { verification, verdict } = validated(data);
  expect(verification.findings.filter(({ rule }) => rule === "REA004")).toEqual([]);
  expect(verdict.criteria.flatMap(({ findings }) => findings).filter(({ rule }) => rule === "REA004")).toEqual([]);
});
