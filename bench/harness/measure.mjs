// SPDX-License-Identifier: EUPL-1.2
import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const PERF = here("../../bin/perf.mjs");

/**
 * Runs a contender once, in a fresh process. This process must stay small: on Linux a child begins with its parent's peak.
 * @returns {Promise<{ wallMs: number, workMs: number | null, peakKb: number, counts: object | null, text: string }>}
 *   `wallMs`: from the start of the process to its end; `workMs`: without starting Node and loading modules
 */
export async function measureContender(contender, job) {
  const { wallMs, text } = await runNode([here("child.mjs"), contender, JSON.stringify(job)]);
  return { wallMs, text, ...JSON.parse(text.trim().split("\n").at(-1)) };
}

/** Runs the command `perf` once, as a user would. */
export async function measureCommand(args) {
  const { wallMs, text, peak } = await runNode(["--import", here("report-peak.mjs"), PERF, ...args]);
  return { wallMs, workMs: null, peakKb: Number(peak), counts: null, text };
}

/** Runs a script of ours that is not measured. */
export function runQuietly(args) {
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
}

async function runNode(args) {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const [text, trouble, peak] = [child.stdout, child.stderr, child.stdio[3]].map(collect);
  const code = await new Promise((resolve) => child.on("exit", resolve));
  const wallMs = performance.now() - start;
  // 1 is how `perf verifica` says that it has found mistakes, which is what it is for.
  if (code !== 0 && code !== 1) throw new Error(`${args.join(" ")} ended with ${code}: ${await trouble}`);
  return { wallMs, text: await text, peak: await peak };
}

async function collect(stream) {
  let text = "";
  stream.setEncoding("utf8");
  for await (const piece of stream) text += piece;
  return text;
}
