// SPDX-License-Identifier: EUPL-1.2
// `npm run campaigns` gives PERF what it must be proof against: hostile files, broken files, grids of hostile values.
// `-- --seed N` tries one seed alone, and shows what came of it; `-- --seeds N` tries so many instead of 20,000.
// The last line is for machines: "campaigns: ok" or "campaigns: failed", then figures as JSON.
import { register } from "node:module";
import { parseArgs } from "node:util";
import { measureHostileFiles } from "./hostile/measure.mjs";
import { runStretches } from "./stretches.mjs";

const { values } = parseArgs({ options: { seed: { type: "string" }, seeds: { type: "string", default: "20000" } } });
const [from, to] =
  values.seed === undefined ? [1, Number(values.seeds) + 1] : [Number(values.seed), Number(values.seed) + 1];
if (!Number.isInteger(from) || !Number.isInteger(to)) throw new Error("a seed is a whole number");

register("../../scripts/typescript-hooks.mjs", import.meta.url);
const { HOSTILE_FILES } = await import("./hostile/hostile-files.ts");

const isWhole = values.seed === undefined;
console.log(`Seeds ${from} to ${to - 1}`);
const files = report("broken files", await runStretches("files", from, to));
const core = report("grids of hostile values", await runStretches("core", from, isWhole ? Math.ceil(to / 20) + 1 : to));
// A command that does not even start is a failure like any other: the closing line must come.
const hostile = isWhole ? await measureHostileFiles(HOSTILE_FILES).catch((error) => [String(error)]) : [];
const failures = files.failures.length + core.failures.length + hostile.length;

const figures = {
  seeds: [from, to - 1],
  files: { outcomes: files.outcomes, failedSeeds: files.failures.map(({ seed }) => seed) },
  core: { outcomes: core.outcomes, failedSeeds: core.failures.map(({ seed }) => seed) },
  hostile: { tried: isWhole ? HOSTILE_FILES.length : 0, failed: hostile },
};
console.log(`campaigns: ${failures === 0 ? "ok" : "failed"} ${JSON.stringify(figures)}`);
process.exitCode = failures === 0 ? 0 : 1;

function report(name, result) {
  console.log(`${name}: ${JSON.stringify(result.outcomes)}`);
  for (const { seed, message } of result.failures) console.log(`${name}, --seed ${seed}: ${message}`);
  return result;
}
