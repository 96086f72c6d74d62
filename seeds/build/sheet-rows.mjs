// SPDX-License-Identifier: EUPL-1.2
import { typedFigure } from "./printed-figure.mjs";
import { strategicMap } from "./strategic-map.mjs";

const DASHBOARD = { widths: [46, 62, 15, 15, 15], align: "llccc" };
const PERCENT_COLUMN = 4;
const ALIGNMENTS = { l: "left", c: "center", r: "right" };
const ROLES = {
  prospettiva: "heading",
  intestazione: "heading",
  obiettivo: "objective",
  sezione: "objective",
  totale: "objective",
  risultato: "objective",
  nota: "note",
};

/**
 * @typedef {{ value: number | string | null, format: string, role: string, align: string }} StyledCell
 * @typedef {{ name: string, rows: StyledCell[][], widths: number[], frozenRows: number, merges: string[] }} LaidOutSheet
 */

/**
 * Lays out one sheet: title, then its tables with a blank row between them.
 * @param {object} sheet its entry in fogli.json
 * @param {import("./tables.mjs").PrintedRow[][]} tables
 * @returns {LaidOutSheet}
 */
export function layOut(sheet, tables) {
  const { widths, align } = sheet.layout === "dashboard" ? DASHBOARD : sheet;
  const printed = tables.flatMap((table, i) =>
    i === 0 ? printedRows(sheet, table) : [null, ...printedRows(sheet, table)],
  );
  const rows = printed.map((row) => (row === null ? [] : styledRow(row, sheet.layout, widths.length, align)));
  const title = { value: sheet.title, format: "General", role: "title", align: "left" };
  return {
    name: sheet.name,
    rows: [[title], ...rows],
    widths,
    frozenRows: sheet.frozenRows ?? 2,
    merges: sheet.merges ?? [],
  };
}

function printedRows(sheet, table) {
  if (sheet.layout !== "map") return table;
  const objectives = strategicMap(table).map((cells) => ({ kind: "mappa", cells }));
  return [{ kind: "intestazione", cells: sheet.headings }, ...objectives];
}

function styledRow({ kind, cells }, layout, columns, align) {
  const role = ROLES[kind] ?? "body";
  // The third table of a sheet may be narrower than the first: no cells, hence no borders, where it has none
  const count = layout === "table" ? cells.length : columns;
  return Array.from({ length: count }, (_, column) => {
    const figure = typedFigure(cells[column] ?? "");
    const alignment = role === "heading" && column > 0 && align[column] !== "l" ? "center" : ALIGNMENTS[align[column]];
    return { ...figure, format: formatOf(figure, layout, role, column), role, align: alignment };
  });
}

/** A percentage that nobody has filled in yet is a blank cell that already has its format. */
function formatOf(figure, layout, role, column) {
  const awaitsPercentage = layout === "dashboard" && role !== "heading" && column === PERCENT_COLUMN;
  return figure.value === null && awaitsPercentage ? "0%" : figure.format;
}
