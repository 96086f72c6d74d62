// SPDX-License-Identifier: EUPL-1.2

/** Median of some numbers; null when one of them is missing. */
export function median(numbers) {
  if (numbers.length === 0 || numbers.some((number) => number === null)) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * A case as a Markdown table: medians, and ratios to the peer of the same run. `isWhole`: whole processes are compared,
 * whatever each says of its work.
 */
export function caseTable({ title, peer, isWhole = false }, measures) {
  const rows = measures.map(({ name, runs }) => ({
    name,
    work: isWhole ? null : median(runs.map(({ workMs }) => workMs)),
    wall: median(runs.map(({ wallMs }) => wallMs)),
    peak: median(runs.map(({ peakKb }) => peakKb)),
    walls: runs.map(({ wallMs }) => wallMs),
  }));
  const base = rows.find(({ name }) => name === peer);
  const lines = rows.map((row) => `| ${[row.name, ...figures(row, base)].join(" | ")} |`);
  return [
    `### ${title}`,
    "",
    "| contender | work, s | whole process, s | lowest–highest | × peer | peak, MB | × peer |",
    "|---|---|---|---|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}

/** Work is compared with work; a command, which has no such figure, whole process with whole process. */
function figures(row, base) {
  const time = row.work === null || base.work === null ? row.wall / base.wall : row.work / base.work;
  const seconds = (ms) => (ms === null ? "" : (ms / 1000).toFixed(2));
  const spread = `${seconds(Math.min(...row.walls))}–${seconds(Math.max(...row.walls))}`;
  const peak = Math.round(row.peak / 1024);
  return [seconds(row.work), seconds(row.wall), spread, time.toFixed(2), peak, (row.peak / base.peak).toFixed(2)];
}
