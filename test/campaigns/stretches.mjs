// SPDX-License-Identifier: EUPL-1.2
// Runs a campaign in stretches of seeds, as many at a time as there are processors.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

const CHILD = fileURLToPath(new URL("./child.mjs", import.meta.url));
const STRETCH = 500;
/** A stretch takes some seconds: after this it hangs, and that is a failure of its own. */
const PATIENCE_MS = 180_000;

/** @returns {Promise<{ outcomes: Record<string, number>, failures: { seed: number, message: string }[] }>} */
export async function runStretches(campaign, from, to) {
  const starts = Array.from({ length: Math.ceil((to - from) / STRETCH) }, (_, i) => from + i * STRETCH);
  const results = [];
  const worker = async () => {
    for (let start = starts.shift(); start !== undefined; start = starts.shift()) {
      results.push(await runStretch(campaign, start, Math.min(to, start + STRETCH)));
      process.stderr.write(".");
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  process.stderr.write("\n");
  return { outcomes: sum(results.map(({ outcomes }) => outcomes)), failures: results.flatMap((one) => one.failures) };
}

async function runStretch(campaign, from, to) {
  const args = [CHILD, campaign, String(from), String(to)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], timeout: PATIENCE_MS });
  const [text, trouble] = await Promise.all([collect(child.stdout), collect(child.stderr)]);
  try {
    return JSON.parse(text);
  } catch {
    const message = `seeds ${from} to ${to - 1} gave no outcome (a hang, or out of memory): ${trouble}`;
    return { outcomes: {}, failures: [{ seed: from, message }] };
  }
}

async function collect(stream) {
  let text = "";
  for await (const piece of stream.setEncoding("utf8")) text += piece;
  return text;
}

function sum(counts) {
  const total = {};
  for (const [name, count] of counts.flatMap(Object.entries)) total[name] = (total[name] ?? 0) + count;
  return total;
}
