// SPDX-License-Identifier: EUPL-1.2

const OBJECTIVE = /^(\d)\.\d /;

/**
 * The strategic map as the Chamber means it: perspective, then pairs of objective and percentage.
 * The text conversion moved the labels of the perspectives to other lines, so the digit before the point of the
 * codes says which perspective an objective belongs to: the first label printed is that of 1.x, and so on.
 * @param {import("./tables.mjs").PrintedRow[]} rows
 * @returns {string[][]}
 */
export function strategicMap(rows) {
  const labels = rows.flatMap(({ cells }) => cells.filter(isLabel));
  const shown = new Set();
  return rows.map(({ cells }) => {
    const pairs = cells.flatMap((cell, i) => (OBJECTIVE.test(cell) ? [cell, cells[i + 1]] : []));
    const perspective = Number(OBJECTIVE.exec(pairs[0])[1]);
    const label = shown.has(perspective) ? "" : labels[perspective - 1];
    shown.add(perspective);
    return [label, ...pairs];
  });
}

function isLabel(cell) {
  return cell !== "" && !cell.endsWith("%") && !OBJECTIVE.test(cell);
}
