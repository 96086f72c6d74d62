// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../../scripts/browser.mjs";

const folder = mkdtempSync(join(tmpdir(), "perf-browser-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(...names: string[]): string {
  const path = join(folder, ...names);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, "");
  return path;
}

it("takes the one that is asked for, and says when it is not there", () => {
  const own = file("own", "browser");
  expect(findBrowser({ platform: "linux", env: { PERF_BROWSER: own } })).toBe(own);
  expect(() => findBrowser({ platform: "linux", env: { PERF_BROWSER: join(folder, "no") } })).toThrow(/che non c’è/);
});

it("finds Chromium, Chrome or Edge on the path of Linux", () => {
  const edge = file("bin", "microsoft-edge");
  expect(findBrowser({ platform: "linux", env: { PATH: `${join(folder, "none")}:${join(folder, "bin")}` } })).toBe(
    edge,
  );
});

it("finds them among the programs of Windows", () => {
  const edge = file("Program Files (x86)", "Microsoft/Edge/Application/msedge.exe");
  expect(findBrowser({ platform: "win32", env: { "PROGRAMFILES(X86)": join(folder, "Program Files (x86)") } })).toBe(
    edge,
  );
});

it("says exactly what to install where there is none and nothing may be installed", () => {
  const none = { platform: "linux", env: { PATH: folder }, getuid: () => 1000 };
  expect(() => findBrowser(none)).toThrow(/apt-get install chromium.*PERF_BROWSER=/);
});
