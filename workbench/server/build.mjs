// SPDX-License-Identifier: EUPL-1.2
// The two parts of the workbench that are built, each only when its sources are newer (docs/adr/0008, 0023).
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { oneAtATime } from "./one-at-a-time.mjs";
import { filesOf } from "./site.mjs";

/** No address of this computer is allowed in a production build: the workbench puts its own in its place (ADR 0023). */
export const PLACEHOLDER = "https://perf.invalid";

const OF_ALL = ["src", "webpack.config.js", "scripts/addin", "package-lock.json"];

/** What is built, from what, and the variable that tells webpack where to put it. */
const PARTS = {
  addin: {
    configuration: "addin",
    output: "PERF_ADDIN_OUTPUT",
    inputs: [
      ...OF_ALL,
      ...["assets", "manifest.xml", "manifest-pane.xml", "scripts/functions-metadata.mjs"],
      ...["docs/guida", "docs/regole", "seeds/bergamo-2021.xlsx"],
    ],
  },
  page: {
    configuration: "workbench",
    output: "PERF_WORKBENCH_OUTPUT",
    inputs: [...OF_ALL, "workbench/host", "workbench/page", "workbench/configuration.mjs"],
  },
};

/**
 * The files of each part, by their address, built anew where they are missing or older than their sources; all of them in
 * memory, so that a later build takes nothing from under a page that is open. Throws with webpack's words.
 */
export function builtFiles(root, tell = () => undefined) {
  const files = Object.entries(PARTS).map(([name, part]) => {
    const folder = path.join(root, "dist/workbench", name);
    // Only for whoever looks at something else while sources change all the time.
    if (process.env.PERF_WORKBENCH_AS_BUILT && existsSync(stampOf(folder))) return [name, filesOf(folder)];
    return oneAtATime(`${folder}.lock`, () => {
      if (isStale(root, part, folder)) {
        tell(name);
        build(root, part, folder);
      }
      return [name, filesOf(folder)];
    });
  });
  return Object.fromEntries(files);
}

function isStale(root, { inputs }, folder) {
  const made = statSync(stampOf(folder), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return inputs.some((input) => newest(path.join(root, input)) > made);
}

/** Builds beside, then puts in place: a build that fails leaves the one before. */
function build(root, { configuration, output }, folder) {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const beside = `${folder}-${String(process.pid)}`;
  const started = new Date();
  const cache = path.join(root, "dist/workbench/cache");
  const env = { ...process.env, ADDIN_BASE_URL: PLACEHOLDER, PERF_BUILD_CACHE: cache, [output]: beside };
  const options = ["--mode", "production", "--config-name", configuration];
  const made = spawnSync(process.execPath, [webpack, ...options], { cwd: root, env, encoding: "utf8" });
  if (made.status !== 0) {
    rmSync(beside, { recursive: true, force: true });
    throw new Error((made.stdout ?? "") + (made.stderr ?? ""));
  }
  // As old as the start: what was changed while webpack ran is newer, and is built the next time.
  writeFileSync(stampOf(beside), "");
  utimesSync(stampOf(beside), started, started);
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
}

function stampOf(folder) {
  return path.join(folder, ".made");
}

function newest(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(file).reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), found.mtimeMs);
}
