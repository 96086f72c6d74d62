// SPDX-License-Identifier: EUPL-1.2
// A year of exceptions in a real file: written, typed on, with rows inserted, a decision that lapses, a value that changes.
import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Finding } from "../../../src/core/checks/finding";
import { EXCEPTION_HEADINGS } from "../../../src/core/settings/exception-headings";
import { validateForOiv } from "../../../src/core/usecases/validate-for-oiv";
import type { Validation } from "../../../src/core/usecases/validation";
import { parseAddress } from "../../../src/core/workbook/address";
import type { CellContent, CellEdit } from "../../../src/core/workbook/plan";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { contentOf } from "../../../src/core/memory/content";
import { readXlsxFormulas } from "../../../src/xlsx/read-formulas";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { writeXlsx } from "../../../src/xlsx/write-workbook";
import { SHEET, told } from "./typed";

const DASHBOARD = "Strategico";
const RATE = "Giorni medi di pagamento delle fatture e dei documenti passivi";
const DECIDED = ["Dato confermato dall’ufficio", "Segretario generale", "15/06/2022"];

/** Rows as staff would type them: rule, sheet, cell, indicator, reason, role, date, expiry. */
const TYPED: readonly (readonly (string | null)[])[] = [
  ["REA003 % che ripete il valore", DASHBOARD, "E15", null, ...DECIDED],
  ["VAL010", null, null, RATE, ...DECIDED, "31/07/2022"],
  ["REA999", DASHBOARD, "E15", null, ...DECIDED],
  ["SCO001", DASHBOARD, "E13", null, "n.d.", ...DECIDED.slice(1)],
];
const FIRST_ROW = 4;

function read(bytes: Uint8Array): WorkbookSnapshot {
  const outcome = readXlsx(bytes, "prova.xlsx");
  if (!outcome.ok) throw new Error(outcome.refusal.detail);
  return outcome.workbook;
}

/** Types contents into cells of a file. */
function typed(bytes: Uint8Array, sheet: string, contents: readonly (readonly [string, CellContent])[]): Uint8Array {
  const cells = read(bytes).sheets.find(({ name }) => name === sheet)!;
  const edits = contents.map(([address, value]): CellEdit => {
    const { row, column } = parseAddress(address)!;
    const old = contentOf(cells.cell(row, column));
    return { sheet, row, column, old, value, style: "keep", format: null, why: { code: "typed", args: {} } };
  });
  const outcome = writeXlsx(bytes, { edits, sheets: [], names: [], conflicts: [] });
  if (!outcome.ok) throw new Error(outcome.refusal.detail);
  return outcome.bytes;
}

interface Step {
  readonly bytes: Uint8Array;
  readonly validation: Validation;
  /** «Stato (PERF)», row by row. */
  readonly states: readonly string[];
}

/** Validated at a day of 2022, written, and read again. */
function step(bytes: Uint8Array, date: string): Step {
  const formulas = readXlsxFormulas(bytes);
  if (!formulas.ok) throw new Error("the formulas cannot be read");
  const request = { overrides: {}, checkedAt: `2022-${date}T09:15`, version: "1.2.3", formulas: formulas.formulas };
  const validation = validateForOiv(read(bytes), request);
  const written = writeXlsx(bytes, validation.filling.plan);
  if (!written.ok) throw new Error(written.refusal.detail);
  const sheet = read(written.bytes).sheets.find(({ name }) => name === SHEET)!;
  const column = Object.keys(EXCEPTION_HEADINGS).indexOf("state");
  const states = TYPED.map((_, at) => sheet.cell(FIRST_ROW + at, column).text);
  return { bytes: written.bytes, validation, states };
}

const findingsOf = ({ validation }: Step): readonly Finding[] => validation.verification.findings;
const accepted = (done: Step): readonly string[] =>
  told(
    findingsOf(done).filter((finding) => finding.accepted !== null),
    "",
  ).map((text) => text.split(" accepted")[0]!);
const onExceptions = (done: Step): readonly string[] =>
  findingsOf(done)
    .filter(({ rule }) => rule.startsWith("ECC"))
    .map(({ rule, place }) => `${rule} ${String(place!.at.row + 1)}`);

/** A row inserted above the first of a sheet: each of its cells one lower, as a program that knows no formulas would. */
function withRowInserted(bytes: Uint8Array, sheet: string): Uint8Array {
  const parts = unzipSync(bytes);
  const at = read(bytes).sheets.findIndex(({ name }) => name === sheet) + 1;
  const path = `xl/worksheets/sheet${String(at)}.xml`;
  const lower = (_: string, before: string, row: string): string => before + String(Number(row) + 1);
  const xml = strFromU8(parts[path]!)
    .replace(/(<row\b[^>]*?\br=")(\d+)/g, lower)
    .replace(/(<c\b[^>]*?\br="[A-Z]+)(\d+)/g, lower)
    .replace(/<mergeCells\b[\s\S]*?<\/mergeCells>/, "");
  return zipSync({ ...parts, [path]: strToU8(xml) });
}

const first = step(readFileSync("seeds/bergamo-2021.xlsx"), "06-20");
const rows = TYPED.flatMap((row, at) =>
  row.map((value, column) => [`${"ABCDEFGH"[column]!}${String(FIRST_ROW + 1 + at)}`, value] as const),
);
const decided = step(typed(first.bytes, SHEET, rows), "06-30");

test("each row leads to its finding, or says why not; the others stand", () => {
  expect(accepted(first)).toEqual([]);
  expect(accepted(decided)).toEqual([`${DASHBOARD}!E15`, `${DASHBOARD}!C53`]);
  expect(decided.states).toEqual([
    "in vigore",
    "in vigore",
    "non vale: la regola non esiste",
    "non vale: manca il motivo",
  ]);
  expect(onExceptions(decided)).toEqual(["ECC004 7", "ECC001 8"]);
  expect(findingsOf(decided).filter(({ rule }) => !rule.startsWith("ECC"))).toHaveLength(findingsOf(first).length);
});

test("validated again at the same moment, nothing is new", () => {
  const again = step(decided.bytes, "06-30");
  expect(again.validation.filling.plan).toEqual({ edits: [], sheets: [], names: [], conflicts: [] });
  expect(findingsOf(again)).toEqual(findingsOf(decided));
});

test("rows are inserted: each exception follows its indicator, and says where it is", () => {
  const moved = step(withRowInserted(decided.bytes, DASHBOARD), "07-01");
  expect(accepted(moved)).toEqual([`${DASHBOARD}!E16`, `${DASHBOARD}!C54`]);
  expect(moved.states.slice(0, 2)).toEqual(["in vigore: ora in «Strategico», E16", "in vigore"]);
});

test("the expiry is past: the finding counts again", () => {
  const late = step(decided.bytes, "08-01");
  expect(accepted(late)).toEqual([`${DASHBOARD}!E15`]);
  expect(late.states[1]).toBe("scaduta il 31/07/2022");
  expect(onExceptions(late)).toEqual(["ECC003 6", "ECC004 7", "ECC001 8"]);
});

test("the value changes: nobody has decided of the new one until a newer date is written", () => {
  const changed = step(typed(decided.bytes, DASHBOARD, [["C53", -20]]), "07-01");
  expect(accepted(changed)).toEqual([`${DASHBOARD}!E15`]);
  expect(changed.states[1]).toMatch(/^non vale più: la segnalazione è cambiata/);
  const looked = step(typed(changed.bytes, SHEET, [["G6", "30/06/2022"]]), "07-02");
  expect(accepted(looked)).toEqual([`${DASHBOARD}!E15`, `${DASHBOARD}!C53`]);
});
