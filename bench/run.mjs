// SPDX-License-Identifier: EUPL-1.2
// `npm run bench [-- --case verify --rounds 5 --indicators 100000 --files 1000]`: see README.md. Installs and builds what it
// needs, outside the product.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { install as installProduct } from "../scripts/install.mjs";
import { checksCase } from "./cases/checks.mjs";
import { filesCase } from "./cases/files.mjs";
import { fillCase } from "./cases/fill.mjs";
import { scoringCase } from "./cases/scoring.mjs";
import { verifyCase } from "./cases/verify.mjs";
import { runQuietly } from "./harness/measure.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const CASES = { verify: verifyCase, checks: checksCase, fill: fillCase, scoring: scoringCase, files: filesCase };

const { values } = parseArgs({
  options: {
    case: { type: "string", multiple: true },
    rounds: { type: "string" },
    indicators: { type: "string" },
    files: { type: "string" },
  },
});
const wanted = values.case ?? Object.keys(CASES);
const rounds = Number(values.rounds ?? 5);
const sizes = { indicators: values.indicators ? Number(values.indicators) : null, files: Number(values.files ?? 1000) };
const unknown = wanted.filter((name) => !(name in CASES));
if (unknown.length > 0) throw new Error(`no such case: ${unknown}; there are ${Object.keys(CASES).join(", ")}`);

installProduct();
installPeers();
const webpack = `${here}../node_modules/webpack/bin/webpack.js`;
runQuietly([webpack, "--config", `${here}webpack.config.js`, "--mode", "production"]);
// The launcher builds the command when it is stale: that must not fall into the first round.
runQuietly([`${here}../bin/perf.mjs`, "--versione"]);

console.log(`Medians of ${rounds} rounds\n`);
for (const name of wanted) await CASES[name]({ measure, ...sizes });

/** Runs each contender as often as there are rounds, alternating: a machine that slows down slows all of them down. */
async function measure(title, contenders) {
  const measures = contenders.map(({ name }) => ({ name, runs: [] }));
  for (let round = 1; round <= rounds; round++) {
    for (const [i, { name, run, check }] of contenders.entries()) {
      process.stderr.write(`${title}, round ${round}: ${name}\n`);
      const { text, ...measured } = await run();
      await check({ text, ...measured });
      measures[i].runs.push(measured);
    }
  }
  return measures;
}

/** The peers are no packages of the product: they have a lock file of their own. */
function installPeers() {
  const installed = `${here}node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${here}package-lock.json`).mtimeMs) return;
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", here];
  const { status } = spawnSync("npm", args, { stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (status !== 0) throw new Error("The peers could not be installed: is the npm registry within reach?");
}
