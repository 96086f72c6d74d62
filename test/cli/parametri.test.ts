// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { writeXlsx } from "../../src/xlsx/write-workbook";
import { writeFileSync } from "node:fs";
import { BERGAMO, newFolder, perf } from "./perf";

interface Report {
  readonly year: number;
  readonly settings: {
    readonly year: number | null;
    readonly phase: string;
    readonly origins: Record<string, string>;
    readonly register: { entries: number };
  };
  readonly settingProblems: readonly { readonly cell: string; readonly message: string }[];
  readonly findings: readonly unknown[];
  readonly gaps: readonly { readonly reason: { readonly code: string } }[];
  readonly indicators: readonly { readonly achievement: number | null; readonly polarity: string }[];
}

const report = (file: string, ...more: string[]): Report =>
  JSON.parse(perf("verifica", file, "--formato", "json", ...more).out) as Report;

const made = path.join(newFolder(), "parametri.xlsx");
beforeAll(() => {
  expect(perf("parametri", BERGAMO, "-o", made).code).toBe(0);
});

/** Types a text into a cell of a copy, as staff would. */
function corrected(sheet: string, row: number, column: number, value: string): string {
  const bytes = readFileSync(made);
  const opened = readXlsx(bytes, "parametri.xlsx");
  if (!opened.ok) throw new Error(opened.refusal.code);
  const old = opened.workbook.sheets.find(({ name }) => name === sheet)!.cell(row, column).text;
  const edit = {
    sheet,
    row,
    column,
    old,
    value,
    style: "keep",
    format: null,
    why: { code: "test", args: {} },
  } as const;
  const outcome = writeXlsx(bytes, { edits: [edit], sheets: [], names: [], conflicts: [] });
  if (!outcome.ok) throw new Error(outcome.refusal.detail);
  const file = path.join(newFolder(), "corretto.xlsx");
  writeFileSync(file, outcome.bytes);
  return file;
}

test("a second run changes nothing, byte by byte", () => {
  const again = path.join(newFolder(), "ancora.xlsx");
  expect(perf("parametri", made, "-o", again).out).toContain("Nulla da scrivere");
  expect(readFileSync(again).equals(readFileSync(made))).toBe(true);
});

test("with the sheets as they were made, the figures and findings are those of before", () => {
  const [before, after] = [report(BERGAMO), report(made)];
  expect(after.findings).toEqual(before.findings);
  expect(after.indicators).toEqual(before.indicators);
  expect(after.settings).toMatchObject({ phase: "report", origins: { phase: "inferred", green: "default" } });
  expect(after.settings.register.entries).toBeGreaterThan(150);
  expect(after.settingProblems).toEqual([]);
});

test("a setting that cannot be used is shown in text and JSON, and changes no exit code", () => {
  const file = corrected("Parametri", 10, 1, "mensile");
  const { code, out } = perf("verifica", file);
  expect(code).toBe(perf("verifica", BERGAMO).code);
  expect(out).toContain("Fase: consuntivo (predefinita)");
  expect(out).toContain("Parametri!B11: «mensile» non è una fase: scrivere piano, monitoraggio o consuntivo.");
  expect(report(file).settingProblems).toMatchObject([
    { cell: "B11", message: expect.stringContaining("mensile") as string },
  ]);
});

test("a preview says what would be made and writes nothing", () => {
  const output = path.join(newFolder(), "niente.xlsx");
  const { code, out } = perf("parametri", BERGAMO, "-o", output, "--anteprima");
  expect([code, existsSync(output)]).toEqual([0, false]);
  expect(out).toContain("Fogli nuovi: «Parametri», «Registro indicatori»");
});

test("the year asked for stands above the one written; figures of another year keep theirs, and that is said", () => {
  const { year, settings, gaps } = report(made, "--anno", "2020");
  expect([settings.year, settings.origins["year"], year]).toEqual([2020, "asked", 2021]);
  expect(gaps.map(({ reason }) => reason.code)).toContain("year-without-columns");
  expect(perf("verifica", made, "--anno", "2020").out).toContain("Chiesto il 2020, letto il 2021");
});

test.each([
  [["parametri"], "Manca il file da leggere: perf parametri FILE.xlsx -o COPIA.xlsx"],
  [["parametri", BERGAMO], "Manca il file da scrivere"],
  [["parametri", BERGAMO, BERGAMO], "un file alla volta"],
  [["verifica", BERGAMO, "--anno", "duemila"], "«duemila» non è un anno"],
  [["parametri", BERGAMO, "-o"], "senza valore: «--output»."],
  [["parametri", BERGAMO, "-o", "copia.pdf"], "deve finire in .xlsx"],
])("wrong use says what was expected: %j", (words, message) => {
  const { code, err } = perf(...words);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
