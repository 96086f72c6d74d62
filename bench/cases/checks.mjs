// SPDX-License-Identifier: EUPL-1.2
import { largeWorkbook } from "../generate.mjs";
import { measureContender } from "../harness/measure.mjs";
import { assertSame } from "../harness/same-counts.mjs";
import { slopeTable } from "../harness/slope.mjs";
import { caseTable } from "../harness/table.mjs";

const FLOOR = "fflate + saxes, reading only";
const SIZES = [10_000, 100_000, 500_000];

/** What is built upon the scorecard: matching one indicator over the dashboards, and all rules, at several sizes. */
export async function checksCase({ measure, indicators }) {
  const sizes = (indicators === null ? SIZES : [indicators]).map((size) => ({ size, ...contendersFor(size) }));
  const measured = [];
  for (const { size, contenders } of sizes) {
    const measures = await measure(`Checks, ${size}`, contenders);
    console.log(caseTable({ title: `Checks, ${size} indicators`, peer: FLOOR }, measures));
    measured.push({ size, measures });
  }
  if (measured.length > 1) console.log(slopeTable(measured));
}

function contendersFor(size) {
  const { path: input, counts } = largeWorkbook(size);
  const { cells, texts, numberSum, indicators } = counts;
  const contender = (name, file, expected, job = {}) => ({
    name,
    run: () => measureContender(file, { input, ...job }),
    check: ({ counts: found }) => assertSame(name, found, expected),
  });
  const rows = { indicators };
  return {
    contenders: [
      contender(FLOOR, "saxes-read", { cells, texts, numberSum }),
      contender("PERF, matching, labels as they are", "perf-match", rows, { labels: "as-they-are" }),
      contender("PERF, matching, all labels equal in groups", "perf-match", rows, { labels: "equal" }),
      contender("PERF, matching, all labels distinct", "perf-match", rows, { labels: "distinct" }),
      contender("PERF, all rules, matching included", "perf-checks", rows),
    ],
  };
}
