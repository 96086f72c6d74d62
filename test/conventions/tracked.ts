// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

/** What git knows, as in a clean clone: somebody's notes and half-written files break no convention. */
export const TRACKED: readonly string[] = listTracked();

/** Code of ours, wherever it stands. */
export const SOURCES = TRACKED.filter((file) => /\.(?:[cm]?[jt]sx?|py|sh)$/.test(file));

export function pathOf(file: string): string {
  return resolve(ROOT, file);
}

export function read(file: string): string {
  return readFileSync(pathOf(file), "utf8");
}

/** A JSON file as the caller knows it to be. */
export function readJson<T>(file: string): T {
  return JSON.parse(read(file)) as T;
}

/** "src/core/values/fold.ts" -> "fold"; "a.test.ts" -> "a". */
export function stemOf(file: string): string {
  return basename(file).replace(/\..*$/, "");
}

function listTracked(): readonly string[] {
  // The command-line setting lets a checkout that belongs to another user (a container's volume) be listed too.
  const listed = execFileSync("git", ["-c", "safe.directory=*", "ls-files", "-z"], { cwd: ROOT, encoding: "utf8" });
  // A file that was deleted and not yet committed is still listed.
  return listed.split("\0").filter((file) => file !== "" && existsSync(pathOf(file)));
}
