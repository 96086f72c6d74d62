// SPDX-License-Identifier: EUPL-1.2
import { largeWorkbook } from "../generate.mjs";
import { measureContender } from "../harness/measure.mjs";
import { assertSame } from "../harness/same-counts.mjs";
import { caseTable } from "../harness/table.mjs";

const ENGINE = "HyperFormula, the same rule as formulas";

/** Scoring alone: everything is read and at hand, and both compute the same figures. */
export async function scoringCase({ measure, indicators }) {
  const { path: input, counts } = largeWorkbook(indicators ?? 10_000);
  const { indicators: rows, objectives } = counts;
  const outcomes = new Map();
  // What the first contender found, the second must find: every achievement and every objective, summed.
  const contender = (name, file) => ({
    name,
    run: () => measureContender(file, { input }),
    check: ({ counts: found }) => {
      assertSame(name, found, { indicators: rows, objectives });
      for (const other of outcomes.values()) assertSame(name, found, other);
      outcomes.set(name, found);
    },
  });
  const title = `Scoring alone, ${rows} indicators and ${objectives} objectives`;
  const measures = await measure(title, [
    contender(ENGINE, "hyperformula-score"),
    contender("PERF, scoring and roll-up with their explanations", "perf-score"),
  ]);
  console.log(caseTable({ title, peer: ENGINE }, measures));
}
