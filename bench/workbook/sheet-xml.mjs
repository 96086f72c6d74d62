// SPDX-License-Identifier: EUPL-1.2

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const WIDTHS = [48, 66, 18, 18, 18, 10];

/** What stands before the rows of a sheet: frozen headings and widths, as staff keep them. */
export const SHEET_START =
  `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>' +
  '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>' +
  WIDTHS.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join("") +
  "</cols><sheetData>";

export const SHEET_END =
  '</sheetData><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>';

/** Texts that cells share, in the order in which they are first used. The only thing that grows with the workbook. */
export function sharedTexts() {
  const indexes = new Map();
  let uses = 0;
  return {
    indexOf(text) {
      uses++;
      const known = indexes.get(text);
      if (known !== undefined) return known;
      indexes.set(text, indexes.size);
      return indexes.size - 1;
    },
    *part() {
      yield `<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${indexes.size}">`;
      for (const text of indexes.keys()) yield `<si><t>${escapeXml(text)}</t></si>`;
      yield "</sst>";
    },
  };
}

/** One <row>, as Excel writes it. */
export function rowXml(row, cells, texts) {
  const inner = cells.map((cell, column) => cellXml("ABCDEF"[column] + row, row, cell, texts)).join("");
  return `<row r="${row}" spans="1:${cells.length}" ht="30" customHeight="1">${inner}</row>`;
}

function cellXml(address, row, { value, style, formula }, texts) {
  const start = `<c r="${address}" s="${style}"`;
  if (value === null) return `${start}/>`;
  if (typeof value === "string") return `${start} t="s"><v>${texts.indexOf(value)}</v></c>`;
  return `${start}>${formula ? `<f>${escapeXml(formula(row))}</f>` : ""}<v>${value}</v></c>`;
}

const escapeXml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
