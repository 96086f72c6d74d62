// SPDX-License-Identifier: EUPL-1.2
import type { OwnContent, OwnRow } from "../memory/own-rows";
import { OWN_SHEET_NAMES } from "../memory/own-sheets";
import { EXCEPTION_HEADINGS, type ExceptionField } from "../settings/exception-headings";
import type { CellContent, CellStyle, CellValidation, PlannedCell } from "../workbook/plan";

interface ExceptionColumn {
  readonly field: ExceptionField;
  readonly width: number;
  readonly style: CellStyle;
  readonly prompt: string;
}

/** Some 215 characters, as on the other sheets; the key is nobody’s reading. */
const COLUMNS: readonly ExceptionColumn[] = [
  { field: "rule", width: 11, style: "input", prompt: "Il codice che sta in «Segnalazioni», come REA003." },
  {
    field: "sheet",
    width: 16,
    style: "input",
    prompt: "Il foglio della segnalazione; «tutta la cartella» se lo dice «Segnalazioni».",
  },
  { field: "cell", width: 8, style: "input", prompt: "La cella della segnalazione, come E12." },
  {
    field: "label",
    width: 30,
    style: "input",
    prompt: "Il nome dell’indicatore, com’è scritto nel cruscotto. Basta questo, se la regola ne dice una cosa sola.",
  },
  { field: "reason", width: 40, style: "input", prompt: "Perché la segnalazione si accetta così com’è." },
  {
    field: "role",
    width: 20,
    style: "input",
    prompt: "Chi decide: il ruolo, come «Segretario generale». Non il nome.",
  },
  { field: "date", width: 11, style: "input-date", prompt: "Il giorno della decisione." },
  {
    field: "expiry",
    width: 11,
    style: "input-date",
    prompt: "L’ultimo giorno in cui vale. Vuota: fino alla fine del ciclo.",
  },
  { field: "state", width: 22, style: "text", prompt: "Lo scrive PERF con la validazione." },
  { field: "seen", width: 38, style: "text", prompt: "La segnalazione accettata. La scrive PERF con la validazione." },
  { field: "key", width: 5, style: "key", prompt: "Serve a PERF per ritrovare la segnalazione: non modificarla." },
];

/** Columns in the order in which they are made. */
export const EXCEPTION_FIELDS: readonly ExceptionField[] = COLUMNS.map(({ field }) => field);

const PURPOSE =
  "Una segnalazione che non si può o non si deve correggere si accetta qui, con il motivo: resta visibile nei rapporti come accettata.";
const HOW =
  "Una riga per segnalazione, nelle celle gialle: Regola, poi Foglio e Cella (o Indicatore), Motivo, Ruolo e Data. Poi si ripete la validazione, che dice in «Stato» se vale.";

const ROWS_ABOVE = 4;
/** Rows ready to be written on, and those below them that have the same prompts. */
const BLANK_ROWS = 30;
const SPARE_ROWS = 500;

/** What a row says, field by field; a field that is absent is left blank. */
export type ExceptionValues = Readonly<Partial<Record<ExceptionField, CellContent>>>;

/** «Eccezioni», with these rows and blank ones below them. */
export function exceptionsSheet(entries: readonly ExceptionValues[] = []): OwnContent {
  const heading = COLUMNS.map(({ field, style }, column): PlannedCell => {
    return { column, value: EXCEPTION_HEADINGS[field], style: style === "key" ? "key" : "heading" };
  });
  const blank = Array.from({ length: BLANK_ROWS }, (): ExceptionValues => ({}));
  const rows: OwnRow[] = [
    { kind: "title", cells: [{ column: 0, value: OWN_SHEET_NAMES.eccezioni, style: "title" }] },
    { kind: "subtitle", cells: [{ column: 0, value: PURPOSE, style: "subtitle" }] },
    { kind: "subtitle", cells: [{ column: 0, value: HOW, style: "subtitle" }] },
    { kind: "heading", cells: heading },
    ...[...entries, ...blank].map(exceptionRow),
  ];
  return {
    shape: { width: COLUMNS.length, staffColumns: [], keyColumn: null },
    rows,
    columnWidths: COLUMNS.map(({ width }) => width),
    frozenRows: ROWS_ABOVE,
    hidden: false,
    validations: COLUMNS.map(validationOf),
  };
}

function exceptionRow(values: ExceptionValues): OwnRow {
  const cells = COLUMNS.map(({ field, style }, column): PlannedCell => {
    return { column, value: values[field] ?? null, style };
  });
  return { kind: "entry", cells };
}

/** The look of a field where its cell is not one of those made with the sheet. */
export function exceptionStyle(field: ExceptionField): CellStyle {
  return COLUMNS.find((column) => column.field === field)!.style;
}

/** The codes of all rules are more than Excel takes in a list. */
function validationOf({ field, prompt }: ExceptionColumn, column: number): CellValidation {
  return {
    column,
    fromRow: ROWS_ABOVE,
    toRow: ROWS_ABOVE + BLANK_ROWS + SPARE_ROWS,
    allows: field === "date" || field === "expiry" ? { kind: "date" } : { kind: "any" },
    promptTitle: EXCEPTION_HEADINGS[field],
    prompt,
  };
}
