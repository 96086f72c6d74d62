// SPDX-License-Identifier: EUPL-1.2
import type { OwnRow } from "../memory/own-rows";
import { OWN_SHEET_NAMES } from "../memory/own-sheets";
import type { SealedGroup } from "../seal/sealed-group";
import { SEAL_MARKER, type Seal } from "../seal/seal";
import { NOTHING_LEFT_OUT, SEAL_COLUMNS, SEAL_FACTS, SEAL_HEADING_ROW } from "../seal/seal-layout";
import type { CellContent, CellStyle, PlannedCell } from "../workbook/plan";
import { momentText } from "./checked-section";
import type { Summary } from "./summary";

/** Each stands alone on its row and runs over the columns to its right; no longer than these. */
const PURPOSE = [
  "Fa riconoscere se, dopo la validazione, qualcosa è cambiato: dati, formule, parametri, registro, segnalazioni, esito proposto.",
  "NON È UNA FIRMA: chi può modificare la cartella può anche rifare il sigillo. Per provare chi e quando, firmare il file digitalmente.",
  "Si controlla con «perf sigillo FILE», che nomina fogli e celle cambiati. Non riguarda le colonne dell’OIV, i formati, l’ordine dei fogli.",
  "Chi cambia qualcosa di proposito ripete la validazione, che rifà anche il sigillo. Questo foglio non va modificato a mano.",
];
const WIDTHS = [34, 11, 11, 9, 36, 36, 13, 20];
/** Half of a SHA-256 in hexadecimal: it stands on two lines. */
const HALF = 32;

/** «Sigillo»: what was sealed, when, and the fingerprints by which a change is found again. See ADR 0016. */
export function sealSheet(seal: Seal, sealedAt: string, version: string): Summary {
  const head: readonly (OwnRow | null)[] = [
    { kind: "title", cells: [cell(0, OWN_SHEET_NAMES.sigillo, "title")] },
    ...PURPOSE.map((text): OwnRow => ({ kind: "subtitle", cells: [cell(0, text, "subtitle")] })),
    null,
    ...factRows(seal, momentText(sealedAt), version),
    null,
    { kind: "heading", cells: SEAL_COLUMNS.map((heading, column) => cell(column, heading, "heading")) },
  ];
  const content = {
    shape: { width: SEAL_COLUMNS.length, staffColumns: [], keyColumn: null },
    rows: [...head, ...seal.groups.map(groupRow)],
    columnWidths: WIDTHS,
    // A heading far down would leave no room below it in a small window.
    frozenRows: 0,
    repeatedRow: SEAL_HEADING_ROW,
    hidden: false,
  };
  return { kind: "sigillo", isEmpty: false, content };
}

/** The row of the first group, below the headings. */
export const FIRST_GROUP_ROW = SEAL_HEADING_ROW + 1;

function factRows({ groups, overall }: Seal, moment: string, version: string): readonly OwnRow[] {
  const cells = groups.reduce((sum, group) => sum + group.cells, 0);
  const values: readonly CellContent[] = [moment, version, cells, overall, SEAL_MARKER];
  return SEAL_FACTS.map((label, i): OwnRow => {
    const value = values[i]!;
    const style = typeof value === "number" ? "integer" : "subtitle";
    return { kind: "note", cells: [cell(0, label, "text-strong"), cell(1, value, style)] };
  });
}

function groupRow({ sheet, from, to, cells, contents, results, leftOut, locator }: SealedGroup): OwnRow {
  const values = [sheet, from, to, cells, twoLines(contents), twoLines(results), locator, leftOut || NOTHING_LEFT_OUT];
  const styles: readonly CellStyle[] = ["text", "text", "text", "integer", "text", "text", "subtitle", "text"];
  return { kind: "entry", cells: values.map((value, column) => cell(column, value, styles[column]!)) };
}

function twoLines(hex: string): string | null {
  return hex === "" ? null : `${hex.slice(0, HALF)}\n${hex.slice(HALF)}`;
}

function cell(column: number, value: CellContent, style: CellStyle): PlannedCell {
  return { column, value, style };
}
