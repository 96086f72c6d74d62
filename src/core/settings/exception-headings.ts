// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../values/fold";
import type { Sheet } from "../workbook/snapshot";

/** Headings of the sheet «Eccezioni», by what they hold; PERF writes in the last three columns, staff in the others. */
export const EXCEPTION_HEADINGS = {
  rule: "Regola",
  sheet: "Foglio",
  cell: "Cella",
  label: "Indicatore",
  reason: "Motivo",
  role: "Ruolo di chi decide",
  date: "Data",
  expiry: "Scadenza",
  state: "Stato (PERF)",
  seen: "Segnalazione (PERF)",
  key: "Chiave PERF (non modificare)",
} as const;

export type ExceptionField = keyof typeof EXCEPTION_HEADINGS;

/** Columns in which staff write; the others are PERF's. */
export const STAFF_FIELDS = ["rule", "sheet", "cell", "label", "reason", "role", "date", "expiry"] as const;

/** How staff head these columns who type the sheet themselves, or have renamed one. */
const OTHER_WORDS: Readonly<Partial<Record<ExceptionField, readonly string[]>>> = {
  rule: ["Codice regola", "Codice della regola", "Regola PERF"],
  sheet: ["Nome del foglio", "Nome foglio"],
  cell: ["Cella della segnalazione"],
  label: ["Nome dell'indicatore", "Nome indicatore"],
  reason: ["Motivazione", "Motivi", "Motivo dell'eccezione"],
  role: ["Ruolo", "Chi decide", "Ruolo del decisore", "Ruolo di chi ha deciso"],
  date: ["Data decisione", "Data della decisione", "Data di decisione"],
  expiry: ["Data scadenza", "Data di scadenza", "Valida fino al", "Vale fino al", "Fino al"],
};

/** The folded heading by each other word for it. */
export const EXCEPTION_SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(OTHER_WORDS).flatMap(([field, words]) =>
    words.map((word) => [fold(word), fold(EXCEPTION_HEADINGS[field as ExceptionField])] as const),
  ),
);

/** «REA003», or as «Segnalazioni» writes it: «REA003 % dichiarata che …». */
const CODE = /(?<![A-Z0-9])[A-Z]{3,4}\d{3}(?!\d)/;

/** The code of a rule, in whatever staff wrote for it. */
export function ruleCodeIn(text: string): string | undefined {
  return CODE.exec(text.toUpperCase())?.[0];
}

/** Where a heading row stands, and the column of each heading by its folded text. */
interface HeadingRow {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * True where a sheet named «Eccezioni», with a rule and a reason, is one of exceptions to findings: it has all columns of
 * staff's, or one for the place, and the code of a rule. A body may keep exceptions of other kinds under that name.
 */
export function looksTyped(sheet: Sheet, { row: headingRow, columns }: HeadingRow): boolean {
  const has = (field: ExceptionField): boolean => columns.has(fold(EXCEPTION_HEADINGS[field]));
  if (STAFF_FIELDS.every(has)) return true;
  if (!has("sheet") && !has("cell") && !has("label")) return false;
  const ruleColumn = columns.get(fold(EXCEPTION_HEADINGS.rule))!;
  for (const row of sheet.rows()) {
    if (row > headingRow && ruleCodeIn(sheet.cell(row, ruleColumn).text) !== undefined) return true;
  }
  return false;
}
