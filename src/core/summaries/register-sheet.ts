// SPDX-License-Identifier: EUPL-1.2
import type { OwnContent, OwnRow } from "../memory/own-rows";
import { type CellValidation, fitsInline, type CellStyle, type PlannedCell } from "../workbook/plan";
import type { Polarity, PolaritySource } from "../scorecard/model";
import type { RegisterEntry } from "../scorecard/settings";
import { ANSWER_INPUT, CONFIRMED, METHOD_INPUT, POLARITY_INPUT, SCOPE_INPUT } from "../settings/read-register";
import { REGISTER_HEADINGS } from "../settings/staff-sheets";
import { POLARITY_SOURCE_TERMS } from "../wording/terms";

/** An indicator as it enters the register, with how its polarity came to be known. */
export interface RegisterRow extends Pick<RegisterEntry, "id" | "label" | "unit" | "measure" | "weight"> {
  readonly polarity: Polarity;
  readonly polaritySource: PolaritySource;
}

type Field = keyof typeof REGISTER_HEADINGS;
type Choice = Extract<CellValidation["allows"], { kind: "cells" }>;

interface RegisterColumn {
  readonly field: Field;
  readonly width: number;
  readonly style: CellStyle;
  readonly prompt: string;
}

const COLUMNS: readonly RegisterColumn[] = [
  { field: "id", width: 11, style: "text", prompt: "Serve a ritrovare la riga: non cambiarlo." },
  { field: "label", width: 46, style: "text", prompt: "L’indicatore, come è scritto nei cruscotti." },
  { field: "unit", width: 24, style: "input", prompt: "Di chi è l’indicatore. Vuoto: vale ovunque compaia." },
  { field: "measure", width: 13, style: "input", prompt: "Giorni, %, euro, numero…" },
  {
    field: "polarity",
    width: 19,
    style: "input",
    prompt: "Se più alto è meglio, o più basso, o conta altro. Se è sbagliato si corregge qui.",
  },
  {
    field: "polarityOrigin",
    width: 27,
    style: "input",
    prompt: `Da che cosa PERF ha ricavato il verso. Se è giusto, scrivere «${CONFIRMED}»: non sarà più chiesto.`,
  },
  { field: "weight", width: 8, style: "input", prompt: "Vale dove la tabella non indica un peso." },
  {
    field: "method",
    width: 25,
    style: "input",
    prompt: "Vuoto: il metodo indicato nel foglio «Parametri» per questo verso.",
  },
  {
    field: "scope",
    width: 10,
    style: "input",
    prompt:
      "Comune: la stessa misura in tutte le unità. Propria: ogni unità misura la sua. Vuoto: si giudica dal nome.",
  },
  {
    field: "neutralised",
    width: 14,
    style: "input",
    prompt: "Sì: fuori dalla media per decisione dell’ente. Vanno scritti il motivo e l’atto.",
  },
  { field: "reason", width: 26, style: "input", prompt: "Perché è neutralizzato." },
  { field: "act", width: 22, style: "input", prompt: "L’atto che lo decide, come «delibera 12 del 5/3/2024»." },
];

/** Rows below the last indicator on which staff may add others, with the same lists. */
const SPARE_ROWS = 500;
const ROWS_ABOVE = 4;

const SUBTITLE =
  "Gli indicatori della cartella, ciascuno una volta. Si correggono le celle gialle: PERF non le riscrive mai, e aggiunge in fondo " +
  "gli indicatori nuovi.";

/** «Registro indicatori»; `methods` is where the names of the methods stand, null where that is not known. */
export function registerSheet(entries: readonly RegisterRow[], methods: Choice | null): OwnContent {
  const heading = COLUMNS.map(({ field }, column): PlannedCell => ({
    column,
    value: REGISTER_HEADINGS[field],
    style: "heading",
  }));
  const rows: (OwnRow | null)[] = [
    { kind: "title", cells: [{ column: 0, value: "Registro indicatori", style: "title" }] },
    { kind: "subtitle", cells: [{ column: 0, value: SUBTITLE, style: "subtitle" }] },
    null,
    { kind: "heading", cells: heading },
    ...entries.map(registerRow),
  ];
  const place = { fromRow: ROWS_ABOVE, toRow: rows.length - 1 + SPARE_ROWS };
  const validations = COLUMNS.map(({ field, prompt }, column): CellValidation => ({
    ...place,
    column,
    allows: allowsOf(field, methods),
    promptTitle: REGISTER_HEADINGS[field],
    prompt,
  }));
  const shape = { width: COLUMNS.length, staffColumns: [], keyColumn: null };
  return {
    shape,
    rows,
    columnWidths: COLUMNS.map(({ width }) => width),
    frozenRows: ROWS_ABOVE,
    hidden: false,
    validations,
  };
}

/** The row of one indicator. What only staff can know is left blank. */
export function registerRow(entry: RegisterRow): OwnRow {
  const { id, label, unit, measure, polarity, polaritySource, weight } = entry;
  const values: Readonly<Record<Field, PlannedCell["value"]>> = {
    id,
    label,
    unit,
    measure: measure || null,
    polarity: POLARITY_INPUT.write(polarity),
    polarityOrigin: `ricavato ${POLARITY_SOURCE_TERMS[polaritySource]}`,
    weight,
    method: null,
    scope: null,
    neutralised: ANSWER_INPUT.write("no"),
    reason: null,
    act: null,
  };
  return { kind: "entry", cells: COLUMNS.map(({ field, style }, column) => ({ column, value: values[field], style })) };
}

function allowsOf(field: Field, methods: Choice | null): CellValidation["allows"] {
  if (field === "polarity") return list(POLARITY_INPUT.choices);
  if (field === "scope") return list(SCOPE_INPUT.choices);
  if (field === "neutralised") return list(ANSWER_INPUT.choices);
  if (field === "polarityOrigin") return list([CONFIRMED]);
  if (field === "weight") return { kind: "number", least: 0, most: null };
  if (field !== "method") return { kind: "any" };
  return methods ?? list(METHOD_INPUT.choices);
}

function list(values: readonly string[]): CellValidation["allows"] {
  return fitsInline(values) ? { kind: "list", values } : { kind: "any" };
}
