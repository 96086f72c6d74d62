// SPDX-License-Identifier: EUPL-1.2
// Gives each hostile file to the command, in a process of its own, and measures time and peak memory.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const PERF = here("../../../bin/perf.mjs");
// What it builds: measured by itself, for `bin` looks through the sources first, and these may change meanwhile.
const BUILT = here("../../../dist/cli/perf.mjs");
// The same that the benchmarks use: it tells the peak on descriptor 3.
const REPORT_PEAK = here("../../../bench/harness/report-peak.mjs");
const MAKE = here("./make.mjs");
const MOST_MS = 1_000;
const MOST_KB = 256 * 1024;

/** Measures the files of these names, one after the other, and prints a line for each; the lines of those that failed. */
export async function measureHostileFiles(files) {
  const folder = await mkdtemp(path.join(tmpdir(), "hostile-"));
  const failed = [];
  try {
    const { code, trouble } = await run([PERF, "--version"]); // builds it, before anything is measured
    if (code !== 0) throw new Error(trouble);
    console.log("| hostile file | wanted | outcome | seconds | peak MB |\n| --- | --- | --- | ---: | ---: |");
    for (const { name, outcome } of files) {
      const line = await measured(path.join(folder, "prova.xlsx"), name, outcome);
      console.log(line.text);
      if (!line.ok) failed.push(name);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return failed;
}

async function measured(file, name, wanted) {
  // Made elsewhere: on Linux a child begins with its parent's peak of memory.
  const made = await run([MAKE, name, file]);
  if (made.code !== 0) throw new Error(`${name}: ${made.trouble}`);
  const { code, out, ms, peakKb } = await run(["--import", REPORT_PEAK, BUILT, "verifica", "--formato", "json", file]);
  const outcome = outcomeOf(out, code);
  const ok = outcome === wanted && ms < MOST_MS && peakKb < MOST_KB;
  const figures = `${(ms / 1000).toFixed(2)} | ${Math.round(peakKb / 1024)}`;
  return { ok, text: `| ${name} | ${wanted} | ${outcome} | ${figures} |${ok ? "" : " FAILED"}` };
}

/** A workbook that was read has no dashboard in it, which the command says by a code of its own. */
function outcomeOf(out, exitCode) {
  try {
    const { code } = JSON.parse(out);
    return code === "no-dashboard" ? "read" : (code ?? `ended with ${exitCode}`);
  } catch {
    return `ended with ${exitCode}`;
  }
}

async function run(args) {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const [out, trouble, peak] = [child.stdout, child.stderr, child.stdio[3]].map(collect);
  const code = await new Promise((resolve) => child.on("exit", resolve));
  const ms = performance.now() - start;
  return { code, ms, out: await out, trouble: await trouble, peakKb: Number(await peak) };
}

async function collect(stream) {
  let text = "";
  for await (const piece of stream.setEncoding("utf8")) text += piece;
  return text;
}
