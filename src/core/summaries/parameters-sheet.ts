// SPDX-License-Identifier: EUPL-1.2
import type { OwnContent, OwnRow } from "../memory/own-rows";
import { columnName } from "../workbook/address";
import { type CellValidation, fitsInline, type PlannedCell } from "../workbook/plan";
import { DEFAULT_BODY, type BodySettings } from "../scorecard/settings";
import { MAPPED_ROLES, MAPPING_HEADINGS } from "../settings/column-mapping";
import { ALL_METHODS, ALL_METHOD_TERMS } from "../settings/method-choices";
import type { Parameter } from "../settings/parameter";
import { parametersFor } from "../settings/parameters";
import type { Origins } from "../settings/read-parameters";
import { PARAMETER_HEADINGS } from "../settings/settings-sheets";
import { METHOD_MEANINGS, ORIGIN_TERMS } from "../wording/settings";

/** What was recognised of a sheet's columns, for staff to correct. */
export interface RecognisedColumns {
  readonly sheet: string;
  /** Zero-based; null where the sheet was not recognised. */
  readonly headingRow: number | null;
  readonly columns: ReadonlyMap<string, number>;
}

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

const WIDTHS = [38, 41, 24];
const ROLE_WIDTHS: Readonly<Record<string, number>> = {
  perspective: 12,
  indicator: 11,
  operational: 11,
  objective: 10,
};
const ROLE_WIDTH = 9;
const WIDTH = MAPPING_HEADINGS.length + MAPPED_ROLES.length;
/** Rows below the last sheet on which a person may add another. */
const SPARE_ROWS = 4;

/** «Parametri»: one row a setting, the methods explained, and where each sheet's columns are. */
export function parametersSheet(input: ParametersInput): ParametersSheet {
  const rows: (OwnRow | null)[] = [...headRows()];
  const places = new Map<Parameter, number>();
  let section = "";
  for (const parameter of parametersFor(input.dateSystem)) {
    if (parameter.section !== section) rows.push(null, sectionRow((section = parameter.section)));
    places.set(parameter, rows.length);
    rows.push(parameterRow(parameter, input));
  }
  rows.push(null, sectionRow("Metodi tra cui scegliere"));
  const from = rows.length;
  rows.push(...ALL_METHODS.map(methodRow));
  const methods = { kind: "cells", sheet: input.name, column: 0, from, to: rows.length - 1 } as const;
  rows.push(null, sectionRow("Colonne"), noteRow(COLUMNS_NOTE), mappingHeadingRow());
  const firstSheet = rows.length;
  const spare = Array.from({ length: SPARE_ROWS }, () => NO_SHEET);
  rows.push(...[...input.sheets, ...spare].map(mappingRow));
  const validations = [
    ...[...places].map(([parameter, row]) => validationOf(parameter, row, methods)),
    ...mappingValidations(firstSheet, rows.length - 1),
  ];
  const columnWidths = [...WIDTHS, ...MAPPED_ROLES.map(([role]) => ROLE_WIDTHS[role] ?? ROLE_WIDTH)];
  const shape = { width: WIDTH, staffColumns: [], keyColumn: null };
  return { content: { shape, rows, columnWidths, frozenRows: FROZEN_ROWS, hidden: false, validations }, methods };
}

const SUBTITLE =
  "Come PERF legge e calcola questa cartella. Si correggono le celle gialle: PERF non le riscrive mai. " +
  "Una cella vuota vale il predefinito.";
const COLUMNS_NOTE =
  "Per ogni foglio, la riga delle intestazioni e la lettera di ogni colonna, come PERF le ha riconosciute. " +
  "Se una è sbagliata si corregge: da allora valgono queste, per tutto il foglio.";

/** Only the titles stay in view: the section «Colonne» has headings of its own. */
const FROZEN_ROWS = 2;

function headRows(): readonly (OwnRow | null)[] {
  // The last heading runs over all the columns that the texts below it take.
  const allAcross = Array.from({ length: WIDTH }, (_, column) => PARAMETER_HEADINGS[column] ?? null);
  return [
    { kind: "title", cells: [{ column: 0, value: "Parametri", style: "title" }] },
    noteRow(SUBTITLE),
    null,
    { kind: "heading", cells: allAcross.map((value, column) => ({ column, value, style: "heading" })) },
  ];
}

function sectionRow(value: string): OwnRow {
  return { kind: "section", cells: [{ column: 0, value, style: "text-strong" }] };
}

/** Not wrapped: it runs on over the blank cells to its right. */
function noteRow(value: string): OwnRow {
  return { kind: "subtitle", cells: [{ column: 0, value, style: "subtitle" }] };
}

function parameterRow(parameter: Parameter, { settings, origins }: ParametersInput): OwnRow {
  const { input, label, meaning } = parameter;
  const value = input.write(parameter.get(settings));
  const look: Pick<PlannedCell, "style" | "format"> =
    input.kind === "date"
      ? { style: "input-date" }
      : { style: "input", ...(input.kind === "percent" ? { format: "0.0%" } : {}) };
  const isDefault = input.show(parameter.get(settings)) === input.show(parameter.get(DEFAULT_BODY));
  const origin = origins.get(parameter.key) ?? (isDefault ? "default" : "body");
  return {
    kind: "entry",
    cells: [
      { column: 0, value: label, style: "text" },
      { column: 1, value, ...look },
      { column: 2, value: ORIGIN_TERMS[origin], style: "text" },
      { column: 3, value: meaning, style: "subtitle" },
    ],
  };
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

function mappingHeadingRow(): OwnRow {
  const headings = [...MAPPING_HEADINGS, ...MAPPED_ROLES.map(([, heading]) => heading)];
  return { kind: "heading", cells: headings.map((value, column) => ({ column, value, style: "heading" })) };
}

const NO_SHEET: RecognisedColumns = { sheet: "", headingRow: null, columns: new Map() };

function mappingRow({ sheet, headingRow, columns }: RecognisedColumns): OwnRow {
  const letters = MAPPED_ROLES.map(([role]) => columns.get(role)).map((column) =>
    column === undefined ? null : columnName(column),
  );
  const origin = headingRow === null ? null : ORIGIN_TERMS.inferred;
  const values = [sheet || null, headingRow === null ? null : headingRow + 1, origin, ...letters];
  return {
    kind: "entry",
    cells: values.map((value, column) => ({ column, value, style: column === 2 ? "text" : "input" })),
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

function mappingValidations(fromRow: number, toRow: number): readonly CellValidation[] {
  const rows = { fromRow, toRow };
  const roles = MAPPED_ROLES.map(([, heading], index): CellValidation => ({
    ...rows,
    column: MAPPING_HEADINGS.length + index,
    allows: { kind: "any" },
    promptTitle: heading,
    prompt: `La lettera della colonna «${heading}», come C. Vuoto: il foglio non l’ha.`,
  }));
  return [
    {
      ...rows,
      column: 0,
      allows: { kind: "any" },
      promptTitle: MAPPING_HEADINGS[0],
      prompt: "Il nome del foglio, come sulla linguetta.",
    },
    {
      ...rows,
      column: 1,
      allows: { kind: "whole", least: 1, most: 1_048_576 },
      promptTitle: MAPPING_HEADINGS[1],
      prompt: "Il numero della riga che porta le intestazioni; i dati si leggono da quella sotto.",
    },
    ...roles,
  ];
}
