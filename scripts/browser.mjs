// SPDX-License-Identifier: EUPL-1.2
// The browser of the tests: an installed Chromium, Chrome or Edge; else Debian's package, where that can be installed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const WINDOWS = [
  "Google/Chrome/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
  "Chromium/Application/chrome.exe",
];
const MAC = ["Google Chrome", "Microsoft Edge", "Chromium"];

/** The path of a browser that the tests can drive. Throws, in Italian, with what to install when there is none. */
export function findBrowser(machine = process) {
  const { PERF_BROWSER: chosen } = machine.env;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`PERF_BROWSER indica «${chosen}», che non c’è.`);
  }
  const found = candidates(machine).find((file) => existsSync(file)) ?? installed(machine);
  if (found) return found;
  throw new Error(
    "Nessun browser per le prove. Installare Chromium (Debian e Ubuntu: apt-get install chromium), Google Chrome " +
      "oppure Microsoft Edge, e riprovare; se sta altrove, indicarlo: PERF_BROWSER=/percorso/del/browser",
  );
}

function candidates({ platform, env }) {
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => WINDOWS.map((file) => path.join(folder, file)));
  }
  if (platform === "darwin") return MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const folders = (env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return COMMANDS.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Debian's package, when this machine lets us; null otherwise. */
function installed({ platform, env, getuid }) {
  const mayInstall = platform === "linux" && getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!mayInstall) return null;
  process.stderr.write("Installo Chromium per le prove (solo la prima volta)…\n");
  const options = { stdio: ["ignore", 2, 2], env: { ...process.env, ...env, DEBIAN_FRONTEND: "noninteractive" } };
  const apt = (...words) => spawnSync("/usr/bin/apt-get", [...words, "-qq"], options).status === 0;
  const isDone = apt("update") && apt("install", "-y", "--no-install-recommends", "chromium");
  return isDone && existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : null;
}
