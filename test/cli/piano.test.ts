// SPDX-License-Identifier: EUPL-1.2
// The real command on real .xlsx files: a Relazione that departs from its Plan, as staff would have written both.
import { copyFileSync, existsSync, linkSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CellContent } from "../../src/core/workbook/plan";
import { parseAddress } from "../../src/core/workbook/address";
import { contentOf } from "../../src/core/memory/content";
import { xlsxFileReader } from "../../src/xlsx/file-reader";
import { xlsxFileWriter } from "../../src/xlsx/file-writer";
import { BERGAMO, newFolder, perf } from "./perf";

const SHEET = "Affari generali";

/** A copy of a workbook in which these cells of one sheet hold something else. */
async function changed(input: string, output: string, cells: Readonly<Record<string, CellContent>>): Promise<string> {
  const read = await xlsxFileReader(input).read();
  if (!read.ok) throw new Error(read.refusal.code);
  const sheet = read.workbook.sheets.find(({ name }) => name === SHEET)!;
  const why = { code: "test", args: {} };
  const edits = Object.entries(cells).map(([address, value]) => {
    const { row, column } = parseAddress(address)!;
    const old = contentOf(sheet.cell(row, column));
    return { sheet: SHEET, row, column, old, value, style: "keep" as const, format: null, why };
  });
  const plan = { edits, sheets: [], names: [], conflicts: [] };
  const written = await xlsxFileWriter({ input, output, overwrite: true }).write(plan);
  if (!written.ok) throw new Error(written.refusal.code);
  return output;
}

interface Said {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly cell: string | null;
    readonly message: string;
  }[];
  readonly plan: {
    readonly matched: number;
    readonly plans: readonly { readonly name: string; readonly date: string | null }[];
    readonly variations: readonly {
      readonly kind: string;
      readonly cell: string | null;
      readonly seenIn: string | null;
    }[];
  };
}

function verified(file: string, ...plans: readonly string[]): Said {
  const { out } = perf("verifica", file, "--formato", "json", ...plans.flatMap((plan) => ["--piano", plan]));
  return JSON.parse(out) as Said;
}

const aboutPlan = ({ findings }: Said): readonly string[] =>
  findings
    .filter(({ rule }) => rule.startsWith("PIA"))
    .map(({ rule, severity, cell }) => `${rule} ${severity} ${cell ?? "—"}`);

const folder = newFolder();
const at = (name: string): string => path.join(folder, name);
/** Row 7 has a lower target, row 8 is gone, row 9 has nearly its name, row 23 is new, row 15 is due later. */
const EASED = { D7: 2 };
const GONE = { B8: null, C8: null, D8: null, E8: null };
const RENAMED = { B9: "Organizzazione di eventi dedicati alla giustizia alternativa" };
const NEW = { B23: "Ore di affiancamento tra uffici", C23: 12, D23: 10, E23: 1 };

beforeAll(async () => {
  copyFileSync(BERGAMO, at("piano.xlsx"));
  await changed(BERGAMO, at("relazione.xlsx"), { ...EASED, ...GONE, ...RENAMED, ...NEW });
  await changed(BERGAMO, at("aggiornato.xlsx"), EASED);
  await changed(BERGAMO, at("altro-target.xlsx"), { ...EASED, D9: 3 });
}, 60_000);

test("the same Plan: nothing is said, and every indicator is found", () => {
  const report = verified(BERGAMO, at("piano.xlsx"));
  expect(aboutPlan(report)).toEqual([]);
  expect(report.plan).toMatchObject({ matched: 236, unchanged: 236, variations: [] });
});

test("what was lowered, dropped, renamed and added is told, each once", () => {
  const report = verified(at("relazione.xlsx"), at("piano.xlsx"));
  expect(aboutPlan(report)).toEqual(["PIA001 error A5", "PIA003 error D7", "PIA004 info B9", "PIA002 warning B23"]);
  expect(report.plan.variations.map(({ kind, cell }) => `${kind} ${cell ?? ""}`)).toEqual([
    "target D7",
    "renamed B9",
    "added B23",
    "dropped A5",
  ]);
});

test("two dated Plans: what the update brought asks for its act alone; what came after it is a finding", () => {
  const given = [`${at("aggiornato.xlsx")}@2021-07-15`, `${at("piano.xlsx")}@2021-01-31`];
  const report = verified(at("altro-target.xlsx"), ...given);
  expect(report.plan.plans.map(({ name, date }) => [name, date])).toEqual([
    ["piano.xlsx", "2021-01-31"],
    ["aggiornato.xlsx", "2021-07-15"],
  ]);
  expect(aboutPlan(report)).toEqual(["PIA003 info D7", "PIA003 warning D9"]);
});

test("a wrong file is said once, and a Plan that cannot be read ends the command with its name", () => {
  const wrong = verified(BERGAMO, "test/fixtures/libreoffice-dashboard.xlsx");
  expect(aboutPlan(wrong)).toEqual(["PIA006 warning —"]);
  const missing = perf("verifica", BERGAMO, BERGAMO, "--piano", at("manca.xlsx"));
  expect([missing.code, missing.out]).toEqual([2, ""]);
  expect(missing.err).toContain("manca.xlsx (Piano): Il file non esiste.");
  writeFileSync(at("rotto.xlsx"), "niente");
  const broken = perf("valida", BERGAMO, "--anteprima", "--piano", at("rotto.xlsx"));
  expect([broken.code, broken.out]).toEqual([2, ""]);
  expect(broken.err).toContain("rotto.xlsx (Piano): ");
});

test("one Plan holds for all the files of a run", () => {
  const { out } = perf(
    "verifica",
    at("relazione.xlsx"),
    at("aggiornato.xlsx"),
    "--formato",
    "json",
    "--piano",
    at("piano.xlsx"),
  );
  const reports = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Said);
  expect(reports.map(aboutPlan)).toEqual([
    ["PIA001 error A5", "PIA003 error D7", "PIA004 info B9", "PIA002 warning B23"],
    ["PIA003 error D7"],
  ]);
});

test("validation writes «Variazioni» into the copy, and says in words what was compared", async () => {
  const words = ["valida", at("relazione.xlsx"), "-o", at("copia.xlsx"), "--piano", at("piano.xlsx")];
  const { out, err } = perf(...words);
  expect(err).toBe("");
  expect(out).toContain("Piano       piano.xlsx, 236 indicatori: 235 ritrovati, 233 senza differenze");
  expect(out).toContain("[no] a) Coerenza con il Piano: non soddisfatto");
  const read = await xlsxFileReader(at("copia.xlsx")).read();
  const sheet = read.ok ? read.workbook.sheets.find(({ name }) => name === "Variazioni") : undefined;
  const headings = sheet?.columns(3).map((column) => sheet.cell(3, column).text);
  expect(headings?.slice(3)).toEqual([
    "Che cosa varia",
    "Prima",
    "Dopo",
    "Piano",
    "Atto",
    "Data dell’atto",
    "Motivo",
    "Chiave PERF (non modificare)",
  ]);
  expect(sheet?.extent.rows).toBe(8);
  expect(perf("sigillo", at("copia.xlsx")).code).toBe(0);
}, 60_000);

test("neither the copy nor a report ever takes the place of the Plan", () => {
  copyFileSync(at("piano.xlsx"), at("solo-mio.xlsx"));
  linkSync(at("solo-mio.xlsx"), at("stesso.xlsx"));
  const before = readFileSync(at("solo-mio.xlsx"));
  const words = ["valida", at("relazione.xlsx"), "--sovrascrivi", "--piano", at("solo-mio.xlsx")];
  const over = perf(...words, "-o", at("stesso.xlsx"));
  expect([over.code, over.out]).toEqual([2, ""]);
  expect(over.err).toContain("stesso.xlsx: Il file da scrivere è quello del Piano");
  writeFileSync(at("rapporto.html"), "mio");
  expect(perf(...words, "-o", at("copia-2.xlsx"), "--rapporto", at("rapporto.html")).err).toBe("");
  linkSync(at("solo-mio.xlsx"), at("piano.html"));
  const report = perf(...words, "-o", at("copia-3.xlsx"), "--rapporto", at("piano.html"));
  expect([report.code, existsSync(at("copia-3.xlsx"))]).toEqual([2, false]);
  expect(readFileSync(at("solo-mio.xlsx")).equals(before)).toBe(true);
}, 60_000);
