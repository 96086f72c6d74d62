// SPDX-License-Identifier: EUPL-1.2
import { rowHeight } from "./row-height.mjs";
import { positionIn } from "./styles.mjs";
import { counted, DECLARATION, letters, MAIN } from "./xml.mjs";

/**
 * The part of one sheet: A4 landscape, one page wide, title and first headings frozen.
 * @param {import("./sheet-rows.mjs").LaidOutSheet} sheet
 * @param {{ indexOf(cell: object): number }} styles
 * @param {string[]} strings the shared strings so far; new ones are added
 * @param {boolean} isFirst
 */
export function sheetPart(sheet, styles, strings, isFirst) {
  const { rows, widths, merges } = sheet;
  const cols = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="A1:${letters(widths.length - 1)}${rows.length}"/>${view(sheet.frozenRows, isFirst)}` +
    `<sheetFormatPr defaultRowHeight="12.75"/><cols>${cols.join("")}</cols>` +
    `<sheetData>${rows.map((row, r) => rowXml(row, r, sheet, styles, strings)).join("")}</sheetData>` +
    (merges.length > 0
      ? counted(
          "mergeCells",
          merges.map((ref) => `<mergeCell ref="${ref}"/>`),
        )
      : "") +
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;RPagina &amp;P di &amp;N</oddFooter></headerFooter></worksheet>"
  );
}

function view(frozenRows, isFirst) {
  const below = `A${frozenRows + 1}`;
  return (
    `<sheetViews><sheetView ${isFirst ? 'tabSelected="1" ' : ""}workbookViewId="0">` +
    `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`
  );
}

function rowXml(row, r, { widths, merges }, styles, strings) {
  const startsMerge = (column) => merges.some((ref) => ref.startsWith(`${letters(column)}${r + 1}:`));
  const merged = new Set([...row.keys()].filter(startsMerge));
  const height = rowHeight(row, widths, merged);
  const cells = row.map((cell, column) => cellXml(cell, `${letters(column)}${r + 1}`, styles.indexOf(cell), strings));
  return `<row r="${r + 1}" ht="${height}" customHeight="1">${cells.join("")}</row>`;
}

function cellXml({ value }, address, style, strings) {
  const start = `<c r="${address}" s="${style}"`;
  if (value === null) return `${start}/>`;
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  return `${start} t="s"><v>${positionIn(strings, value)}</v></c>`;
}
