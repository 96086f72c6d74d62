// SPDX-License-Identifier: EUPL-1.2
import type { PlannedCell } from "../workbook/plan";
import type { OwnContent, OwnRow, OwnShape } from "./own-rows";

/** Format of the memory, in A3 of its sheet. A later format takes another number; this one stays readable. */
export const MEMORY_MARKER = "PERF/memoria/1";
export const MARKER_ROW = 2;
export const HEADING_ROW = 3;
export const MEMORY_HEADINGS = ["Tipo", "Identità", "Foglio", "Cella", "Valore"] as const;

/** Rows of the memory: a value in a cell of the body; a sheet of ours; rows of it; a sheet that was ours; a formula that a copy lost. */
export const MEMORY_ROW_TYPES = {
  value: "valore",
  sheet: "foglio",
  rows: "righe",
  handedOver: "ceduto",
  frozen: "congelata",
} as const;

const TITLE = "Memoria di PERF";
const PURPOSE =
  "Qui PERF annota ciò che ha scritto in questa cartella, per aggiornarlo senza toccare il resto. " +
  "Non modificare il foglio: se manca o è alterato, PERF non aggiorna più le celle già compilate.";

const SHAPE: OwnShape = { width: MEMORY_HEADINGS.length, staffColumns: [], keyColumn: null };
const WIDTHS = [10, 60, 30, 10, 30];

/** The memory's sheet with these entries under its heading. */
export function memorySheet(entries: readonly OwnRow[]): OwnContent {
  const heading = MEMORY_HEADINGS.map((text, column): PlannedCell => ({ column, value: text, style: "heading" }));
  const rows: OwnRow[] = [
    { kind: "title", cells: [{ column: 0, value: TITLE, style: "title" }] },
    { kind: "note", cells: [{ column: 0, value: PURPOSE, style: "note" }] },
    { kind: "note", cells: [{ column: 0, value: MEMORY_MARKER, style: "note" }] },
    { kind: "heading", cells: heading },
    ...entries,
  ];
  return { shape: SHAPE, rows, columnWidths: WIDTHS, frozenRows: HEADING_ROW + 1, hidden: true };
}
