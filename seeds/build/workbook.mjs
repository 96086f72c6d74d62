// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { packageParts } from "./package-parts.mjs";
import { sheetPart } from "./sheet-part.mjs";
import { layOut } from "./sheet-rows.mjs";
import { createStyles } from "./styles.mjs";
import { readTable } from "./tables.mjs";
import { DECLARATION, escapeXml, MAIN } from "./xml.mjs";

// Zip stores local time: a local date gives the same bytes in every time zone, noon because midnight may not exist.
const ZIP_DATE = new Date(1980, 0, 1, 12);

/**
 * Builds the workbook of a folder of tables: same folder, same bytes, on every run and machine.
 * The parts are written here, since the libraries that write styled workbooks stamp them with the clock.
 * @param {string} folder with fogli.json and a CSV for each table
 * @returns {Uint8Array}
 */
export function buildWorkbook(folder) {
  const listed = JSON.parse(readFileSync(join(folder, "fogli.json"), "utf8"));
  const sheets = listed.map((sheet) =>
    layOut(
      sheet,
      sheet.tables.map((id) => readTable(folder, id)),
    ),
  );
  const styles = createStyles();
  const strings = [];
  const parts = packageParts(sheets);
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetPart(sheet, styles, strings, i === 0);
  });
  parts["xl/styles.xml"] = styles.xml();
  parts["xl/sharedStrings.xml"] = sharedStrings(strings);
  const entries = Object.entries(parts).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: ZIP_DATE });
}

function sharedStrings(strings) {
  const items = strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return `${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${strings.length}">${items.join("")}</sst>`;
}
