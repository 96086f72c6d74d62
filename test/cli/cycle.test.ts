// SPDX-License-Identifier: EUPL-1.2
// The whole cycle on a real Relazione: each command works on the file that the one before wrote.
import { readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { BERGAMO, newFolder, perf } from "./perf";
import { typedOn } from "./typed-workbook";

interface Seen {
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly accepted: object | null;
}

const folder = newFolder();
const file = (name: string): string => path.join(folder, name);

function findings(of: string): readonly Seen[] {
  return (JSON.parse(perf("verifica", of, "--formato", "json").out) as { findings: readonly Seen[] }).findings;
}

function names(of: readonly Seen[]): readonly string[] {
  return of.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell ?? ""}`);
}

function sheetsOf(of: string): readonly string[] {
  const read = readXlsx(readFileSync(of), of);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.workbook.sheets.map(({ name }) => name);
}

/** Each row of «Eccezioni» as staff would type it. */
function acceptedOn(sheet: string, errors: readonly Seen[]): string {
  const typed = errors.flatMap(({ rule, sheet: where, cell }, index) => {
    const row = String(5 + index);
    return [
      [`A${row}`, rule],
      [`B${row}`, where],
      [`C${row}`, cell ?? ""],
      [`E${row}`, `Dato pubblicato, confermato con la nota di ${where} n. ${row}`],
      [`F${row}`, "Segretario Generale"],
      [`G${row}`, "12/03/2022"],
    ] as const;
  });
  return typedOn(sheet, "Eccezioni", Object.fromEntries(typed));
}

test("from corrections to publication", () => {
  const before = names(findings(BERGAMO));

  const corrected = file("corretta.xlsx");
  expect(perf("correggi", BERGAMO, "-o", corrected, "--regola", "REA003", "--regola", "STR007").code).toBe(0);
  const after = names(findings(corrected));
  expect(after.filter((each) => !before.includes(each))).toEqual([]);
  expect(before.filter((each) => !after.includes(each)).length).toBeGreaterThan(15);
  expect(after.filter((each) => /^(?:REA003|STR007) /.test(each))).toEqual([]);

  const validated = file("validata.xlsx");
  const first = perf("valida", corrected, "-o", validated, "--piano", BERGAMO);
  expect(first.code).toBe(1);
  expect(first.out).toMatch(/\[ok\] a\) /);

  const errors = findings(validated).filter(({ severity }) => severity === "error");
  expect(errors.length).toBeGreaterThan(5);
  const answered = acceptedOn(validated, errors);
  const again = file("accettata.xlsx");
  const second = perf("valida", answered, "-o", again);
  expect([second.code, second.out.includes("PRONTO CON OSSERVAZIONI")]).toEqual([0, true]);
  expect(findings(again).filter(({ severity, accepted }) => severity === "error" && accepted === null)).toEqual([]);
  expect(perf("sigillo", again).code).toBe(0);

  const forOiv = file("oiv.xlsx");
  expect(perf("copia", again, "-o", forOiv, "--per", "oiv", "--campione", "5", "--seme", "verbale 3").code).toBe(0);
  expect(sheetsOf(forOiv)).toEqual(expect.arrayContaining(["Segnalazioni", "Eccezioni", "Campione OIV"]));
  expect(perf("sigillo", forOiv).code).toBe(0);

  const published = file("pubblicata.xlsx");
  expect(perf("copia", again, "-o", published, "--per", "pubblicazione").code).toBe(0);
  const left = ["Segnalazioni", "Eccezioni", "Validazione OIV", "Sigillo", "Dirigente", "Segretario generale"];
  expect(sheetsOf(published).filter((each) => left.includes(each))).toEqual([]);
  expect(sheetsOf(published)).toEqual(expect.arrayContaining(["Mappa strategica", "Strategico", "Azienda speciale"]));
}, 120_000);
