// SPDX-License-Identifier: EUPL-1.2
import { headingRole } from "../../../reading/heading-row";
import type { SheetRole } from "../../../scorecard/model";
import { MAPPED_ROLES } from "../../../settings/column-mapping";
import { displayText } from "../../../values/display";
import { oneLine } from "../../../values/fold";
import { columnName } from "../../../workbook/address";
import type { Sheet } from "../../../workbook/snapshot";
import type { Verification } from "../../verify";
import { recognisedColumns } from "../recognised-columns";

/** A sheet whose columns a person may place. */
export interface MappableSheet {
  readonly sheet: string;
  readonly role: SheetRole;
  /** Indicators read on it now. */
  readonly indicators: number;
  /** True where a person has placed its columns already. */
  readonly isPlaced: boolean;
}

/** A row that may be the one of the headings, with its texts. */
export interface HeadingRowChoice {
  readonly row: number;
  readonly text: string;
}

/** A column as a person knows it again: its letter, its heading, the first values below. */
export interface ColumnChoice {
  readonly column: number;
  readonly name: string;
  readonly heading: string;
  readonly samples: readonly string[];
}

/** What there is to choose from on one sheet, and what is proposed. */
export interface ColumnChoices {
  readonly sheet: string;
  /** Zero-based. */
  readonly headingRow: number;
  readonly rows: readonly HeadingRowChoice[];
  readonly columns: readonly ColumnChoice[];
  /** Column of each role that is known, or that its heading gives away. */
  readonly proposed: ReadonlyMap<string, number>;
}

/** Rows that are offered, columns, rows looked at for values, values shown, and letters of each. */
const [MOST_ROWS, MOST_COLUMNS, ROWS_BELOW, SAMPLES, LONGEST] = [40, 60, 60, 3, 40];

/** The sheets of the body, those that were not recognised first. */
export function mappableSheets({ workbook, scorecard, memory, settings }: Verification): readonly MappableSheet[] {
  const counts = new Map<string, number>();
  for (const { sheet } of scorecard.indicators) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  const roles = new Map(scorecard.sheets.map(({ name, role }) => [name, role]));
  const placed = new Set(settings.mappings.map(({ sheet }) => sheet));
  const sheets = workbook.sheets
    .filter(({ name, extent }) => !memory.ownSheets.has(name) && extent.rows > 1)
    .map(({ name }) => ({
      sheet: name,
      role: roles.get(name) ?? "other",
      indicators: counts.get(name) ?? 0,
      isPlaced: placed.has(name),
    }));
  // A map, a register, a summary is what it is: indicators are rather sought on the others.
  const isUnknown = (role: string): boolean => role === "other" || role === "table";
  const rank = ({ role, indicators }: MappableSheet): number => (indicators > 0 ? 2 : isUnknown(role) ? 0 : 1);
  return [...sheets].sort((one, other) => rank(one) - rank(other));
}

/** What to choose from on a sheet: with the row of the headings that is given, or else the likeliest. */
export function columnChoices(
  verification: Verification,
  name: string,
  headingRow: number | null = null,
): ColumnChoices | null {
  const sheet = verification.workbook.sheets.find((each) => each.name === name);
  if (!sheet) return null;
  const { dateSystem } = verification.workbook;
  const rows = headingRows(sheet);
  const known = knownColumns(verification, name);
  const chosen = headingRow ?? known?.headingRow ?? likeliest(sheet, rows);
  if (chosen === null) return null;
  const columns = columnsBelow(sheet, chosen, dateSystem);
  const proposed = known?.headingRow === chosen ? known.columns : rolesByHeading(columns);
  return { sheet: name, headingRow: chosen, rows, columns, proposed };
}

interface Known {
  readonly headingRow: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** What a person has said of the sheet already, or else how it was recognised. */
function knownColumns({ workbook, scorecard, settings }: Verification, name: string): Known | null {
  const placed = settings.mappings.find(({ sheet }) => sheet === name);
  if (placed) return placed;
  const found = recognisedColumns(workbook, scorecard).find(({ sheet }) => sheet === name);
  return found && found.headingRow !== null ? { headingRow: found.headingRow, columns: found.columns } : null;
}

function headingRows(sheet: Sheet): readonly HeadingRowChoice[] {
  const rows: HeadingRowChoice[] = [];
  for (const row of sheet.rows()) {
    if (rows.length >= MOST_ROWS) break;
    const texts = textsOf(sheet, row);
    if (texts.length > 1) rows.push({ row, text: texts.map(short).join(" · ") });
  }
  return rows;
}

function textsOf(sheet: Sheet, row: number): readonly string[] {
  return sheet
    .columns(row)
    .slice(0, MOST_COLUMNS)
    .map((column) => sheet.cell(row, column))
    .filter(({ kind, text }) => kind === "text" && text.trim() !== "")
    .map(({ text }) => text);
}

/** One heading that is known may be a name that begins like it: «Servizi sociali» is no owner. */
const FEWEST_KNOWN = 2;

/** The row with most headings that PERF knows; where none has a few of them, the first with most texts. */
function likeliest(sheet: Sheet, rows: readonly HeadingRowChoice[]): number | null {
  let best: { readonly row: number; readonly weight: number } | null = null;
  for (const { row } of rows) {
    const texts = textsOf(sheet, row);
    const known = texts.filter((text) => headingRole(text) !== null).length;
    const weight = (known < FEWEST_KNOWN ? 0 : known * MOST_COLUMNS) + texts.length;
    if (!best || weight > best.weight) best = { row, weight };
  }
  return best?.row ?? null;
}

function columnsBelow(sheet: Sheet, headingRow: number, dateSystem: 1900 | 1904): readonly ColumnChoice[] {
  const samples = new Map<number, Set<string>>(sheet.columns(headingRow).map((column) => [column, new Set()]));
  for (const row of sheet.rows()) {
    if (row <= headingRow) continue;
    if (row > headingRow + ROWS_BELOW) break;
    for (const column of sheet.columns(row).slice(0, MOST_COLUMNS)) {
      const seen = samples.get(column) ?? new Set();
      samples.set(column, seen);
      const text = short(displayText(sheet.cell(row, column), dateSystem));
      if (text !== "" && seen.size < SAMPLES) seen.add(text);
    }
  }
  const columns = [...samples].map(([column, seen]) => ({
    column,
    name: columnName(column),
    heading: short(displayText(sheet.cell(headingRow, column), dateSystem)),
    samples: [...seen],
  }));
  return columns
    .filter(({ heading, samples: shown }) => heading !== "" || shown.length > 0)
    .sort((a, b) => a.column - b.column)
    .slice(0, MOST_COLUMNS);
}

/** The first column whose heading says each role. */
function rolesByHeading(columns: readonly ColumnChoice[]): ReadonlyMap<string, number> {
  const placeable = new Set(MAPPED_ROLES.map(([role]) => role));
  const roles = new Map<string, number>();
  for (const { column, heading } of columns) {
    const role = headingRole(heading);
    if (role !== null && placeable.has(role) && !roles.has(role)) roles.set(role, column);
  }
  return roles;
}

function short(text: string): string {
  const line = oneLine(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
