// SPDX-License-Identifier: EUPL-1.2
// Installs the packages of the lock file when they are missing or older than it. Used by the two commands of the README.
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const lock = path.join(root, "package-lock.json");
const stamp = path.join(root, "node_modules", ".package-lock.json");

/** Runs `npm ci` if needed; ends the process with its code when that fails. */
export function install() {
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  // `npm ci` empties the folder before it fills it: through a link it would empty another checkout's.
  if (lstatSync(path.join(root, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  process.stderr.write("Installo i pacchetti necessari (solo la prima volta)…\n");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  const done = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (done.status === 0) return;
  process.stderr.write("Installazione non riuscita: controllare la connessione al registro di npm e riprovare.\n");
  process.exit(done.status ?? 2);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install();
