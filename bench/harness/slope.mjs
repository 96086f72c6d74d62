// SPDX-License-Identifier: EUPL-1.2
import { median } from "./table.mjs";

/**
 * How time grows with size, for each contender: the slope of the straight line through the logarithms of both. 1 is
 * linear, 2 quadratic; a little under 1 is what the start costs, which weighs most on the smallest.
 */
export function slopeTable(sizes) {
  const names = sizes[0].measures.map(({ name }) => name);
  const lines = names.flatMap((name) => {
    const points = sizes.flatMap(({ size, measures }) => {
      const found = measures.find((measured) => measured.name === name);
      return found ? [{ size, ms: median(found.runs.map(({ workMs, wallMs }) => workMs ?? wallMs)) }] : [];
    });
    if (points.length < sizes.length) return [];
    const each = points.map(({ size, ms }) => ((ms / size) * 1000).toFixed(1));
    return [`| ${[name, ...each, slopeOf(points).toFixed(2)].join(" | ")} |`];
  });
  const heads = sizes.map(({ size }) => `µs an indicator at ${size}`);
  return [
    "### Growth",
    "",
    `| contender | ${heads.join(" | ")} | slope (log-log) |`,
    `|---|${"---|".repeat(sizes.length + 1)}`,
    ...lines,
    "",
  ].join("\n");
}

function slopeOf(points) {
  const logs = points.map(({ size, ms }) => [Math.log(size), Math.log(ms)]);
  const mean = (i) => logs.reduce((sum, point) => sum + point[i], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const [over, under] = logs.reduce(([a, b], [lx, ly]) => [a + (lx - x) * (ly - y), b + (lx - x) ** 2], [0, 0]);
  return over / under;
}
