// SPDX-License-Identifier: EUPL-1.2
import type { Memory, OwnSheetRecord } from "../memory/memory";
import { markOf, OWN_SHEET_NAMES, type StaffKind } from "../memory/own-sheets";
import { sheetsMarked } from "../memory/references";
import { fold } from "../values/fold";
import type { Sheet, WorkbookSnapshot } from "../workbook/snapshot";
import { EXCEPTION_HEADINGS, EXCEPTION_SPELLINGS, looksTyped } from "./exception-headings";

/** Headings of the sheet «Parametri»: API, like all that is read back. */
export const PARAMETER_HEADINGS = ["Parametro", "Valore", "Origine", "Significato"] as const;

/** Headings of the sheet «Registro indicatori», by what they hold. */
export const REGISTER_HEADINGS = {
  id: "Id",
  label: "Indicatore",
  unit: "Unità organizzativa",
  measure: "Unità di misura",
  polarity: "Verso",
  polarityOrigin: "Origine del verso",
  weight: "Peso",
  method: "Metodo",
  scope: "Misura",
  neutralised: "Neutralizzato",
  reason: "Motivo",
  act: "Atto",
} as const;

const HEADINGS: Readonly<Record<StaffKind, readonly string[]>> = {
  parametri: PARAMETER_HEADINGS,
  registro: Object.values(REGISTER_HEADINGS),
  eccezioni: Object.values(EXCEPTION_HEADINGS),
};
/** Without these nothing can be read; the others may have been deleted. */
const NEEDED: Readonly<Record<StaffKind, readonly string[]>> = {
  parametri: ["Parametro", "Valore"],
  registro: ["Indicatore"],
  eccezioni: ["Regola", "Motivo"],
};

/** What staff may call a heading of a sheet that they write; the folded heading by the folded word. */
const SPELLINGS: Readonly<Partial<Record<StaffKind, Spellings>>> = { eccezioni: EXCEPTION_SPELLINGS };
type Spellings = ReadonlyMap<string, string>;

/** Headings stand within the first rows, even if staff inserted some above them. */
const ROWS_SEARCHED = 60;

export interface Headings {
  readonly row: number;
  /** Column of each heading, by its folded text. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Rows under one heading row, up to the next. */
export interface Part extends Headings {
  /** One past the last row. */
  readonly end: number;
}

/** A sheet that staff write, as it is found. */
export interface StaffSheet {
  readonly sheet: Sheet;
  /** null: staff took away the heading row, and nothing can be read. */
  readonly headings: Headings | null;
  /** What PERF wrote there; undefined when the memory does not know. */
  readonly record: OwnSheetRecord | undefined;
}

/**
 * The sheet of this kind that staff write: by its hidden name, or, where names were lost, by its own name and all its
 * headings. «Eccezioni» may also be typed by staff themselves, before PERF has made it. A user's sheet that merely bears
 * the name is left alone.
 */
export function findStaffSheet(workbook: WorkbookSnapshot, memory: Memory, kind: StaffKind): StaffSheet | null {
  const record = memory.records.get(kind);
  const marked = sheetsMarked(workbook, markOf(kind));
  const own = marked.find(({ name }) => name === record?.sheet) ?? marked[0];
  if (own) return { sheet: own, headings: headingsOn(own, NEEDED[kind], 0, SPELLINGS[kind]), record };
  for (const sheet of workbook.sheets) {
    const headings = isNamed(sheet.name, kind) ? headingsOfOwn(sheet, kind) : null;
    if (headings) return { sheet, headings, record: undefined };
  }
  return null;
}

function headingsOfOwn(sheet: Sheet, kind: StaffKind): Headings | null {
  const whole = headingsOn(sheet, HEADINGS[kind]);
  if (whole || kind !== "eccezioni") return whole;
  const typed = headingsOn(sheet, NEEDED[kind], 0, SPELLINGS[kind]);
  return typed && looksTyped(sheet, typed) ? typed : null;
}

/** The first row, from one on, that bears all these headings, each by its name or, failing that, by another spelling. */
export function headingsOn(
  sheet: Sheet,
  wanted: readonly string[],
  from = 0,
  spellings: Spellings = new Map(),
): Headings | null {
  for (const row of sheet.rows()) {
    if (row < from) continue;
    if (row > from + ROWS_SEARCHED) return null;
    const columns = headingColumns(sheet, row);
    for (const [other, heading] of spellings) {
      const column = columns.get(other);
      if (column !== undefined && !columns.has(heading)) columns.set(heading, column);
    }
    if (wanted.every((heading) => columns.has(fold(heading)))) return { row, columns };
  }
  return null;
}

/** The column of each text of a row, folded; of two alike the first. */
export function headingColumns(sheet: Sheet, row: number): Map<string, number> {
  const columns = new Map<string, number>();
  for (const column of sheet.columns(row)) {
    const text = fold(sheet.cell(row, column).text);
    if (text !== "" && !columns.has(text)) columns.set(text, column);
  }
  return columns;
}

/** «Parametri», or «Parametri (2)» where the user had one already. */
function isNamed(name: string, kind: StaffKind): boolean {
  return fold(name).replace(/ \(\d+\)$/, "") === fold(OWN_SHEET_NAMES[kind]);
}
