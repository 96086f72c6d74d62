// SPDX-License-Identifier: EUPL-1.2
// «Eccezioni» as staff fill it in: under its headings, wherever they stand.
import { findingMessage } from "../../../src/core/checks/message";
import type { Finding } from "../../../src/core/checks/finding";
import { validateForOiv } from "../../../src/core/usecases/validate-for-oiv";
import type { Validation } from "../../../src/core/usecases/validation";
import { verify, type Verification } from "../../../src/core/usecases/verify";
import { dayNumber } from "../../../src/core/values/parse-date";
import { addressOf } from "../../../src/core/workbook/address";
import type { CellContent } from "../../../src/core/workbook/plan";
import type { Cell } from "../../../src/core/workbook/cell";
import { NO_FORMULAS } from "../../../src/core/workbook/formulas";
import { townInJune } from "../small-body";
import { applyPlan, cellAt, cellOf, setCell, sheetOf, snapshotOf, type WorkbookData } from "../../workbook/in-memory";

export const SHEET = "Eccezioni";
export const NOON = "2025-06-30T12:00";

/** "30/06/2025" -> days since 1899-12-30. */
export function day(text: string): number {
  const [date, month, year] = text.split("/").map(Number);
  return dayNumber(year!, month!, date!)!;
}

/** A date as Excel keeps it. */
export function dateCell(text: string): Cell {
  return cellOf(day(text), "dd/mm/yyyy");
}

export function validate(data: WorkbookData, checkedAt = NOON): Validation {
  const request = { overrides: {}, checkedAt, version: "1.2.3", formulas: NO_FORMULAS };
  return validateForOiv(snapshotOf(data), request);
}

/** Validates and writes. */
export function validated(data: WorkbookData, checkedAt?: string): Validation {
  const outcome = validate(data, checkedAt);
  applyPlan(data, outcome.filling.plan);
  return outcome;
}

export function verifiedOn(data: WorkbookData, today = "30/06/2025"): Verification {
  return verify(snapshotOf(data), {}, { today: day(today), plans: [] });
}

export type Row = Readonly<Record<string, CellContent | Cell>>;

/** What every decision has. */
export const DECIDED: Row = {
  Motivo: "Dato fornito dall’ente capofila",
  "Ruolo di chi decide": "Segretario generale",
  Data: "12/03/2025",
};

/** Types a row below the headings, at the first that is blank; returns its place on the sheet. */
export function typeException(data: WorkbookData, written: Row, sheet = SHEET): number {
  const { headings, row: above } = headingsOf(data, sheet);
  let row = above + 1;
  while (cellAt(sheetOf(data, sheet), row, headings.get("Regola") ?? 0).kind !== "blank") row++;
  retype(data, row, written, sheet);
  return row;
}

/** Types over cells of a row. */
export function retype(data: WorkbookData, row: number, written: Row, sheet = SHEET): void {
  const { headings } = headingsOf(data, sheet);
  for (const [heading, content] of Object.entries(written)) {
    const column = headings.get(heading);
    if (column === undefined) throw new Error(`no heading «${heading}»`);
    const isCell = content !== null && typeof content === "object";
    setCell(sheetOf(data, sheet), row, column, isCell ? content : cellOf(content));
  }
}

/** What a row holds under a heading, as text. */
export function under(data: WorkbookData, row: number, heading: string, sheet = SHEET): string {
  const cell = cellAt(sheetOf(data, sheet), row, headingsOf(data, sheet).headings.get(heading)!);
  return cell.kind === "number" ? String(cell.number) : cell.text;
}

function headingsOf(data: WorkbookData, sheet: string) {
  for (const [row, cells] of sheetOf(data, sheet).cells) {
    const headings = new Map([...cells].map(([column, { text }]) => [text, column]));
    if (headings.has("Regola") && headings.has("Motivo")) return { row, headings };
  }
  throw new Error(`no headings on ${sheet}`);
}

/** "Strategico!C5 warning: message", "accepted" where somebody has decided. No-break spaces become plain. */
export function told(findings: readonly Finding[], rule: string): readonly string[] {
  return findings
    .filter((finding) => finding.rule === rule || finding.rule.startsWith(rule))
    .map((finding) => {
      const { place, severity, accepted } = finding;
      const where = place === null ? "—" : `${place.sheet}!${addressOf(place.at.row, place.at.column)}`;
      const text = findingMessage(finding).replaceAll("\u00a0", " ");
      return `${where} ${accepted ? "accepted" : severity}: ${text}`;
    });
}

/** Inserts a blank row, as Excel does: what stands below moves down. */
export function insertRow(data: WorkbookData, sheet: string, before: number): void {
  const { cells } = sheetOf(data, sheet);
  const moved = [...cells].map(([row, inRow]) => [row >= before ? row + 1 : row, inRow] as const);
  cells.clear();
  for (const [row, inRow] of moved) cells.set(row, inRow);
}

/** Inserts a blank column, as Excel does. */
export function insertColumn(data: WorkbookData, sheet: string, before: number): void {
  for (const [row, inRow] of sheetOf(data, sheet).cells) {
    const moved = [...inRow].map(([column, cell]) => [column >= before ? column + 1 : column, cell] as const);
    sheetOf(data, sheet).cells.set(row, new Map(moved));
  }
}

/** A town that was validated once, so that «Eccezioni» is there, with these rows typed on it. */
export function townWith(...rows: readonly Row[]): WorkbookData {
  const data = townInJune();
  validated(data);
  for (const row of rows) typeException(data, row);
  return data;
}

/** What is said of rows typed on the town’s «Eccezioni», and which findings they accept. */
export function saidOf(...rows: readonly Row[]): readonly string[] {
  const { findings } = verifiedOn(townWith(...rows));
  return told(findings, "").filter((text) => text.includes(" accepted: ") || text.startsWith(`${SHEET}!`));
}

/** The finding of the town that the tests accept: «Numero di sportelli aperti», 14 of 15. */
export const MISSED: Row = { ...DECIDED, Regola: "SCO001", Foglio: "Strategico", Cella: "E5" };
