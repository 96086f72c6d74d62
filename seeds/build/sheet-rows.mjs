// SPDX-License-Identifier: EUPL-1.2
import { typedFigure } from "./printed-figure.mjs";
import { strategicMap } from "./strategic-map.mjs";

const DASHBOARD = { widths: [48, 66, 18, 18, 18], align: "llccc" };
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
  // A sheet's second table may be narrower than the first: no cells, hence no borders, where it has none
  const count = layout === "table" ? cells.length : columns;
  return Array.from({ length: count }, (_, column) => {
    const role = kind === "mappa" && column === 0 ? "objective" : (ROLES[kind] ?? "body");
    const figure = typedFigure(cells[column] ?? "");
    const isCentred = role === "heading" && align[column] === "r";
    return {
      value: figure.value,
      format: awaitsPercentage(figure, layout, role, column) ? "0%" : figure.format,
      role,
      align: isCentred ? "center" : ALIGNMENTS[align[column]],
    };
  });
}

/** A percentage that nobody has filled in yet is a blank cell that already has its format. */
function awaitsPercentage({ value }, layout, role, column) {
  return value === null && layout === "dashboard" && role !== "heading" && column === PERCENT_COLUMN;
}
