// SPDX-License-Identifier: EUPL-1.2
import { dashboardRows } from "./dashboard.mjs";
import { packageParts } from "./package-parts.mjs";
import { chance } from "./random.mjs";
import { rowXml, sharedTexts, SHEET_END, SHEET_START } from "./sheet-xml.mjs";
import { MANAGERS, UNITS } from "./wording.mjs";
import { zipFile } from "./zip-file.mjs";

const SEED = 2021;
/** Apart by more than the sheets of any workbook: each sheet draws from a seed of its own. */
const SEEDS_APART = 1000;

/** Dashboards of a large body: how each unit keeps its % column, and whether it weighs its indicators. */
const SHEETS = [
  { name: "Obiettivi strategici A", level: "strategico", share: "constant", isWeighted: false },
  { name: "Obiettivi strategici B", level: "strategico", share: "blank", isWeighted: false },
  ...UNITS.map((name, i) => ({
    name,
    level: "operativo",
    share: i % 8 === 3 ? "blank" : i % 4 === 0 ? "formula" : "constant",
    isWeighted: i % 5 === 2,
  })),
  ...MANAGERS.map((name) => ({ name, level: "individuale", share: "constant", isWeighted: true })),
];

/**
 * Writes the workbook and counts what it holds, so that whoever reads it can be checked. `variant`: another body, with
 * other figures; `sheetCount`: only the first dashboards.
 * @returns {{ sheets: number, rows: number, cells: number, texts: number, numberSum: number, indicators: number,
 *   objectives: number }} `cells`: those with a value; `numberSum`: of all numbers, dates and cached results
 */
export function writeWorkbook(path, indicators, { variant = 0, sheetCount = SHEETS.length } = {}) {
  const zip = zipFile(path);
  const texts = sharedTexts();
  const sheets = SHEETS.slice(0, sheetCount);
  const counts = { sheets: sheets.length, rows: 0, cells: 0, texts: 0, numberSum: 0, indicators: 0, objectives: 0 };
  const names = sheets.map(({ name }) => name);
  for (const [name, text] of Object.entries(packageParts(names))) zip.add(name, [text]);
  sheets.forEach((sheet, i) => {
    const share = Math.floor(((i + 1) * indicators) / sheets.length) - Math.floor((i * indicators) / sheets.length);
    const rows = dashboardRows(chance(SEED + variant * SEEDS_APART + i), sheet, share);
    zip.add(`xl/worksheets/sheet${i + 1}.xml`, sheetPieces(rows, texts, counts));
  });
  zip.add("xl/sharedStrings.xml", texts.part());
  zip.end();
  return counts;
}

function* sheetPieces(rows, texts, counts) {
  yield SHEET_START;
  let row = 0;
  for (const { cells, is } of rows) {
    count(cells, is, counts);
    yield rowXml(++row, cells, texts);
  }
  yield SHEET_END;
}

function count(cells, is, counts) {
  counts.rows++;
  if (is === "indicator") counts.indicators++;
  if (is === "objective") counts.objectives++;
  for (const { value } of cells) {
    if (value !== null) counts.cells++;
    if (typeof value === "string") counts.texts++;
    if (typeof value === "number") counts.numberSum += value;
  }
}
