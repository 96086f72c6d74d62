// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

/**
 * One printed row. `line` is its line in the source, `loss` what the text conversion lost there ("" for nothing),
 * `kind` what the row is (prospettiva, obiettivo, indicatore, intestazione, dati, totale …).
 * @typedef {{ line: number, loss: string, kind: string, cells: string[] }} PrintedRow
 */

/**
 * Reads the CSV of one table.
 * @param {string} folder
 * @param {string} id
 * @returns {PrintedRow[]}
 */
export function readTable(folder, id) {
  const text = readFileSync(join(folder, `${id}.csv`), "utf8");
  const { data, errors } = Papa.parse(text, { skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${id}.csv: ${errors[0].message}`);
  return data.slice(1).map(([line, loss, kind, ...cells]) => ({ line: Number(line), loss, kind, cells }));
}
