// SPDX-License-Identifier: EUPL-1.2
// `node bench/functions/run.mjs [--rows 10000 --rounds 9]`: PERF functions against native formulas in HyperFormula, in
// one process, in turn. What the host adds to each call (messages, JSON) is not in it: Excel's own, and the same for all.
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { buildFunctions } from "./build.mjs";
import { makeRows, nativeFormula } from "./rows.mjs";

// a peer only, GPL: never a package of the product
const { HyperFormula } = createRequire(import.meta.url)("hyperformula");

const { values } = parseArgs({ options: { rows: { type: "string" }, rounds: { type: "string" } } });
const count = Number(values.rows ?? 10_000);
const rounds = Number(values.rounds ?? 9);

const { functions, sizes } = await buildFunctions();
const sheets = [makeRows(count), makeRows(count, 1)];
const engine = HyperFormula.buildFromArray(withFormulas(sheets[0]), { licenseKey: "gpl-v3" });

const contenders = [
  {
    name: "HyperFormula, every formula again (one cell changes)",
    run: (round) => {
      engine.setCellContents({ sheet: 0, row: 0, col: 4 }, 1 + (round + 1) * 1e-12);
      return engineResults();
    },
    of: () => sheets[0],
  },
  {
    name: "HyperFormula, new data in every row",
    run: (round) => {
      engine.setCellContents({ sheet: 0, row: 0, col: 0 }, sheets[round % 2]);
      return engineResults();
    },
    after: () => engine.setCellContents({ sheet: 0, row: 0, col: 0 }, sheets[0]),
    of: (round) => sheets[round % 2],
  },
  {
    name: "PERF, one call of all rows",
    run: (round) => functions.REALIZZAZIONE(...columnsOf(sheets[round % 2])).map(([cell]) => cell),
    of: (round) => sheets[round % 2],
  },
  {
    name: "PERF, one call a row",
    run: (round) => sheets[round % 2].map((row) => functions.REALIZZAZIONE(...row.map((cell) => [[cell]]))[0][0]),
    of: (round) => sheets[round % 2],
  },
];

const times = contenders.map(() => []);
for (let round = 0; round < rounds; round++) {
  for (const [i, { run, before, after, of }] of contenders.entries()) {
    before?.();
    const start = performance.now();
    const results = run(round);
    times[i].push(performance.now() - start);
    after?.();
    compare(results, of(round));
  }
}
print();

function withFormulas(rows) {
  return rows.map((row, i) => [...row, nativeFormula(i + 1), ...(i === 0 ? [1] : [])]);
}

function engineResults() {
  return engine
    .getRangeValues({ start: { sheet: 0, row: 0, col: 3 }, end: { sheet: 0, row: count - 1, col: 3 } })
    .map(([cell]) => cell);
}

function columnsOf(rows) {
  return [0, 1, 2].map((column) => rows.map((row) => [row[column]]));
}

/** No one wins by doing less: every figure and every reason, after every run. */
function compare(results, rows) {
  rows.forEach(([actual, target, polarity], i) => {
    const expected = expectedOf(actual, target, polarity);
    const same = typeof expected === "string" ? results[i] === expected : Math.abs(results[i] - expected) < 1e-9;
    if (!same) throw new Error(`row ${i + 1}: ${results[i]} instead of ${expected}`);
  });
}

function expectedOf(actual, target, polarity) {
  if (target === "") return "senza target";
  if (actual === "") return "dato mancante";
  return polarity === "decrescente" ? Math.min(1, target / actual) : Math.min(1, actual / target);
}

function print() {
  const [peer] = times;
  console.log(`${count} rows, medians of ${rounds} rounds\n\n| | ms | × peer |\n| --- | --- | --- |`);
  contenders.forEach(({ name }, i) => {
    console.log(`| ${name} | ${median(times[i]).toFixed(1)} | ${(median(times[i]) / median(peer)).toFixed(3)} |`);
  });
  const kilobytes = (bytes) => (bytes / 1024).toFixed(1);
  console.log(
    `\nEntry, gzip: ${kilobytes(sizes.functions)} KB, and numfmt, which the pane loads too: ${kilobytes(sizes.numfmt)} KB`,
  );
}

function median(all) {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];
}
