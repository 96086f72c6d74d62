// SPDX-License-Identifier: EUPL-1.2
import { asWritten } from "../memory/as-written";
import type { OwnSheetRecord } from "../memory/memory";
import { contentHash, type RowSignature } from "../memory/signatures";
import { parseAddress } from "../workbook/address";
import { BLANK_CELL, type Cell } from "../workbook/cell";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { SheetMapping } from "../scorecard/settings";
import { displayText } from "../values/display";
import { fold } from "../values/fold";
import { interpret } from "../values/interpret";
import { ORIGIN_TERMS } from "../wording/settings";
import type { SettingProblem } from "./problem";
import type { Headings, Part, StaffSheet } from "./staff-sheets";

/** Headings of the section «Colonne», before those of the roles. */
export const MAPPING_HEADINGS = ["Foglio", "Riga delle intestazioni", "Origine"] as const;

/** Roles that a person can place, in the order of the sheet, by the names of the heading vocabulary. */
export const MAPPED_ROLES: readonly (readonly [role: string, heading: string])[] = [
  ["perspective", "Prospettiva"],
  ["unitName", "Unità org."],
  ["code", "Codice"],
  ["objective", "Obiettivo"],
  ["operational", "Obiettivo operativo"],
  ["indicator", "Indicatore"],
  ["unit", "Unità di misura"],
  ["weight", "Peso"],
  ["polarity", "Verso"],
  ["baseline", "Valore iniziale"],
  ["lower", "Soglia minima"],
  ["upper", "Soglia massima"],
  ["target", "Target"],
  ["actual", "Valore ottenuto"],
  ["declared", "% realizz."],
  ["objectiveDeclared", "% obiettivo"],
];

interface Mappings {
  readonly mappings: readonly SheetMapping[];
  readonly problems: readonly SettingProblem[];
}

/**
 * The sheets whose columns a person has placed. A row that PERF filled in with what it had recognised, and that still
 * stands as it was, places nothing: the headings go on speaking for themselves.
 */
export function readMappings(workbook: WorkbookSnapshot, found: StaffSheet, parts: readonly Part[]): Mappings {
  const problems: SettingProblem[] = [];
  const mappings = new Map<string, { readonly mapping: SheetMapping; readonly row: number }>();
  for (const part of parts) {
    const isUntouched = untouched(found, part);
    for (const row of found.sheet.rows()) {
      if (row <= part.row || row >= part.end || isUntouched(row)) continue;
      const mapping = readRow(workbook, found, part, row, problems);
      if (mapping === null) continue;
      const same = mappings.get(mapping.sheet);
      if (!same) mappings.set(mapping.sheet, { mapping, row });
      else problems.push(repeated(found, row, mapping.sheet, same.row));
    }
  }
  return { mappings: [...mappings.values()].map(({ mapping }) => mapping), problems };
}

function repeated({ sheet }: StaffSheet, row: number, name: string, first: number): SettingProblem {
  const reason = { code: "mapping-repeated", args: { name, row: String(first + 1) } };
  return { sheet: sheet.name, at: { row, column: 0 }, reason };
}

/** In which column PERF wrote each heading of the section: those in use differ from one workbook to the next. */
export function recordedColumns(record: OwnSheetRecord): ReadonlyMap<string, number> {
  const own = [...MAPPING_HEADINGS, ...MAPPED_ROLES.map(([, heading]) => heading)];
  const headings = recordedHeadings(record)?.hashes.split(",") ?? [];
  const columns = own.map((heading) => [heading, headings.indexOf(contentHash(heading))] as const);
  return new Map(columns.filter(([, column]) => column >= 0));
}

/** The memory's signature of the section's headings. */
export function recordedHeadings({ rows }: OwnSheetRecord): RowSignature | undefined {
  const first = contentHash(MAPPING_HEADINGS[0]);
  return rows.find(({ kind, hashes }) => kind === "heading" && hashes.split(",")[0] === first);
}

/** Whether a row of the section says what PERF had recognised, and nobody has changed it since. */
export function untouched({ sheet, record }: StaffSheet, at: Headings): (row: number) => boolean {
  const isAsWritten = asWritten(record, 0);
  const writtenIn = record ? recordedColumns(record) : new Map<string, number>();
  const place = (heading: string): number | undefined => at.columns.get(fold(heading));
  const own: readonly string[] = [...MAPPING_HEADINGS, ...MAPPED_ROLES.map(([, heading]) => heading)];
  return (row) => {
    const cellOf = (heading: string): Cell => cellIn(sheet, row, place(heading));
    if (fold(cellOf("Origine").text) !== fold(ORIGIN_TERMS.inferred)) return false;
    if (record === undefined) return true;
    return own.every((heading) => {
      const column = writtenIn.get(heading);
      const cell = cellOf(heading);
      return column === undefined ? cell.kind === "blank" : isAsWritten(cellOf("Foglio"), cell, column);
    });
  };
}

function readRow(
  workbook: WorkbookSnapshot,
  { sheet }: StaffSheet,
  at: Headings,
  row: number,
  problems: SettingProblem[],
): SheetMapping | null {
  const place = (heading: string): number | undefined => at.columns.get(fold(heading));
  const written = (column: number | undefined): string =>
    displayText(cellIn(sheet, row, column), workbook.dateSystem).trim();
  const name = written(place("Foglio"));
  if (name === "") return null;
  const report = (column: number | undefined, code: string, args: SettingProblem["reason"]["args"]): null => {
    problems.push({ sheet: sheet.name, at: { row, column: column ?? 0 }, reason: { code, args } });
    return null;
  };
  const columns = new Map<string, number>();
  for (const [role, heading] of MAPPED_ROLES) {
    const letters = written(place(heading));
    if (letters === "") continue;
    const column = columnOf(letters);
    if (column === null) return report(place(heading), "mapping-not-allowed", { written: letters, name, ...COLUMN });
    columns.set(role, column);
  }
  const headingRow = cellIn(sheet, row, place("Riga delle intestazioni"));
  // A sheet that is merely listed, with nothing said about it.
  if (columns.size === 0) return null;
  const target = workbook.sheets.find((each) => fold(each.name) === fold(name));
  if (!target) return report(place("Foglio"), "mapping-sheet-missing", { written: name });
  const number = interpret(headingRow, workbook.dateSystem).number;
  if (!Number.isInteger(number) || number < 1) {
    const text = displayText(headingRow, workbook.dateSystem);
    return report(place("Riga delle intestazioni"), "mapping-not-allowed", { written: text, name, ...HEADING_ROW });
  }
  return { sheet: target.name, headingRow: number - 1, columns };
}

const COLUMN = { what: "una colonna", allowed: "la sua lettera, come C, o lasciare vuoto" };
const HEADING_ROW = { what: "una riga", allowed: "il numero della riga delle intestazioni, come 5" };

/** «c» -> 2; null when it is no column's letter. */
function columnOf(letters: string): number | null {
  return parseAddress(`${letters.toUpperCase()}1`)?.column ?? null;
}

function cellIn(sheet: StaffSheet["sheet"], row: number, column: number | undefined): Cell {
  return column === undefined ? BLANK_CELL : sheet.cell(row, column);
}
