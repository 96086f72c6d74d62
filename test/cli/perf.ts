// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command, as a user would. */
export function perf(...words: string[]): Outcome {
  const done = spawnSync(process.execPath, ["bin/perf.mjs", ...words], { encoding: "utf8", maxBuffer: 64e6 });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

export function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "perf-"));
}

export const BERGAMO = "seeds/bergamo-2021.xlsx";
