// SPDX-License-Identifier: EUPL-1.2
// One stretch of a campaign, in a process of its own: `node child.mjs files|core FROM TO`. Its last line is the outcome.
import { register } from "node:module";
import { fileURLToPath } from "node:url";

register("../../scripts/typescript-hooks.mjs", import.meta.url);
const [campaign, from, to] = process.argv.slice(2);

const CAMPAIGNS = { files, core };
console.log(JSON.stringify(await CAMPAIGNS[campaign](Number(from), Number(to))));

/** Broken files, read and written back. */
async function files(from, to) {
  const { fixtureParts } = await import("./fuzz/originals.ts");
  const { runSeeds } = await import("./fuzz/run-seeds.ts");
  const originals = fixtureParts(fileURLToPath(new URL("../fixtures", import.meta.url)));
  const { outcomes, failures } = runSeeds(originals, from, to);
  return { outcomes: Object.fromEntries(outcomes), failures };
}

/** Grids of hostile values, verified and filled: ten for each seed. */
async function core(from, to) {
  const { default: fc } = await import("fast-check");
  const { coreSurvives, hostileWorkbook } = await import("./fuzz/hostile-grids.ts");
  const failures = [];
  for (let seed = from; seed < to; seed++) {
    const { failed, error, errorInstance, counterexample } = fc.check(fc.property(hostileWorkbook, coreSurvives), {
      seed,
      numRuns: 10,
    });
    if (failed) failures.push({ seed, message: `${errorInstance?.stack ?? error}\n${fc.stringify(counterexample)}` });
  }
  return { outcomes: { survived: to - from - failures.length }, failures };
}
