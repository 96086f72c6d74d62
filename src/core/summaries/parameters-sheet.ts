// SPDX-License-Identifier: EUPL-1.2
import type { OwnContent, OwnRow } from "../memory/own-rows";
import { type CellContent, type CellValidation, fitsInline, type PlannedCell } from "../workbook/plan";
import { DEFAULT_BODY, type BodySettings } from "../scorecard/settings";
import { ALL_METHODS, ALL_METHOD_TERMS } from "../settings/method-choices";
import type { Parameter } from "../settings/parameter";
import { parametersFor } from "../settings/parameters";
import type { Origins } from "../settings/read-parameters";
import { PARAMETER_HEADINGS } from "../settings/staff-sheets";
import { storedDecimals } from "../values/precision";
import { METHOD_MEANINGS, ORIGIN_TERMS } from "../wording/settings";
import { columnsSection, type RecognisedColumns } from "./columns-section";

export interface ParametersInput {
  /** The name that the sheet is to bear. */
  readonly name: string;
  readonly dateSystem: 1900 | 1904;
  readonly settings: BodySettings;
  readonly origins: Origins;
  readonly sheets: readonly RecognisedColumns[];
}

/** «Parametri», and where on it the names of all methods stand, for the lists of other sheets. */
export interface ParametersSheet {
  readonly content: OwnContent;
  readonly methods: Extract<CellValidation["allows"], { kind: "cells" }>;
}

const WIDTHS = [39, 39, 23];

/** «Parametri»: one row a setting, the methods explained, and where each sheet's columns are. */
export function parametersSheet(input: ParametersInput): ParametersSheet {
  const rows: (OwnRow | null)[] = [...headRows()];
  const places = new Map<Parameter, number>();
  let under = "";
  for (const parameter of parametersFor(input.dateSystem)) {
    if (parameter.section !== under) rows.push(null, sectionRow((under = parameter.section)));
    places.set(parameter, rows.length);
    rows.push(parameterRow(parameter, input));
  }
  const own = { from: rows.length, to: rows.length + OWN_DEADLINES - 1 };
  rows.push(...OWN_DEADLINE_ROWS);
  rows.push(null, sectionRow("Metodi tra cui scegliere"));
  const from = rows.length;
  rows.push(...ALL_METHODS.map(methodRow));
  const methods = { kind: "cells", sheet: input.name, column: 0, from, to: rows.length - 1 } as const;
  rows.push(null, sectionRow(COLUMNS_SECTION), noteRow(COLUMNS_NOTE));
  const section = columnsSection(input.sheets, rows.length);
  rows.push(...section.rows);
  const validations = [
    ...[...places].map(([parameter, row]) => validationOf(parameter, row, methods)),
    ...ownDeadlineValidations(own.from, own.to),
    ...section.validations,
  ];
  const columnWidths = [...WIDTHS, ...section.roleWidths];
  const shape = { width: section.width, staffColumns: [], keyColumn: null };
  return { content: { shape, rows, columnWidths, frozenRows: FROZEN_ROWS, hidden: false, validations }, methods };
}

const SUBTITLE =
  "Come PERF legge e calcola questa cartella. Si correggono le celle gialle: PERF non le riscrive mai. " +
  "Una cella vuota vale il predefinito.";
const COLUMNS_NOTE =
  "Per ogni foglio, la riga delle intestazioni e la lettera di ogni colonna, come PERF le ha riconosciute. " +
  "Se una è sbagliata si corregge: da allora valgono queste, per tutto il foglio.";

/** The name of the section that says where the columns of each sheet are. */
export const COLUMNS_SECTION = "Colonne";

/** Only the titles stay in view: the section «Colonne» has headings of its own. */
const FROZEN_ROWS = 2;

function headRows(): readonly (OwnRow | null)[] {
  return [
    { kind: "title", cells: [{ column: 0, value: "Parametri", style: "title" }] },
    noteRow(SUBTITLE),
    null,
    parameterHeadings(),
  ];
}

/** The headings over the parameters. */
export function parameterHeadings(): OwnRow {
  return { kind: "heading", cells: PARAMETER_HEADINGS.map((value, column) => ({ column, value, style: "heading" })) };
}

/** The name of a section. */
export function sectionRow(value: string): OwnRow {
  return { kind: "section", cells: [{ column: 0, value, style: "text-strong" }] };
}

/** Not wrapped: it runs on over the blank cells to its right. */
function noteRow(value: string): OwnRow {
  return { kind: "subtitle", cells: [{ column: 0, value, style: "subtitle" }] };
}

/** One parameter with what holds now, who decided it, and what it is for. */
export function parameterRow(
  parameter: Parameter,
  { settings, origins }: Pick<ParametersInput, "settings" | "origins">,
): OwnRow {
  const { input, label, meaning } = parameter;
  const value = input.write(parameter.get(settings));
  const isDefault = input.show(parameter.get(settings)) === input.show(parameter.get(DEFAULT_BODY));
  const origin = origins.get(parameter.key) ?? (isDefault ? "default" : "body");
  return {
    kind: "entry",
    cells: [
      { column: 0, value: label, style: "text" },
      { column: 1, value, ...valueLook(parameter, value) },
      { column: 2, value: ORIGIN_TERMS[origin], style: "text" },
      { column: 3, value: meaning, style: "subtitle" },
    ],
  };
}

/** How the cell of a value looks. */
export function valueLook({ input }: Parameter, value: CellContent): Pick<PlannedCell, "style" | "format"> {
  if (input.kind === "date") return { style: "input-date" };
  return { style: "input", ...(input.kind === "percent" ? { format: percentFormat(value) } : {}) };
}

/** Rows to be typed on: a name and a date; staff may insert more. */
const OWN_DEADLINES = 4;
const OWN_DEADLINE_ROW: OwnRow = {
  kind: "entry",
  cells: [
    { column: 0, value: null, style: "input" },
    { column: 1, value: null, style: "input-date" },
  ],
};
export const OWN_DEADLINE_ROWS: readonly OwnRow[] = Array.from({ length: OWN_DEADLINES }, () => OWN_DEADLINE_ROW);

function ownDeadlineValidations(fromRow: number, toRow: number): readonly CellValidation[] {
  const rows = { fromRow, toRow, promptTitle: "Scadenza dell’ente" };
  const prompt =
    "Il nome di una scadenza, come «Monitoraggio intermedio»; accanto, il giorno. Va nel foglio «Calendario».";
  return [
    { ...rows, column: 0, allows: { kind: "any" }, prompt },
    { ...rows, column: 1, allows: { kind: "date" }, prompt: "Il giorno della scadenza, come 31/07/2024." },
  ];
}

/** No decimals where there are none: «90 %», «12,5 %». */
function percentFormat(value: CellContent): string {
  const decimals = typeof value === "number" ? storedDecimals(value) - 2 : 0;
  return decimals > 0 ? `0.${"0".repeat(decimals)}%` : "0%";
}

function methodRow(name: (typeof ALL_METHODS)[number]): OwnRow {
  return {
    kind: "note",
    cells: [
      { column: 0, value: ALL_METHOD_TERMS[name], style: "text" },
      { column: 1, value: METHOD_MEANINGS[name], style: "subtitle" },
    ],
  };
}

function validationOf(parameter: Parameter, row: number, methods: ParametersSheet["methods"]): CellValidation {
  const { label, meaning } = parameter;
  return {
    column: 1,
    fromRow: row,
    toRow: row,
    allows: allowsOf(parameter, methods),
    promptTitle: label,
    prompt: meaning,
  };
}

function allowsOf({ input }: Parameter, methods: ParametersSheet["methods"]): CellValidation["allows"] {
  const { kind, choices, least, most } = input;
  if (kind === "percent" || kind === "number") return { kind: "number", least, most };
  if (kind === "whole") return { kind, least, most };
  if (kind === "date") return { kind };
  if (kind === "choice") return fitsInline(choices) ? { kind: "list", values: choices } : rangeOf(choices, methods);
  return { kind: "any" };
}

/** The part of the list of methods that holds just these; where they do not stand together, the whole list. */
function rangeOf(choices: readonly string[], methods: ParametersSheet["methods"]): CellValidation["allows"] {
  const places = choices.map((choice) => ALL_METHODS.findIndex((name) => ALL_METHOD_TERMS[name] === choice));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const isTogether = first >= 0 && last - first === choices.length - 1;
  return isTogether ? { ...methods, from: methods.from + first, to: methods.from + last } : methods;
}
