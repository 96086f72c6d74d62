// SPDX-License-Identifier: EUPL-1.2
// What PERF filled, as a list for the peers: `node fill-plan.mjs INPUT FILLED PLAN`. The hidden sheet in which PERF
// remembers what it wrote is left out: no other program would keep one.
import { writeFileSync } from "node:fs";
import { readCells } from "../contenders/saxes-read.mjs";

const [input, filled, plan] = process.argv.slice(2);
const before = new Set();
const sheetsBefore = new Set();
const isVisible = ({ isHidden }) => !isHidden;
readCells(input, (sheet, row, column) => {
  sheetsBefore.add(sheet);
  before.add(`${sheet}!${column}${row}`);
});

const edits = [];
const sheets = new Map();
readCells(filled, noteNew, isVisible);
writeFileSync(plan, JSON.stringify({ edits, sheets: [...sheets].map(([name, rows]) => ({ name, rows })) }));
console.log(JSON.stringify({ edits: edits.length, sheets: sheets.size }));

function noteNew(sheet, row, column, value) {
  if (before.has(`${sheet}!${column}${row}`)) return;
  if (sheetsBefore.has(sheet)) edits.push([sheet, column + row, value]);
  else rowsOf(sheet)(row)[indexOf(column)] = value;
}

/** Rows of a new sheet, each made when it is first asked for. */
function rowsOf(sheet) {
  if (!sheets.has(sheet)) sheets.set(sheet, []);
  const rows = sheets.get(sheet);
  return (row) => {
    while (rows.length < row) rows.push([]);
    return rows[row - 1];
  };
}

function indexOf(column) {
  let index = 0;
  for (const letter of column) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
