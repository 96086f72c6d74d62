// SPDX-License-Identifier: EUPL-1.2
import { largeWorkbook } from "../generate.mjs";
import { measureCommand, measureContender } from "../harness/measure.mjs";
import { assertSame } from "../harness/same-counts.mjs";
import { slopeTable } from "../harness/slope.mjs";
import { caseTable } from "../harness/table.mjs";

const FLOOR = "fflate + saxes, reading only";
const SIZES = [10_000, 100_000, 500_000];

/**
 * Verification against merely reading, at several sizes: the ratio at each, and how the time grows with the rows. All
 * sizes take part in every round: between one and the next the machine may have become slower.
 */
export async function verifyCase({ measure, indicators }) {
  const sizes = (indicators === null ? SIZES : [indicators]).map((size) => {
    const { path, counts } = largeWorkbook(size);
    // exceljs is no floor: it is measured where it takes seconds and not minutes
    return { size, counts, contenders: contendersFor(path, counts, { hasExceljs: size <= 100_000 }) };
  });
  const all = await measure(
    "Verify",
    sizes.flatMap(({ contenders }) => contenders),
  );
  let from = 0;
  const measured = sizes.map(({ size, counts, contenders }) => {
    const measures = all.slice(from, (from += contenders.length));
    const title = `Verify, ${size} indicators (${counts.cells} cells)`;
    console.log(caseTable({ title, peer: FLOOR }, measures));
    return { size, measures };
  });
  if (measured.length > 1) console.log(slopeTable(measured));
}

function contendersFor(input, counts, { hasExceljs }) {
  const { cells, texts, numberSum, indicators, objectives } = counts;
  const everything = { cells, texts, numberSum };
  const scored = { indicators, objectives };
  const reader = (name, contender, expected) => ({
    name,
    run: () => measureContender(contender, { input }),
    check: ({ counts: found }) => assertSame(name, found, expected),
  });
  return [
    reader(FLOOR, "saxes-read", everything),
    reader("PERF in process, reading only", "perf-read", everything),
    reader("PERF in process, verify", "perf-verify", { ...scored, hasFindings: true }),
    {
      name: "`perf verifica`",
      run: () => measureCommand(["verifica", input]),
      check: ({ text }) => assertSame("perf verifica", countsIn(text), scored),
    },
    ...(hasExceljs ? [reader("exceljs, reading only", "exceljs-read", everything)] : []),
  ];
}

/** "Obiettivi 12.580: …", "Indicatori 100.000: …" at the head of the report. */
function countsIn(report) {
  const number = (word) => Number(new RegExp(`^${word} +([\\d.]+)`, "m").exec(report)?.[1].replaceAll(".", ""));
  return { indicators: number("Indicatori"), objectives: number("Obiettivi") };
}
