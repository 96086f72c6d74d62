// SPDX-License-Identifier: EUPL-1.2
// `npm run bench [-- --rounds 5 --indicators 100000]`: see README.md. Installs and builds what it needs, outside the product.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { install as installProduct } from "../scripts/install.mjs";
import { benchmarkCases } from "./harness/cases.mjs";
import { caseTable } from "./harness/table.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = `${here}data/`;

const { values } = parseArgs({ options: { rounds: { type: "string" }, indicators: { type: "string" } } });
const rounds = Number(values.rounds ?? 5);
const indicators = Number(values.indicators ?? 100_000);

installProduct();
installPeers();
runNode(["../node_modules/webpack/bin/webpack.js", "--config", "webpack.config.js", "--mode", "production"]);
// The launcher builds the command when it is stale: that must not fall into the first round.
runNode(["../bin/perf.mjs", "--versione"]);
runNode(["generate.mjs", String(indicators)]);

const counts = JSON.parse(readFileSync(`${folder}${indicators}.json`, "utf8"));
console.log(`${indicators} indicators, ${counts.cells} cells, ${counts.sheets} sheets; medians of ${rounds} rounds\n`);
for (const each of benchmarkCases({ input: `${folder}${indicators}.xlsx`, counts, folder })) await runCase(each);

async function runCase(benchmark) {
  await benchmark.prepare?.(runNode);
  const measures = benchmark.contenders.map(({ name }) => ({ name, runs: [] }));
  // Alternating: a machine that slows down slows all of them down.
  for (let round = 1; round <= rounds; round++) {
    for (const [i, { name, run, check }] of benchmark.contenders.entries()) {
      process.stderr.write(`${benchmark.title}, round ${round}: ${name}\n`);
      const { text, ...measured } = await run();
      await check({ text, ...measured });
      measures[i].runs.push(measured);
    }
  }
  console.log(caseTable(benchmark, measures));
}

/** The peers are no packages of the product: they have a lock file of their own. */
function installPeers() {
  const installed = `${here}node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${here}package-lock.json`).mtimeMs) return;
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", here];
  const { status } = spawnSync("npm", args, { stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (status !== 0) throw new Error("The peers could not be installed: is the npm registry within reach?");
}

function runNode(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: here, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
}
